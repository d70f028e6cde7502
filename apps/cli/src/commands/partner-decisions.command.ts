import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { partnerOf } from '../client/references';
import { define } from '../define';
import { addApplications, addRoles } from './partner-roles.command';
import { chosen, listOf, needed, optional, textOf, wholeNumber } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Columns } from '../print/table';

/** From the invitation to a partner with a level. */
export const addPartnerDecisions = (partners: Command, output: Output): void => {
  addEntry(partners, output);
  addKind(partners, output);
  addApplications(partners, output);
  addRoles(partners, output);
  addStanding(partners, output);
  addChanges(partners, output);
  addRecords(partners, output);
};

const tell = (output: Output, partner: AnswerOf<'enrolPartner'>): void => {
  const level = (partner.level ?? null) === null ? '' : `, ${cellText(partner.level)}`;
  output.line(`${partner.code} is ${partner.status}${level}.`, partner);
};

/** What a partner may do follows from its kind. */
const addKind = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'change-kind <partner>',
    decides: true,
    summary: 'says of which kind a partner is from today on; `programme choices` says what each may do',
    required: [
      ['--kind <kind>', KINDS],
      ['--reason <text>', 'the partner reads it'],
    ],
    examples: [
      'partners change-kind PTR-0131 --kind service-provider --reason "It resells nothing" --as carol',
    ],
    run: async ({ client, options }, name = '') => {
      const body = { kind: chosen<PartnerKind>(textOf(options, 'kind')), reason: needed(options, 'reason') };
      const done = await client.decide(await partnerOf(client, name), 'change-kind', body);
      output.line(`${done.code} is of the kind ${done.kind}.`, done);
    },
  });
};

type PartnerKind = AnswerOf<'getPartner'>['kind'];
const KINDS =
  'reseller, distributor, oem, service-provider, strategic-alliance, technology-alliance or federal-alliance';

const addEntry = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'invite <code>',
    summary: 'invites a partner or distributor under a code of your choice, e.g. PTR-0042',
    required: [
      ['--kind <kind>', KINDS],
      ['--name <name>', 'name of the organisation'],
      ['--country <code>', 'ISO 3166 alpha-2, e.g. US'],
    ],
    options: [
      ['--programme <id>', 'the programme', 'jpa-2023'],
      ['--role <role>', 'role of the programme; by default its first'],
    ],
    examples: ['partners invite PTR-0042 --kind reseller --name "Alder Integrators" --country US --as chen'],
    run: async ({ client, options }, code = '') => {
      const body = {
        code,
        kind: chosen<PartnerKind>(textOf(options, 'kind')),
        name: needed(options, 'name'),
        country: needed(options, 'country'),
        programmeId: needed(options, 'programme'),
        ...optional({ role: textOf(options, 'role') }),
      };
      tell(output, await client.command('/v1/partners/invite', body));
    },
  });
  define(partners, output, {
    name: 'enrol <partner>',
    decides: true,
    summary: 'assesses a partner that was invited or applied: its level, country tier and regions',
    required: [
      ['--tier <tier>', 'country tier, e.g. A'],
      ['--regions <names...>', 'e.g. americas emea'],
    ],
    options: [
      ['--level <level>', 'level of its role, e.g. elite-plus; a distributor has none'],
      ['--territory <names...>', 'regions that the agreement covers; by default the same'],
      ['--from <day>', 'first day of the level; by default today'],
    ],
    examples: ['partners enrol PTR-0042 --level elite-plus --tier A --regions americas --as chen'],
    run: async ({ client, options }, name = '') => {
      const body = {
        ...optional({ level: textOf(options, 'level'), effectiveOn: textOf(options, 'from') }),
        countryTier: needed(options, 'tier'),
        regions: listOf(options, 'regions'),
        ...(options.territory === undefined ? {} : { territory: listOf(options, 'territory') }),
      };
      tell(output, await client.decide(await partnerOf(client, name), 'enrol', body));
    },
  });
  define(partners, output, {
    name: 'sign-terms <partner>',
    decides: true,
    summary: 'signs the terms of a programme version for your organisation',
    required: [['--terms <version>', 'number of the programme version whose terms are signed']],
    examples: ['partners sign-terms PTR-0042 --terms 1 --as paula'],
    run: async ({ client, options }, name = '') => {
      const body = { termsVersion: wholeNumber(needed(options, 'terms'), '--terms') };
      tell(output, await client.decide(await partnerOf(client, name), 'sign-terms', body));
    },
  });
};

