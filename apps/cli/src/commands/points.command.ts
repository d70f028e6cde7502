import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at, below, type At } from '../client/at';
import type { Client } from '../client/client';
import { pagesOf } from '../client/pages';
import { idOf, partnerOf } from '../client/references';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import { decisionsOn } from '../define-decision';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

const HALF_YEAR: Columns<AnswerOf<'getPartnerHalfYear'>> = {
  partner: 'code',
  'half-year': 'halfYear',
  on: 'on',
  'as known at': 'asOf',
  level: 'level',
  target: 'target',
  earned: 'earned',
  met: 'met',
  'points for': ({ entries }) => entries.map(({ earningEvent, earnedOn }) => `${earningEvent} (${earnedOn})`),
  sales: 'sales',
  rewards: 'rewardTotals',
  statements: ({ rewards }) => rewards.map(({ number }) => number),
  'not counted': ({ unconverted }) =>
    unconverted.length === 0 ? undefined : `${String(unconverted.length)} lines without a rate`,
};

/** Flex points of a half-year and the target that a level has. */
export const addPoints = (points: Command, output: Output): void => {
  defineList(points, output, {
    name: 'targets',
    summary: 'half-years with what has to be earned, what was, and whether it is met',
    path: '/v1/semi-annual-targets',
    filters: ['partnerId', 'halfYear', 'status'],
    columns: {
      partner: 'partnerCode',
      'half-year': 'halfYear',
      target: 'target.quantity',
      earned: 'earned.quantity',
      short: 'short.quantity',
      status: 'status',
      until: 'lastDay',
    },
    empty: 'No half-year with a target has begun: a level that has one begins it.',
    examples: ['points targets --as carol', 'points targets --half-year 2026-H1 --status missed --as carol'],
  });
  defineList(points, output, {
    summary: 'what partners say that they earned, and what became of it',
    path: '/v1/flex-points',
    filters: ['halfYear', 'status', 'q'],
    columns: {
      id: 'entryId',
      partner: 'partnerId',
      points: 'points.quantity',
      status: 'status',
      'half-year': 'halfYear',
      event: 'earningEvent',
      evidence: { wide: 'evidence.reference' },
    },
    empty: 'Nothing was proposed yet; `./channel points propose …` says what was earned.',
    examples: ['points list --status proposed --as chen'],
  });
  define(points, output, {
    name: 'half-year <partner>',
    summary: 'a half-year up to a day: points and their target, sales, and rewards',
    options: [
      ['--on <day>', 'the day in business, which says the half-year; by default today'],
      ['--as-of <moment>', 'only what was recorded up to this instant or day'],
    ],
    examples: [
      'points half-year PTR-0042 --as paula',
      'points half-year PTR-0042 --on 2026-06-30 --as-of 2026-07-01 --as carol',
    ],
    run: async ({ client, options }, partner = '') => {
      const asked = optional({ on: textOf(options, 'on'), asOf: textOf(options, 'asOf') });
      const found = await client.read(below(await partnerOf(client, partner), 'half-year'), asked);
      await output.record(HALF_YEAR, found);
    },
  });
  define(points, output, {
    name: 'propose <partner>',
    summary: 'says that a partner earned points, and what shows it',
    required: [
      ['--for <event>', 'of the catalogue, such as customer-reference'],
      ['--on <day>', 'the day on which they were earned; it decides the half-year'],
      ['--evidence <text>', 'a document, a project, a meeting; used once'],
    ],
    options: [['--note <text>', 'for who decides']],
    examples: [
      'points propose PTR-0042 --for customer-reference --on 2026-09-01 --evidence "CS-014" --as paula',
    ],
    run: async ({ client, options }, partner = '') => {
      const body = {
        partnerId: await idOf(client, 'partner', partner),
        earningEvent: needed(options, 'for'),
        earnedOn: needed(options, 'on'),
        evidence: { reference: needed(options, 'evidence'), ...optional({ note: textOf(options, 'note') }) },
      };
      const entry = await client.command('/v1/flex-points', body);
      output.line(`${entry.entryId} waits for a decision; it counts for ${entry.halfYear}.`, entry);
    },
  });
  addDecisions(points, output);
  defineHistory(points, output, {
    noun: 'partner',
    about: 'the points of a partner',
    history: async (client, partner) => client.read(below(await accountOf(client, partner), 'history')),
    examples: ['points history PTR-0042 --as paula'],
  });
  define(points, output, {
    name: 'show <partner>',
    summary: 'a partner’s points, half-year by half-year, with their entries',
    examples: ['points show PTR-0042 --as paula'],
    run: async ({ client }, partner = '') => {
      const account = await client.read(await accountOf(client, partner));
      const balance = { account: 'id', partner: 'partnerCode', revision: 'revision' } as const;
      await output.record(balance, account);
      if (output.json) return;
      const halfYears = {
        'half-year': 'halfYear',
        target: 'target.quantity',
        earned: 'earned.quantity',
        status: 'status',
      } as const;
      await output.table(halfYears, account.halfYears, 'No half-year has begun.');
      const entries = {
        id: 'entryId',
        event: 'earningEvent',
        status: 'status',
        points: 'points.quantity',
        on: 'earnedOn',
      } as const;
      await output.table(entries, account.entries, 'Nothing was proposed yet.');
    },
  });
};

const ENTRY = '/v1/flex-accounts/{accountId}/entries/{entryId}';

/** The account of a partner, by its code. */
const accountOf = async (client: Client, partner: string): Promise<At<'/v1/flex-accounts/{accountId}'>> => {
  const { rows } = await pagesOf(client, '/v1/semi-annual-targets', { partnerCode: partner, limit: '1' });
  const [newest] = rows;
  if (newest === undefined) throw usageError(`${partner} has no half-year with a target that you may see.`);
  return at('/v1/flex-accounts/{accountId}', { accountId: newest.accountId });
};

/** Entries are decided in their account, which the list names. */
const entryOf = async (client: Client, entryId: string): Promise<At<typeof ENTRY>> => {
  const [entry] = (await pagesOf(client, '/v1/flex-points', { entryId, limit: '1' })).rows;
  if (entry === undefined) throw usageError(`There is no entry ${entryId} that you may see.`);
  return at(ENTRY, { accountId: entry.accountId, entryId });
};

/** What becomes of what was proposed; what was granted needs two people to be taken back. */
const addDecisions = (points: Command, output: Output): void => {
  const on = decisionsOn(points, output, {
    ...{ noun: 'entry', words: 'points', called: 'cren_…' },
    record: entryOf,
  });
  const reason = { reason: ['--reason <text>', 'why; kept with the entry'] } as const;
  on({ verb: 'approve', summary: 'grants what another person proposed', example: '--as carol' });
  on({
    verb: 'decline',
    summary: 'declines what was proposed',
    fields: reason,
    example: '--reason "The customer withdrew it" --as carol',
  });
  on({
    verb: 'request-reversal',
    summary: 'says that the cause of granted points has gone',
    fields: reason,
    example: '--reason "The customer withdrew it" --as carol',
  });
  on({
    verb: 'approve-reversal',
    summary: 'takes granted points back, as another person than who asked',
    example: '--as carol',
  });
  on({
    verb: 'decline-reversal',
    summary: 'leaves granted points as they are',
    fields: reason,
    example: '--reason "The reference stands" --as carol',
  });
};
