import type { Command } from 'commander';
import type { AnswerOf } from '@channel/client';
import { below } from '../client/at';
import { partnerOf } from '../client/references';
import { define, defineList } from '../define';
import { optional, textOf } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

const REPORT: Columns<AnswerOf<'getExpectedReports'>['reports'][number]> = {
  month: 'month',
  report: 'report',
  'last day': 'dueOn',
  state: 'state',
  received: 'receivedOn',
};

/** What providers of services order for their own services. */
export const addProviders = (providers: Command, output: Output): void => {
  defineList(providers, output, {
    name: 'orders',
    summary: 'what providers ordered for their own services; `./channel import provider_orders` brings it in',
    path: '/v1/provider-orders',
    filters: ['partnerId', 'business', 'orderNo', 'q', 'sort'],
    columns: {
      partner: 'partnerId',
      order: ({ orderNo, line }) => `${orderNo}/${line}`,
      'submitted on': 'submittedOn',
      sku: 'sku',
      units: 'quantity',
      'contract value': 'tcv',
      business: 'business',
      track: 'track',
      region: 'region',
      'end customer': { wide: 'endCustomer' },
      country: { wide: 'country' },
      received: { wide: 'recordedAt' },
    },
    empty: 'No orders yet; `./channel import provider_orders <file>` brings them in.',
    examples: ['providers orders --as nils', 'providers orders --partner PTR-0131 --business new --as chen'],
  });
  defineList(providers, output, {
    name: 'forecasts',
    summary: 'what providers expect to sell; `./channel import forecast` brings it in',
    path: '/v1/sales-forecasts',
    filters: ['partnerId', 'period', 'q', 'sort'],
    columns: {
      partner: 'partnerId',
      month: 'period',
      customer: 'customer',
      'expected contract value': 'expectedTcv',
      percent: 'probability',
      'to be won in': 'closeMonth',
      track: 'track',
      received: { wide: 'receivedAt' },
    },
    empty: 'No forecasts yet; `./channel import forecast <file>` brings them in.',
    examples: ['providers forecasts --as nils', 'providers forecasts --period 2026-08 --as carol'],
  });
  define(providers, output, {
    name: 'reports <partner>',
    summary: 'the monthly reports that the level of a provider asks for, when each is due, and what came',
    options: [['--on <day>', 'as it is on this day; by default today']],
    examples: [
      'providers reports PTR-0131 --as nils',
      'providers reports PTR-0084 --on 2026-10-15 --as chen',
    ],
    table: true,
    run: async ({ client, options }, partner = '') => {
      const asked = optional({ on: textOf(options, 'on') });
      const found = await client.read(below(await partnerOf(client, partner), 'expected-reports'), asked);
      await output.table(REPORT, found.reports, 'No report is expected.');
    },
  });
};