const addChanges = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'invite-to-level <partner> <level>',
    decides: true,
    summary: 'invites a partner to a level above its own; a review decides whether it gets there',
    required: [['--reason <text>', 'the partner reads it']],
    examples: ['partners invite-to-level PTR-0057 elite-plus --reason "Two new specialists" --as chen'],
    run: async ({ client, options }, name = '', level = '') => {
      const body = { level, reason: needed(options, 'reason') };
      const done = await client.decide(await partnerOf(client, name), 'invite-to-level', body);
      output.line(`${cellText(done.code)} is invited to ${level}.`, done);
    },
  });
  define(partners, output, {
    name: 'grant-specialisation <partner> <specialisation>',
    decides: true,
    summary: 'records a specialisation with its days',
    options: [
      ['--from <day>', 'first day; by default today'],
      ['--before <day>', 'first day that is no longer covered'],
    ],
    examples: ['partners grant-specialisation PTR-0042 security --from 2026-10-01 --as chen'],
    run: async ({ client, options }, name = '', specialisation = '') => {
      const days = { fromOn: textOf(options, 'from'), beforeOn: textOf(options, 'before') };
      const body = { specialisation, ...optional(days) };
      const path = await partnerOf(client, name);
      const done = await client.decide(path, 'grant-specialisation', body);
      output.line(`${cellText(done.code)} has the specialisation ${specialisation}.`, done);
    },
  });
};

/** Documents, approvals, attributes, obligations and contacts of a partner. */
const addRecords = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'invite-to-specialisation <partner> <specialisation>',
    decides: true,
    summary: 'invites a partner to a service specialisation; it may be granted from then on',
    required: [['--reason <text>', 'the partner reads it']],
    examples: [
      'partners invite-to-specialisation PTR-0042 service-build --reason "It builds well" --as chen',
    ],
    run: async ({ client, options }, name = '', specialisation = '') => {
      const body = { specialisation, reason: needed(options, 'reason') };
      const done = await client.decide(await partnerOf(client, name), 'invite-to-specialisation', body);
      output.line(`${cellText(done.code)} is invited to ${specialisation}.`, done);
    },
  });
  define(partners, output, {
    name: 'keep-record <partner> <word>',
    decides: true,
    summary: 'keeps a document, approval, attribute, obligation or contact on record, with its days',
    required: [
      ['--kind <kind>', 'document, approval, attribute, obligation or contact'],
      ['--from <day>', 'first day that it covers'],
      ['--evidence <text>', 'where it can be looked up: a contract, a letter'],
    ],
    options: [
      ['--before <day>', 'first day that it no longer covers'],
      ['--value <value>', 'of an attribute what it is, of a contact the id of the person'],
      ['--document-version <version>', 'of a document'],
      ['--signed-by <person>', 'of a document: id of the person who signed it'],
    ],
    examples: [
      'partners keep-record PTR-0042 services-agreement --kind document --from 2026-09-01 --evidence "Contract 4711" --as chen',
    ],
    run: async ({ client, options }, partner = '', name = '') => {
      const body = {
        kind: chosen<RecordKind>(textOf(options, 'kind')),
        ...{ name, fromOn: needed(options, 'from'), evidence: needed(options, 'evidence') },
        ...optional({
          ...{ beforeOn: textOf(options, 'before'), value: textOf(options, 'value') },
          ...{ version: textOf(options, 'documentVersion'), signedBy: textOf(options, 'signedBy') },
        }),
      };
      const done = await client.decide(await partnerOf(client, partner), 'keep-record', body);
      output.line(`${cellText(done.code)} has ${name} on record, ${recordId(done)}.`, done);
    },
  });
  define(partners, output, {
    name: 'end-record <partner> <kept>',
    decides: true,
    summary: 'ends what is on record of a partner',
    required: [['--reason <text>', 'why it ends']],
    options: [['--before <day>', 'first day that it no longer covers; by default today']],
    examples: ['partners end-record PTR-0042 srec_… --reason "Cancelled" --as chen'],
    run: async ({ client, options }, partner = '', kept = '') => {
      const body = {
        reason: needed(options, 'reason'),
        ...optional({ beforeOn: textOf(options, 'before') }),
      };
      const { path, params } = await partnerOf(client, partner);
      const of = { path, params: { ...params, recordId: kept } };
      const done = await client.decide(of, 'records/{recordId}/end', body);
      output.line(`${cellText(done.code)} has it no longer on record.`, done);
    },
  });
};
type RecordKind = 'document' | 'approval' | 'attribute' | 'obligation' | 'contact';
const recordId = ({ records = [] }: AnswerOf<'keepStandingRecord'>): string =>
  cellText(records.at(-1)?.recordId);

const STANDING: Columns<AnswerOf<'getPartnerStanding'>> = {
  code: 'code',
  name: 'name',
  on: 'on',
  status: 'status',
  role: 'role',
  level: 'level',
  specialisations: 'specialisations',
  tier: 'countryTier',
  regions: 'regions',
  programme: 'programmeId',
};

const addStanding = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'standing <partner>',
    summary: 'level and specialisations on a day',
    options: [['--on <day>', 'by default today']],
    examples: ['partners standing PTR-0042 --on 2026-09-30 --as chen'],
    run: async ({ client, options }, name = '') => {
      const on = textOf(options, 'on');
      const standing = await client.read(below(await partnerOf(client, name), 'standing'), optional({ on }));
      await output.record(STANDING, standing);
    },
  });
};
