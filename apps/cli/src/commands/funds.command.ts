import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at, below, type At } from '../client/at';
import type { Client } from '../client/client';
import { pagesOf } from '../client/pages';
import { idOf } from '../client/references';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { moneyFrom } from './money-option';

const FUND = '/v1/funds/{fundId}';
const GRANT = '/v1/funds/{fundId}/grants/{grantId}';

/** Marketing money by partner: grants, lots and where their money is. */
export const addFunds = (funds: Command, output: Output): void => {
  defineList(funds, output, {
    summary: 'what is in each fund: available, held by requests and claims, paid, expired',
    path: '/v1/funds',
    filters: ['partnerId'],
    columns: {
      partner: 'partnerCode',
      granted: 'granted',
      available: 'available',
      pending: 'pending',
      approved: 'approved',
      committed: 'committed',
      paid: 'paid',
      expired: 'expired',
    },
    empty: 'Nothing was granted yet; `./channel funds propose …` asks for it.',
    examples: ['funds list --as carol', 'funds list --as paula'],
  });
  define(funds, output, {
    name: 'show <partner>',
    summary: 'a partner’s fund: its lots by last day, and its grants',
    examples: ['funds show PTR-0042 --as paula'],
    run: async ({ client }, partner = '') => {
      const fund = await client.read(await fundOf(client, partner));
      await output.record({ fund: 'id', partner: 'partnerCode', revision: 'revision' } as const, fund);
      if (output.json) return;
      const lots = {
        'use by': 'useByOn',
        granted: 'granted',
        available: 'available',
        expired: 'expired',
      } as const;
      await output.table({ ...lots, for: 'purpose' } as const, fund.lots, 'Nothing was granted yet.');
      const grants = { grant: 'grantId', amount: 'amount', status: 'status', for: 'purpose' } as const;
      await output.table(grants, fund.grants, 'Nothing was proposed yet.');
    },
  });
  defineHistory(funds, output, {
    noun: 'partner',
    about: 'the fund of a partner',
    history: async (client, name) => client.read(below(await fundOf(client, name), 'history')),
    examples: ['funds history PTR-0042 --as carol'],
  });
  define(funds, output, {
    name: 'propose <partner>',
    summary: 'asks finance to grant money to a partner',
    required: [
      ['--amount <amount>', 'in major units of the programme’s currency, such as 5000.00'],
      ['--purpose <text>', 'what it is for'],
    ],
    options: [
      ['--currency <currency>', 'of the programme', 'USD'],
      ['--until <day>', 'last day on which it can be reserved; by default of the programme'],
    ],
    examples: ['funds propose PTR-0042 --amount 5000.00 --purpose "Plan of the half-year" --as carol'],
    run: async ({ client, options }, partner = '') => {
      const grant = await client.command('/v1/fund-grants', {
        partnerId: await idOf(client, 'partner', partner),
        amount: moneyFrom(needed(options, 'amount'), needed(options, 'currency')),
        purpose: needed(options, 'purpose'),
        ...optional({ useByOn: textOf(options, 'until') }),
      });
      output.line(`${grant.grantId} waits for finance; it is to be used by ${grant.useByOn}.`, grant);
    },
  });
  addEarned(funds, output);
  addDecisions(funds, output);
};

