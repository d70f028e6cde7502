import { dataOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { CUSTOMER, QUARTER, REPORTED } from '../components/steps';

const ROWS = 100;

// Each begins with the word of the records that it asks, so that what others change ticks a step as it happens.

/** The registrations of the story, the first one first. */
export const storyDealsQuery = queryOptions({
  queryKey: ['deals', 'guide'],
  queryFn: async () => {
    const query = { q: CUSTOMER, sort: 'submittedAt' as const, limit: ROWS };
    return (await dataOf(api.GET('/v1/deals', { params: { query } }))).data;
  },
});

export const storyLinesQuery = queryOptions({
  queryKey: ['shipments', 'guide'],
  queryFn: async () => {
    const query = { reportPeriod: [REPORTED], limit: ROWS };
    return (await dataOf(api.GET('/v1/shipment-lines', { params: { query } }))).data;
  },
});

export const storyRunsQuery = queryOptions({
  queryKey: ['runs', 'guide'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/reward-runs', { params: { query: { quarter: [QUARTER], limit: ROWS } } })))
      .data,
});

export const storyStatementsQuery = queryOptions({
  queryKey: ['statements', 'guide'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/statements', { params: { query: { quarter: [QUARTER], limit: ROWS } } })))
      .data,
});
