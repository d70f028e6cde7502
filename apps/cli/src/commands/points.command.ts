import type { Command } from 'commander';
import { usageError } from '../cli-error';
import type { Client } from '../client/client';
import { command, decide, read } from '../client/decide';
import { pagesOf } from '../client/pages';
import { idOf } from '../client/references';
import { define, defineList, textOf } from '../define';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

/** Flex points of a half-year and the target that a level has. */
export const addPoints = (points: Command, output: Output): void => {
  defineList(points, output, {
    name: 'targets',
    summary: 'half-years with what has to be earned, what was, and whether it is met',
    path: '/v1/semi-annual-targets',
    filters: ['partnerCode', 'halfYear', 'status'],
    columns: {
      partner: 'partnerCode',
      'half-year': 'halfYear',
      target: ({ target }) => quantityOf(target),
      earned: ({ earned }) => quantityOf(earned),
      short: ({ short }) => quantityOf(short),
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
      'half-year': 'halfYear',
      event: 'earningEvent',
      points: ({ points: earned }) => quantityOf(earned),
      status: 'status',
      evidence: { wide: ({ evidence }) => (evidence as Row).reference },
    },
    empty: 'Nothing was proposed yet; `./channel points propose …` says what was earned.',
    examples: ['points list --status proposed --as chen'],
  });
  define(points, output, {
    name: 'propose <partner>',
    summary: 'says that a partner earned points, and what shows it',
    required: [
      ['--for <event>', 'of the catalogue, such as customer-reference'],
      ['--on <day>', 'the day on which they were earned; it decides the half-year'],
      ['--evidence <reference>', 'a document, a project, a meeting; used once'],
    ],
    options: [['--note <text>', 'for who decides']],
    examples: [
      'points propose PTR-0042 --for customer-reference --on 2026-09-01 --evidence "CS-014" --as paula',
    ],
    run: async ({ client, options }, partner = '') => {
      const note = textOf(options, 'note');
      const body = {
        partnerId: await idOf(client, 'partner', partner),
        earningEvent: textOf(options, 'for'),
        earnedOn: textOf(options, 'on'),
        evidence: { reference: textOf(options, 'evidence'), ...(note === undefined ? {} : { note }) },
      };
      const entry = await command(client, '/v1/flex-points', body);
      output.line(
        `${cellText(entry.entryId)} waits for a decision; it counts for ${cellText(entry.halfYear)}.`,
        entry,
      );
    },
  });
  for (const [verb, summary, reasoned] of DECISIONS)
    define(points, output, {
      name: `${verb} <entry>`,
      decides: true,
      summary,
      ...(reasoned ? { required: [['--reason <text>', 'why; kept with the entry']] } : {}),
      examples: [`points ${verb} cren_…${reasoned ? ' --reason "The customer withdrew it"' : ''} --as carol`],
      run: async ({ client, options }, entryId = '') => {
        const reason = textOf(options, 'reason');
        const record = await entryPath(client, entryId);
        const done = await decide(client, record, verb, reason === undefined ? {} : { reason });
        output.line(`${entryId} is ${cellText(done.status)}.`, done);
      },
    });
  define(points, output, {
    name: 'show <partner>',
    summary: 'a partner’s points, half-year by half-year, with their entries',
    examples: ['points show PTR-0042 --as paula'],
    run: async ({ client }, partner = '') => {
      const { rows } = await pagesOf(
        client,
        '/v1/semi-annual-targets',
        { partnerCode: partner, limit: '1' },
        false,
      );
      const accountId = rows[0]?.accountId;
      if (accountId === undefined)
        throw usageError(`${partner} has no half-year with a target that you may see.`);
      const account = await read(client, `/v1/flex-accounts/${cellText(accountId)}`);
      const balance = { account: 'id', partner: 'partnerCode', revision: 'revision' };
      await output.record(balance, account);
      if (output.json) return;
      const halfYears = {
        'half-year': 'halfYear',
        target: pointsIn('target'),
        earned: pointsIn('earned'),
        status: 'status',
      };
      await output.table(halfYears, account.halfYears as readonly Row[], 'No half-year has begun.');
      const entries = {
        id: 'entryId',
        event: 'earningEvent',
        on: 'earnedOn',
        points: pointsIn('points'),
        status: 'status',
      };
      await output.table(entries, account.entries as readonly Row[], 'Nothing was proposed yet.');
    },
  });
};

const DECISIONS: readonly (readonly [verb: string, summary: string, reasoned: boolean])[] = [
  ['approve', 'grants what another person proposed', false],
  ['decline', 'declines what was proposed', true],
  ['request-reversal', 'says that the cause of granted points has gone', true],
  ['approve-reversal', 'takes granted points back, as another person than who asked', false],
  ['decline-reversal', 'leaves granted points as they are', true],
];

const quantityOf = (units: unknown): string => cellText((units as Row).quantity);
const pointsIn =
  (field: string) =>
  (row: Row): string =>
    quantityOf(row[field]);

/** Entries are decided in their account, which the list names. */
const entryPath = async (client: Client, entryId: string): Promise<string> => {
  const { rows } = await pagesOf(client, '/v1/flex-points', { entryId, limit: '1' }, false);
  const [entry] = rows;
  if (entry === undefined) throw usageError(`There is no entry ${entryId} that you may see.`);
  return `/v1/flex-accounts/${cellText(entry.accountId)}/entries/${encodeURIComponent(entryId)}`;
};
