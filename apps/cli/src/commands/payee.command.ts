import type { Command } from 'commander';
import { command, decide, read } from '../client/decide';
import { idOf } from '../client/references';
import { defineHistory } from '../define-history';
import { define, group, textOf } from '../define';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

const PAYEE = {
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

const OUTLOOK = {
  quarter: 'quarter',
  accrued: 'totals.accrued',
  expected: 'totals.expected',
  'on hold': 'totals.onHold',
  payable: 'totals.payable',
  'in payment': 'totals.inPayment',
  paid: 'totals.paid',
};

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
      await output.record(PAYEE, await read(client, `/v1/payees/${await idOf(client, 'partner', name)}`));
    },
  });
  define(payee, output, {
    name: 'outlook <partner>',
    summary: 'what a partner may expect: accrued, waiting, on hold, payable, in payment, paid',
    examples: ['payout payee outlook PTR-0042 --as paula'],
    run: async ({ client }, name = '') => {
      const outlook = await read(client, `/v1/payees/${await idOf(client, 'partner', name)}/outlook`);
      await output.record(OUTLOOK, outlook);
      if (output.json) return;
      const columns = { state: 'state', name: 'name', amount: 'amount', on: 'on', because: 'because.detail' };
      await output.table(columns, outlook.lines as readonly Row[], 'Nothing is on its way.');
    },
  });
  defineHistory(payee, output, {
    noun: 'partner',
    record: async (client, name) => `/v1/payees/${await idOf(client, 'partner', name)}`,
    examples: ['payout payee history PTR-0042 --as paula'],
  });
  define(payee, output, {
    name: 'propose <partner>',
    summary: 'proposes the account that payments go to',
    required: [
      ['--holder <name>', 'holder of the account as the bank knows it'],
      ['--iban <iban>', 'e.g. DE89370400440532013000'],
      ['--currency <code>', 'ISO 4217'],
    ],
    options: [
      ['--bic <bic>', 'e.g. COBADEFF; needed unless euro are paid to an account in SEPA'],
      ['--tax-status <status>', 'complete or missing', 'complete'],
    ],
    examples: [
      'payout payee propose PTR-0042 --holder "Alder Integrators" --iban DE89370400440532013000 --bic COBADEFF --currency USD --as paula',
    ],
    run: async ({ client, options }, name = '') => {
      const bic = textOf(options, 'bic');
      const body = {
        holder: textOf(options, 'holder'),
        iban: textOf(options, 'iban'),
        ...(bic === undefined ? {} : { bic }),
        currency: textOf(options, 'currency'),
        taxStatus: textOf(options, 'taxStatus'),
      };
      const id = await idOf(client, 'partner', name);
      const done = await command(client, `/v1/payees/${id}/propose-account`, body);
      output.line(`The account of ${name} is proposed; another person approves it.`, done);
    },
  });
  define(payee, output, {
    name: 'approve <partner>',
    decides: true,
    summary: 'approves a proposed account; it cools before the first payment',
    examples: ['payout payee approve PTR-0042 --as lars'],
    run: async ({ client }, name = '') => {
      const id = await idOf(client, 'partner', name);
      const done = await decide(client, `/v1/payees/${id}`, 'approve-account');
      output.line(`The account of ${name} is approved, payable from ${cellText(done.activeFromOn)}.`, done);
    },
  });
};
