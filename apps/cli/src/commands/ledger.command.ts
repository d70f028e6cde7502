import type { QueryOf } from '@channel/client';
import type { Command } from 'commander';
import { define, defineList } from '../define';
import { chosen, optional, textOf, type Options } from '../options';
import { writeOut } from '../files';
import type { Output } from '../output';
import { cellText, moneyText } from '../print/format';

/** The double entry that derives from everything else. */
export const addLedger = (ledger: Command, output: Output): void => {
  define(ledger, output, {
    name: 'trial-balance',
    summary: 'all accounts and their sum, zero per currency',
    options: [
      ['--as-of <moment>', 'up to then; a day means its end in the zone of each programme'],
      ['--basis <basis>', 'recorded: what was known then; effective: what was true then', 'recorded'],
      ['--known-at <moment>', 'with --basis effective: as it was known then'],
    ],
    table: true,
    examples: [
      'ledger trial-balance --as fatima',
      'ledger trial-balance --as-of 2026-09-30 --as amara',
      'ledger trial-balance --as-of 2026-09-30 --basis effective --known-at 2026-10-15 --as amara',
    ],
    run: async ({ client, options }) => {
      const balance = await client.read('/v1/ledger/trial-balance', basisOf(options));
      if (output.json) {
        output.line('', balance);
        return;
      }
      await output.table(
        { account: 'account', balance: 'balance' },
        balance.accounts,
        'The ledger is empty: nothing was earned yet.',
      );
      for (const total of balance.totals) output.text(`total  ${moneyText(total)}`);
    },
  });
  defineList(ledger, output, {
    name: 'accounts',
    paged: false,
    summary: 'accounts with their balances now',
    path: '/v1/ledger/accounts',
    columns: { account: 'account', balance: 'balance' },
    empty: 'The ledger is empty: nothing was earned yet.',
    examples: ['ledger accounts --as amara'],
  });
  define(ledger, output, {
    name: 'journal',
    summary: 'all entries as an hledger journal, for a program that checks them independently',
    options: [['--out <file>', 'where it goes; by default it is printed']],
    examples: ['ledger journal --out ledger.journal --as amara'],
    run: async ({ client, options }) => {
      const journal = await client.text('/v1/ledger/journal');
      const out = textOf(options, 'out');
      if (out !== undefined) writeOut(out, journal);
      output.line(out === undefined ? journal.trimEnd() : `Journal: ${out}`, {
        file: out ?? null,
        ...(out === undefined ? { journal } : {}),
      });
    },
  });
  defineList(ledger, output, {
    name: 'entries',
    summary: 'entries with their legs, the newest first',
    path: '/v1/ledger/entries',
    filters: ['sort'],
    columns: {
      recorded: { wide: 'recordedAt' },
      effective: 'effectiveOn',
      event: 'eventType',
      legs: ({ legs }) =>
        legs.map(({ account, amount, quantity }) => `${account} ${cellText(amount ?? quantity)}`),
    },
    empty: 'The ledger is empty: nothing was earned yet.',
    examples: [
      'ledger entries --as amara',
      'ledger entries --where eventType=PayoutItemPaid --all --as fatima',
    ],
  });
};

type TimeBasis = NonNullable<Basis['timeBasis']>;
type Basis = QueryOf<'getTrialBalance'>;

const basisOf = (options: Options): Basis => {
  const asOf = textOf(options, 'asOf');
  const basis = textOf(options, 'basis');
  return {
    ...optional({ asOf, knownAt: textOf(options, 'knownAt') }),
    ...(basis === 'recorded' && asOf === undefined ? {} : { timeBasis: chosen<TimeBasis>(basis) }),
  };
};
