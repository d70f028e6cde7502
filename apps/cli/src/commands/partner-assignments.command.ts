import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { partnerOf } from '../client/references';
import { define } from '../define';
import { chosen, needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

type Kind = NonNullable<AnswerOf<'getPartner'>['assignments']>[number]['kind'];

/** Who of the vendor looks after a partner, and decides about it. */
export const addPartnerAssignments = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'assign <partner> <person>',
    decides: true,
    summary: 'assigns a channel manager to a partner; from then on no other channel manager decides about it',
    required: [['--kind <kind>', 'pam, pxm, bdm or service-partner-manager']],
    options: [
      ['--from <day>', 'first day; by default today'],
      ['--before <day>', 'first day that it no longer covers'],
    ],
    examples: ['partners assign PTR-0057 pers_chen --kind pam --as carol'],
    run: async ({ client, options }, name = '', personId = '') => {
      const days = { fromOn: textOf(options, 'from'), beforeOn: textOf(options, 'before') };
      const body = { personId, kind: chosen<Kind>(textOf(options, 'kind')), ...optional(days) };
      const done = await client.decide(await partnerOf(client, name), 'assign', body);
      const { assignmentId } = (done.assignments ?? []).at(-1) ?? {};
      output.line(`${cellText(done.code)} has ${personId} as ${body.kind}, ${cellText(assignmentId)}.`, done);
    },
  });
  define(partners, output, {
    name: 'end-assignment <partner> <assignment>',
    decides: true,
    summary: 'ends an assignment; `partners show --json` lists them',
    required: [['--reason <text>', 'why it ends']],
    options: [['--before <day>', 'first day that it no longer covers; by default today']],
    examples: ['partners end-assignment PTR-0057 pasg_… --reason "New territory" --as carol'],
    run: async ({ client, options }, name = '', assignmentId = '') => {
      const body = {
        reason: needed(options, 'reason'),
        ...optional({ beforeOn: textOf(options, 'before') }),
      };
      const { path, params } = await partnerOf(client, name);
      const of = { path, params: { ...params, assignmentId } };
      const done = await client.decide(of, 'assignments/{assignmentId}/end', body);
      output.line(`${cellText(done.code)} has it no longer.`, done);
    },
  });
};

const ENDINGS = [
  ['suspend', 'suspends a partner: it registers nothing, and payments to it wait', 'suspended', 'carol'],
  ['reinstate', 'reinstates a suspended partner: what waited goes on', 'active again', 'carol'],
  [
    'terminate',
    'ends an enrolment for good: protections end, what was earned is paid',
    'terminated',
    'carol',
  ],
  ['leave', 'leaves the programme with your organisation, for good', 'no longer in the programme', 'bea'],
] as const;

/** How a partner's part in the programme is interrupted and ends. */
export const addParticipation = (partners: Command, output: Output): void => {
  for (const [verb, summary, become, as] of ENDINGS)
    define(partners, output, {
      name: `${verb} <partner>`,
      decides: true,
      summary,
      required: [['--reason <text>', 'the other side reads it']],
      examples: [`partners ${verb} PTR-0057 --reason "As agreed on 3 September" --as ${as}`],
      run: async ({ client, options }, name = '') => {
        const body = { reason: needed(options, 'reason') };
        const done = await client.decide(await partnerOf(client, name), verb, body);
        output.line(`${name} is ${become}.`, done);
      },
    });
};

/** For the record of a partner: `pam pers_chen from 2026-01-01`. */
export const assignmentsOf = ({ assignments = [] }: AnswerOf<'getPartner'>): readonly string[] =>
  assignments.map(
    ({ kind, personId, fromOn, beforeOn }) =>
      `${kind} ${personId} from ${fromOn}${beforeOn === null ? '' : ` before ${beforeOn}`}`,
  );
