import type { Command } from 'commander';
import { read } from '../client/decide';
import { define, defineList, group, textOf } from '../define';
import type { Output } from '../output';
import { cellText, moneyText } from '../print/format';
import type { Row } from '../print/table';

/** The double entry that derives from everything else. */
export const addLedger = (program: Command, output: Output): void => {
  const ledger = group(program, 'ledger', 'double entry; debit is positive');
  define(ledger, output, {
    name: 'trial-balance',
    summary: 'all accounts and their sum, zero per currency',
    options: [['--as-of <moment>', 'an instant or a day: what was recorded up to then']],
    examples: ['ledger trial-balance --as fatima', 'ledger trial-balance --as-of 2026-09-30 --as amara'],
    run: async ({ client, options }) => {
      const asOf = textOf(options, 'asOf');
      const path = '/v1/ledger/trial-balance';
      const balance = await read(
        client,
        asOf === undefined ? path : `${path}?asOf=${encodeURIComponent(asOf)}`,
      );
      if (output.json) {
        output.line('', balance);
        return;
      }
      const accounts = balance.accounts as readonly Row[];
      output.table({ account: 'account', balance: 'balance' }, accounts, 'The ledger is empty.');
      for (const total of balance.totals as readonly unknown[]) output.text(`total  ${moneyText(total)}`);
    },
  });
  defineList(ledger, output, {
    name: 'entries',
    summary: 'entries with their legs, the newest first',
    path: '/v1/ledger/entries',
    filters: ['sort'],
    columns: {
      recorded: 'recordedAt',
      effective: 'effectiveOn',
      event: 'eventType',
      legs: ({ legs }) =>
        (legs as readonly Row[]).map(({ account, amount }) => `${cellText(account)} ${cellText(amount)}`),
    },
    empty: 'The ledger is empty.',
    examples: [
      'ledger entries --as amara',
      'ledger entries --where eventType=PayoutItemPaid --all --as fatima',
    ],
  });
};
