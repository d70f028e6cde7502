import type { AnswerOf, BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { payeeOf } from '../client/references';
import { defineHistory } from '../define-history';
import { define, group } from '../define';
import { chosen, needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Columns } from '../print/table';

const PAYEE: Columns<AnswerOf<'getPayee'>> = {
  partner: 'id',
  status: 'status',
  revision: 'revision',
  account: 'account.iban',
  currency: 'account.currency',
  'tax status': 'account.taxStatus',
  'payable from': 'activeFromOn',
  proposed: 'proposed.iban',
  'proposed at': 'proposed.proposedAt',
};

const OPEN: Columns<AnswerOf<'getPayeeAccount'>> = {
  partner: 'id',
  status: 'status',
  revision: 'revision',
  holder: 'account.holder',
  account: 'account.iban',
  bic: 'account.bic',
  currency: 'account.currency',
  'proposed holder': 'proposed.holder',
  proposed: 'proposed.iban',
  'proposed bic': 'proposed.bic',
  'proposed currency': 'proposed.currency',
  'proposed at': 'proposed.proposedAt',
};

const OUTLOOK: Columns<AnswerOf<'getPayeeOutlook'>> = {
  quarter: 'quarter',
  accrued: 'totals.accrued',
  expected: 'totals.expected',
  'on hold': 'totals.onHold',
  payable: 'totals.payable',
  'in payment': 'totals.inPayment',
  paid: 'totals.paid',
};

type TaxStatus = NonNullable<BodyOf<'proposePayeeAccount'>['taxStatus']>;

/** Where a partner is paid to: proposed by the partner, approved by finance, and cooled. */
export const addPayee = (payout: Command, output: Output): void => {
  const payee = group(
    payout,
    'payee',
    'where a partner is paid to; accounts show their last four characters',
  );
  define(payee, output, {
    name: 'show <partner>',
    summary: 'the account that is paid to, and the one that waits for approval',
    examples: ['payout payee show PTR-0042 --as paula'],
    run: async ({ client }, name = '') => {
      await output.record(PAYEE, await client.read(await payeeOf(client, name)));
    },
  });
  define(payee, output, {
    name: 'account <partner>',
    summary: 'the whole account, open, for who approves it',
    examples: ['payout payee account PTR-0042 --as lars'],
    run: async ({ client }, name = '') => {
      const open = await client.read(below(await payeeOf(client, name), 'account'));
      await output.record(OPEN, open);
    },
  });
  define(payee, output, {
    name: 'outlook <partner>',
    summary: 'what a partner may expect: accrued, waiting, on hold, payable, in payment, paid',
    table: true,
    examples: ['payout payee outlook PTR-0042 --as paula'],
    run: async ({ client }, name = '') => {
      const outlook = await client.read(below(await payeeOf(client, name), 'outlook'));
      await output.record(OUTLOOK, outlook);
      if (output.json) return;
      const columns = {
        state: 'state',
        name: 'name',
        amount: 'amount',
        on: 'on',
        because: 'because.detail',
      } as const;
      await output.table(columns, outlook.lines, 'Nothing is on its way.');
    },
  });
  defineHistory(payee, output, {
    noun: 'partner',
    about: 'the accounts of a partner',
    history: async (client, name) => client.read(below(await payeeOf(client, name), 'history')),
    examples: ['payout payee history PTR-0042 --as paula'],
  });
  define(payee, output, {
    name: 'propose <partner>',
    summary: 'proposes the account that payments go to',
    required: [
      ['--holder <name>', 'holder of the account as the bank knows it'],
      ['--iban <iban>', 'e.g. DE89370400440532013000'],
      ['--currency <currency>', 'ISO 4217'],
    ],
    options: [
      ['--bic <bic>', 'e.g. COBADEFF; needed unless euro are paid to an account in SEPA'],
      ['--tax-status <status>', 'complete or missing', 'complete'],
    ],
    examples: [
      'payout payee propose PTR-0042 --holder "Alder Integrators" --iban DE89370400440532013000 --bic COBADEFF --currency USD --as paula',
    ],
    run: async ({ client, options }, name = '') => {
      const body = {
        holder: needed(options, 'holder'),
        iban: needed(options, 'iban'),
        ...optional({ bic: textOf(options, 'bic') }),
        currency: needed(options, 'currency'),
        taxStatus: chosen<TaxStatus>(textOf(options, 'taxStatus')),
      };
      const done = await client.command(below(await payeeOf(client, name), 'propose-account'), body);
      output.line(`The account of ${name} is proposed; another person approves it.`, done);
    },
  });
  define(payee, output, {
    name: 'approve <partner>',
    decides: true,
    summary: 'approves a proposed account; it cools before the first payment',
    examples: ['payout payee approve PTR-0042 --as lars'],
    run: async ({ client }, name = '') => {
      const done = await client.decide(await payeeOf(client, name), 'approve-account');
      output.line(`The account of ${name} is approved, payable from ${cellText(done.activeFromOn)}.`, done);
    },
  });
};
