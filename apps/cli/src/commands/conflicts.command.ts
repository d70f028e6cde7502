import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at, below, type At } from '../client/at';
import { idOf } from '../client/references';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
import { needed } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Columns } from '../print/table';

type Conflict = AnswerOf<'getConflict'>;

const conflictOf = (conflictId: string): At<'/v1/conflicts/{conflictId}'> =>
  at('/v1/conflicts/{conflictId}', { conflictId });

const CONFLICT: Columns<Conflict> = {
  id: 'id',
  status: 'status',
  opened: 'openedAt',
  holder: 'holderId',
  decided: 'decision.claimId',
  revision: 'revision',
};
const CLAIM: Columns<Conflict['claims'][number]> = {
  claim: 'number',
  partner: 'partnerId',
  customer: 'customer.name',
  value: 'value',
  holds: 'holds',
  submitted: { wide: 'submittedAt' },
  alike: { wide: ({ suspicions }) => suspicions.map(({ pairId, score }) => `${pairId} ${score}`) },
};

/** Two claims on one opportunity. */
export const addConflicts = (conflicts: Command, output: Output): void => {
  defineList(conflicts, output, {
    summary: 'conflicts, as the channel team sees them',
    path: '/v1/conflicts',
    filters: ['status'],
    columns: {
      id: 'id',
      status: 'status',
      opportunity: { wide: 'opportunityId' },
      holder: 'holderId',
      claims: ({ claims }) => claims.map(({ claimId }) => claimId),
    },
    empty: 'No registrations are in conflict.',
    examples: ['conflicts list --as carol'],
  });
  define(conflicts, output, {
    name: 'show <conflict>',
    summary: 'one conflict with its claims side by side, and what speaks for one customer',
    table: true,
    examples: ['conflicts show cnfl_… --as carol'],
    run: async ({ client }, id = '') => {
      const conflict = await client.read(conflictOf(id));
      await output.record(CONFLICT, conflict);
      if (!output.json) await output.table(CLAIM, conflict.claims, 'Nobody claims it.');
    },
  });
  defineHistory(conflicts, output, {
    noun: 'conflict',
    history: (client, id) => client.read(below(conflictOf(id), 'history')),
    examples: ['conflicts history cnfl_… --as carol'],
  });
  decisionsOn(conflicts, output, {
    ...{ noun: 'conflict', words: 'conflicts', called: 'cnfl_…' },
    record: (_, id) => Promise.resolve(conflictOf(id)),
  })({
    word: 'judge',
    verb: 'judge-customers',
    summary: 'says whether two customers that look alike are one',
    fields: {
      pairId: ['--pair <id>', 'of the suspicion, as `conflicts show --wide` shows it'],
      answer: ['--answer <text>', 'same or different'],
      reason: ['--reason <text>', 'kept with the answer'],
    },
    says: ({ answer }) => `The customers are judged: ${answer}.`,
    example: '--pair cpair_… --answer different --reason "Two hospitals of one town" --as carol',
  });
  define(conflicts, output, {
    name: 'decide <conflict>',
    decides: true,
    summary: 'awards the opportunity to one of its claims, alone or with the others beside it',
    required: [
      [
        '--award <claim>',
        'the registration that gets it, by number or id, or the id of what the vendor’s sales pursue',
      ],
      ['--reason <text>', 'for the vendor; neither partner reads it'],
    ],
    options: [['--allow-both', 'the others are let in beside it, without protection']],
    examples: [
      'conflicts decide cnfl_… --award DR-2026-000002 --reason "First complete" --as carol',
      'conflicts decide cnfl_… --award DR-2026-000002 --allow-both --reason "Two sites" --as carol',
    ],
    run: async ({ client, options }, id = '') => {
      const award = needed(options, 'award');
      const claimId = award.startsWith('dopp_') ? award : await idOf(client, 'deal', award);
      const outcome = options.allowBoth === true ? ('allow-both' as const) : ('award' as const);
      const body = { outcome, claimId, reason: needed(options, 'reason') };
      const done = await client.decide(conflictOf(id), 'decide', body);
      output.line(`${id} is ${cellText(done.status)}.`, done);
    },
  });
};