const addEarned = (funds: Command, output: Output): void => {
  defineList(funds, output, {
    name: 'earned',
    summary: 'what statements earned on top: lots of funds, and rebates where it was too little',
    path: '/v1/earned-coop',
    filters: ['quarter', 'status', 'q'],
    columns: {
      number: 'number',
      partner: 'partnerCode',
      statement: 'statementNumber',
      amount: 'amount',
      status: 'status',
      from: ({ useFromOn, payableFromOn }) => useFromOn ?? payableFromOn,
      until: 'useByOn',
    },
    empty:
      'Nothing was earned yet, or the programme gives nothing: `./channel programme show` has its rules.',
    examples: ['funds earned --as paula'],
  });
  define(funds, output, {
    name: 'show-earned <earned>',
    summary: 'every step from a statement to what it earned, and what that turned into',
    examples: ['funds show-earned CO-2026Q3-PTR0042 --as paula'],
    run: async ({ client }, number = '') => {
      const coop = await client.read(await earnedOf(client, number));
      const fields = { number: 'number', quarter: 'quarter', amount: 'amount', status: 'status' } as const;
      await output.record({ ...fields, 'paid at': 'paidAt' } as const, coop);
      if (output.json) return;
      await output.table({ step: 'step', amount: 'amount', detail: 'detail' } as const, coop.steps, '');
    },
  });
  defineHistory(funds, output, {
    word: 'history-earned',
    noun: 'earned',
    about: 'what a quarter earned',
    history: async (client, number) => client.read(below(await earnedOf(client, number), 'history')),
    examples: ['funds history-earned CO-2026Q3-PTR0042 --as paula'],
  });
};

/** What a quarter earned, by its number or id. */
const earnedOf = async (client: Client, name: string): Promise<At<'/v1/earned-coop/{coopId}'>> => {
  if (name.startsWith('coop_')) return at('/v1/earned-coop/{coopId}', { coopId: name });
  const [coop] = (await pagesOf(client, '/v1/earned-coop', { number: name, limit: '1' })).rows;
  if (coop === undefined) throw usageError(`Nothing was earned as ${name} that you may see.`);
  return at('/v1/earned-coop/{coopId}', { coopId: coop.id });
};

const addDecisions = (funds: Command, output: Output): void => {
  const on = decisionsOn(funds, output, {
    ...{ noun: 'grant', words: 'funds', called: 'fgrt_…' },
    record: grantOf,
  });
  const reason = { reason: ['--reason <text>', 'why; kept with the grant'] } as const;
  on({
    verb: 'approve',
    summary: 'grants what somebody else proposed: its lot begins',
    example: '--as lars',
  });
  on({
    ...{ verb: 'decline', summary: 'declines a proposed grant', fields: reason },
    example: '--reason "Not in the plan" --as lars',
  });
  define(funds, output, {
    name: 'request-correction <grant>',
    summary: 'says that a grant was given by mistake, in whole or in part',
    decides: true,
    required: [
      ['--amount <amount>', 'how much less was meant; at most what is free in its lot'],
      ['--reason <text>', 'why; kept with the grant'],
    ],
    options: [['--currency <currency>', 'of the programme', 'USD']],
    examples: ['funds request-correction fgrt_… --amount 5000.00 --reason "Granted twice" --as carol'],
    run: async ({ client, options }, grantId = '') => {
      const amount = moneyFrom(needed(options, 'amount'), needed(options, 'currency'));
      const body = { amount, reason: needed(options, 'reason') };
      const done = await client.decide(await grantOf(client, grantId), 'request-correction', body);
      output.line(`${grantId}: a correction waits for finance.`, done);
    },
  });
  on({ verb: 'approve-correction', summary: 'takes back what was granted by mistake', example: '--as lars' });
  on({
    ...{ verb: 'decline-correction', summary: 'leaves a grant as it is', fields: reason },
    example: '--reason "It was meant so" --as lars',
  });
};

/** A fund by the code or id of its partner. */
const fundOf = async (client: Client, partner: string): Promise<At<typeof FUND>> => {
  const partnerId = await idOf(client, 'partner', partner);
  const [fund] = (await pagesOf(client, '/v1/funds', { partnerId, limit: '1' })).rows;
  if (fund === undefined) throw usageError(`${partner} has no fund that you may see.`);
  return at(FUND, { fundId: fund.id });
};

/** Grants are decided in their fund: one of those that the list shows has it. */
const grantOf = async (client: Client, grantId: string): Promise<At<typeof GRANT>> => {
  const { rows } = await pagesOf(client, '/v1/funds', { limit: '100' }, { all: true });
  for (const { id: fundId } of rows) {
    const { grants } = await client.read(at(FUND, { fundId }));
    if (grants.some((grant) => grant.grantId === grantId)) return at(GRANT, { fundId, grantId });
  }
  throw usageError(`There is no grant ${grantId} that you may see.`);
};
