import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at, below, type At } from '../client/at';
import type { Client } from '../client/client';
import { idOf, lineIdOf } from '../client/references';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import { listOf, needed, optional, textOf, wholeNumber, type Options } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

const CONTRACT: Columns<AnswerOf<'getServiceContract'>> = {
  number: 'number',
  kind: 'kind',
  status: 'status',
  customer: 'customer.name',
  sku: 'sku',
  units: 'quantity',
  serials: 'serials',
  'came back': 'returned',
  missing: 'missing',
  paid: 'value',
  from: 'startsOn',
  until: 'endsOn',
  renewal: 'renewal',
  representatives: 'representatives',
  uncertified: 'uncertified',
  reference: 'reference',
  revision: 'revision',
};
const QUOTE = { type: 'quoteType', quoted: 'quotedOn', 'valid until': 'validUntilOn', net: 'net' } as const;

/** What customers have under contract, and the renewals of it. */
export const addContracts = (contracts: Command, output: Output): void => {
  looking(contracts, output);
  keeping(contracts, output);
};

const looking = (contracts: Command, output: Output): void => {
  defineList(contracts, output, {
    summary: 'service contracts and their renewals, the first to end first: the renewal calendar',
    path: '/v1/service-contracts',
    filters: ['status', 'renewal', 'kind', 'partnerId', 'q', 'sort'],
    columns: {
      number: 'number',
      partner: 'partnerCode',
      customer: 'customerName',
      kind: 'kind',
      units: 'quantity',
      from: { wide: 'startsOn' },
      until: 'endsOn',
      status: 'status',
      renewal: 'renewal',
      paid: { wide: 'value' },
      id: { wide: 'id' },
    },
    empty: 'Nothing is under contract; `./channel contracts register <line>` registers a shipped service.',
    examples: ['contracts list --as paula', 'contracts list --renewal due --as chen'],
  });
  define(contracts, output, {
    name: 'show <contract>',
    summary: 'a contract: its term, its units, who speaks for it, and the quotes of its renewal',
    examples: ['contracts show SC-2026-000001 --as paula'],
    run: async ({ client }, name = '') => {
      const found = await client.read(await contractOf(client, name));
      await output.record(CONTRACT, found);
      if (!output.json) await output.table(QUOTE, found.quotes, 'Its renewal was not quoted.');
    },
  });
  define(contracts, output, {
    name: 'credits <contract>',
    summary: 'usage and balance of the credits of a contract, who manages it, and its next review',
    table: true,
    examples: ['contracts credits SC-2026-000001 --as paula'],
    run: async ({ client }, name = '') => {
      const { credits } = await client.read(below(await contractOf(client, name), 'credits'));
      const piles = { granted: 'granted', free: 'free', reserved: 'reserved', used: 'used' } as const;
      await output.table(
        { lot: 'lotId', ...piles, 'use by': 'useByOn', manager: 'managerId', review: 'reviewDueOn' } as const,
        credits,
        'The contract gave no credits.',
      );
    },
  });
  defineHistory(contracts, output, {
    noun: 'contract',
    history: async (client, name) => client.read(below(await contractOf(client, name), 'history')),
    examples: ['contracts history SC-2026-000001 --as paula'],
  });
};

const keeping = (contracts: Command, output: Output): void => {
  define(contracts, output, {
    name: 'register <line>',
    summary: 'puts a shipped service line under contract; of one that is prepared, what is missing is enough',
    options: [
      ['--duration <count>', 'its term, in months; by default what the programme says of the part'],
      ['--serials <serials...>', 'of each unit that it covers; by default what is known of them'],
      ['--from <day>', 'the first day; by default the one on which it was shipped'],
      [
        '--base <contract>',
        'of Care Plus: the contract of Juniper Care that it needs; by default the only one',
      ],
      ['--renews <contract>', 'the contract that it renews'],
      ['--representatives <people...>', 'of Care Plus: 2 to 6 people of the partner who speak for it'],
      ['--reference <text>', 'what its credits are granted under'],
    ],
    examples: [
      'contracts register ship_… --as paula',
      'contracts register ship_… --duration 12 --serials FX0123456789 FX0123456790 --as paula',
    ],
    run: async ({ client, options }, line = '') => {
      const body = {
        lineId: await lineIdOf(client, line),
        ...(options.duration === undefined
          ? {}
          : { termMonths: wholeNumber(needed(options, 'duration'), '--duration') }),
        ...(options.serials === undefined ? {} : { serials: listOf(options, 'serials') }),
        ...optional({ startsOn: textOf(options, 'from'), reference: textOf(options, 'reference') }),
        ...optional({
          baseContractId: await named(client, options, 'base'),
          renewsContractId: await named(client, options, 'renews'),
        }),
        ...(options.representatives === undefined
          ? {}
          : { representatives: listOf(options, 'representatives') }),
      };
      const done = await client.command('/v1/service-contracts', body);
      output.line(`${done.number} is ${done.status}, until ${done.endsOn}.`, done);
    },
  });
  define(contracts, output, {
    name: 'representatives <contract> <people...>',
    decides: true,
    summary: 'names who speaks for a contract, in place of those before',
    examples: ['contracts representatives SC-2026-000002 pers_… pers_… --as paula'],
    run: async ({ client, rest }, name = '') => {
      const done = await client.decide(await contractOf(client, name), 'name-representatives', {
        representatives: [...rest],
      });
      output.line(`${String(done.representatives.length)} people speak for ${done.number}.`, done);
    },
  });
  define(contracts, output, {
    name: 'quote-renewal <contract>',
    decides: true,
    summary: 'quotes the renewal of a contract: its lines at the prices of today',
    examples: ['contracts quote-renewal SC-2026-000001 --as paula'],
    run: async ({ client }, name = '') => {
      const done = await client.decide(await contractOf(client, name), 'quote-renewal');
      await output.table(QUOTE, done.quotes.slice(-1), 'Its renewal was not quoted.');
    },
  });
  define(contracts, output, {
    name: 'withdraw <contract>',
    decides: true,
    summary: 'withdraws a contract that was registered by mistake: its units are free again',
    required: [['--reason <text>', 'why; kept with the contract']],
    examples: ['contracts withdraw SC-2026-000001 --reason "Another site" --as chen'],
    run: async ({ client, options }, name = '') => {
      const done = await client.decide(await contractOf(client, name), 'withdraw', {
        reason: needed(options, 'reason'),
      });
      output.line(`${done.number} is ${done.status}.`, done);
    },
  });
};

const named = async (client: Client, options: Options, option: string): Promise<string | undefined> => {
  const name = textOf(options, option);
  return name === undefined ? undefined : idOf(client, 'contract', name);
};

const contractOf = async (client: Client, name: string): Promise<At<'/v1/service-contracts/{contractId}'>> =>
  at('/v1/service-contracts/{contractId}', { contractId: await idOf(client, 'contract', name) });
