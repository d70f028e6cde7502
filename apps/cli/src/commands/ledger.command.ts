import type { Command } from 'commander';
import { succeeded } from '../client/client';
import { read } from '../client/decide';
import { withQuery, type Question } from '../client/pages';
import { define, defineList, textOf, type Options } from '../define';
import { writeOut } from '../files';
import type { Output } from '../output';
import { cellText, moneyText } from '../print/format';
import type { Row } from '../print/table';

/** The double entry that derives from everything else. */
export const addLedger = (ledger: Command, output: Output): void => {
  define(ledger, output, {
    name: 'trial-balance',
    summary: 'all accounts and their sum, zero per currency',
    options: [
      ['--as-of <moment>', 'up to then; a day means its end in UTC'],
      ['--basis <basis>', 'recorded: what was known then; effective: what was true then', 'recorded'],
      ['--known-at <moment>', 'with --basis effective: as it was known then'],
    ],
    examples: [
      'ledger trial-balance --as fatima',
      'ledger trial-balance --as-of 2026-09-30 --as amara',
      'ledger trial-balance --as-of 2026-09-30 --basis effective --known-at 2026-10-15 --as amara',
    ],
    run: async ({ client, options }) => {
      const balance = await read(client, withQuery('/v1/ledger/trial-balance', basisOf(options)));
      if (output.json) {
        output.line('', balance);
        return;
      }
      const accounts = balance.accounts as readonly Row[];
      await output.table(
        { account: 'account', balance: 'balance' },
        accounts,
        'The ledger is empty: nothing was earned yet.',
      );
      for (const total of balance.totals as readonly unknown[]) output.text(`total  ${moneyText(total)}`);
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
      const answer = await client.get('/v1/ledger/journal');
      succeeded(answer);
      const out = textOf(options, 'out');
      if (out !== undefined) writeOut(out, answer.text);
      output.line(out === undefined ? answer.text.trimEnd() : `Journal: ${out}`, {
        file: out ?? null,
        ...(out === undefined ? { journal: answer.text } : {}),
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
        (legs as readonly Row[]).map(({ account, amount }) => `${cellText(account)} ${cellText(amount)}`),
    },
    empty: 'The ledger is empty: nothing was earned yet.',
    examples: [
      'ledger entries --as amara',
      'ledger entries --where eventType=PayoutItemPaid --all --as fatima',
    ],
  });
};

const basisOf = (options: Options): Question => {
  const asOf = textOf(options, 'asOf');
  const basis = textOf(options, 'basis');
  return {
    asOf,
    ...(basis === 'recorded' && asOf === undefined ? {} : { timeBasis: basis }),
    knownAt: textOf(options, 'knownAt'),
  };
};
