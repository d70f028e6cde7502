import type { Command } from 'commander';
import { defineList } from '../define';
import type { Output } from '../output';

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
      region: 'region',
      track: 'track',
      sku: 'sku',
      units: 'quantity',
      'contract value': 'tcv',
      business: 'business',
      'end customer': { wide: 'endCustomer' },
      country: { wide: 'country' },
      received: { wide: 'recordedAt' },
    },
    empty: 'No orders yet; `./channel import provider_orders <file>` brings them in.',
    examples: [
      'providers orders --as nils',
      'providers orders --partner-id PTR-0131 --business new --as chen',
    ],
  });
};
