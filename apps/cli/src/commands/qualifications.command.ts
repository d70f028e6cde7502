import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at, below } from '../client/at';
import type { Client } from '../client/client';
import { usageError } from '../cli-error';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
import { chosen, listOf, needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Columns } from '../print/table';

const qualificationAt = (_client: Client, qualificationId: string) =>
  Promise.resolve(at('/v1/qualifications/{qualificationId}', { qualificationId }));

/** Operate Specialists: application, the two assessments, contract, the years, and obligations that were not kept. */
export const addQualifications = (qualifications: Command, output: Output): void => {
  defineList(qualifications, output, {
    summary: 'applications and contracts of Operate Specialists, by product certification',
    path: '/v1/qualifications',
    filters: ['partnerId', 'status', 'certification'],
    columns: {
      id: 'id',
      partner: 'partnerId',
      certification: 'certification',
      status: 'status',
      applied: 'appliedOn',
      assessed: 'nextAssessmentOn',
      breaches: 'openBreaches',
      application: 'application',
    },
    empty: 'Nobody has applied as Operate Specialist.',
    examples: ['qualifications list --status active --as carol'],
  });
  addShow(qualifications, output);
  addApply(qualifications, output);
  addAssess(qualifications, output);
  addDecisions(qualifications, output);
};

const addShow = (qualifications: Command, output: Output): void => {
  define(qualifications, output, {
    name: 'show <qualification>',
    summary: 'what was assessed, signed, decided and flagged, and what is not met today',
    examples: ['qualifications show qual_… --as bea'],
    run: async ({ client }, id = '') => {
      const record = await qualificationAt(client, id);
      const found = await client.read(record);
      const { unmet } = await client.read(below(record, 'requirements'));
      if (output.json) {
        output.line('', { ...found, unmet });
        return;
      }
      await output.record(FIELDS, found);
      await output.table(CHECKED, checkedIn(found), 'No support centre was looked at yet.', { whole: true });
      await output.table(UNMET, unmet, 'Everything is met today.', { whole: true });
      await output.table(BREACHES, found.breaches, 'No breach is flagged.', { whole: true });
    },
  });
  defineHistory(qualifications, output, {
    noun: 'qualification',
    history: (client, qualificationId) =>
      client.read(at('/v1/qualifications/{qualificationId}/history', { qualificationId })),
    examples: ['qualifications history qual_… --as bea'],
  });
};

type Qualification = AnswerOf<'getQualification'>;
const checkedIn = ({ assessments }: Qualification) =>
  assessments.flatMap(({ as, checklist }) => checklist.map((checked) => ({ as, ...checked })));

const FIELDS: Columns<Qualification> = {
  certification: 'certification',
  status: ({ status }) => status.replaceAll('_', ' '),
  application: 'application',
  applied: 'appliedOn',
  assessed: ({ assessments }) =>
    assessments.map(({ as, passed, note }) => `${as}: ${passed ? 'yes' : 'no'}, ${note}`).join('; '),
  contract: 'contract.reference',
  'next assessment': 'nextAssessmentOn',
};
const CHECKED = { by: 'as', item: 'item', passed: 'passed', note: 'note' } as const;
const UNMET = { requirement: 'name', rows: 'rows', missing: 'missing' } as const;
const BREACHES = {
  id: 'breachId',
  obligation: 'obligation',
  note: 'note',
  evidence: 'evidence',
  settled: 'settled.reason',
} as const;

const addApply = (qualifications: Command, output: Output): void => {
  define(qualifications, output, {
    name: 'apply <certification>',
    summary: 'applies as Operate Specialist for a product certification, once you are invited to it',
    required: [['--accepts <obligation...>', 'each obligation of the service, as the refusal names them']],
    options: [
      ['--how <text>', 'of who applies again: how the requirements are reached'],
      ['--time-line <text>', 'of who applies again: by when'],
    ],
    examples: ['qualifications apply operate-network-infrastructure --accepts branding level-1 --as bea'],
    run: async ({ client, options }, certification = '') => {
      const done = await client.command('/v1/qualifications', {
        ...{ certification, obligations: listOf(options, 'accepts') },
        ...optional({ plan: textOf(options, 'how'), timeLine: textOf(options, 'timeLine') }),
      });
      output.line(`${done.id} waits for its two assessments.`, done);
    },
  });
};

/** `level-1=Seen on site` → the item and its note. */
const itemsIn = (given: readonly string[], passed: boolean) =>
  given.map((text) => {
    const [item = '', ...note] = text.split('=');
    if (note.length === 0) throw usageError(`"${text}" has no note: say ${item}=what was seen.`);
    return { item, passed, note: note.join('=') };
  });

const addAssess = (qualifications: Command, output: Output): void => {
  define(qualifications, output, {
    name: 'assess <qualification>',
    summary: 'assesses in your assignment; another person does in the other one',
    decides: true,
    required: [
      ['--in <assignment>', 'service-partner-manager or account-manager'],
      ['--note <text>', 'what was found; the partner reads it'],
    ],
    options: [
      ['--no', 'your verdict is no'],
      ['--item <item=note...>', 'of the support centre: what is as it has to be'],
      ['--failed-item <item=note...>', 'of the support centre: what is not'],
    ],
    examples: ['qualifications assess qual_… --in account-manager --note "A good partner" --as chen'],
    run: async ({ client, options }, id = '') => {
      const done = await client.decide(await qualificationAt(client, id), 'assess', {
        ...{ as: chosen<'account-manager'>(textOf(options, 'in')), note: needed(options, 'note') },
        passed: options.no !== true,
        checklist: [
          ...itemsIn(listOf(options, 'item'), true),
          ...itemsIn(listOf(options, 'failedItem'), false),
        ],
      });
      output.line(`${id} is ${cellText(done.status)}.`, done);
    },
  });
};

const addDecisions = (qualifications: Command, output: Output): void => {
  const on = decisionsOn(qualifications, output, {
    ...{ noun: 'qualification', words: 'qualifications', called: 'qual_…' },
    record: qualificationAt,
  });
  on({
    verb: 'contract',
    summary: 'records the signed contract; every requirement has to be met',
    fields: { contract: ['--contract <text>', 'where the signed one can be looked up'] },
    says: ({ nextAssessmentOn }, name) => `${name} is held; assessed again on ${cellText(nextAssessmentOn)}.`,
    example: '--contract OSC-2026-014 --as carol',
  });
  on({
    verb: 'decide',
    summary: 'keeps the status for a year that others assessed, or ends it',
    fields: {
      outcome: ['--outcome <outcome>', 'keep or end'],
      reason: ['--reason <text>', 'the partner reads it'],
    },
    example: '--outcome keep --reason "Everything is met" --as carol',
  });
  on({
    verb: 'flag-breach',
    summary: 'flags an obligation that was not kept, with what shows it',
    fields: {
      obligation: ['--obligation <obligation>', 'as the partner accepted it, e.g. level-1'],
      evidence: ['--evidence <text>', 'what shows it: a ticket, a letter, an audit'],
      note: ['--note <text>', 'what happened; the partner reads it'],
    },
    example: '--obligation level-1 --evidence TT-991 --note "The customer was sent on" --as chen',
  });
  on({
    verb: 'settle-breach',
    summary: 'says how a flagged breach was settled',
    fields: {
      breachId: ['--breach <breach>', 'its id, brch_…, as `qualifications show` prints it'],
      reason: ['--reason <text>', 'how; the partner reads it'],
    },
    example: '--breach brch_… --reason "The desk was trained" --as chen',
  });
};
