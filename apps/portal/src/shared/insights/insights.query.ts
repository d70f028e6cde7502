import { dataOf, type Schemas } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

/** Rows of a picture are few: one page holds them all. */
const ALL = { limit: 100 };

export type PipelineRow = Schemas['PipelineRow'];
export type QuarterEarningsRow = Schemas['QuarterEarningsRow'];
export type RegisteredAndShippedRow = Schemas['RegisteredAndShippedRow'];
export type ShippedToDealRow = Schemas['ShippedToDealRow'];
export type BandProgress = Schemas['BandProgress'];

/** What stands at each stage of the registrations that somebody may see. */
export const pipelineQuery = queryOptions({
  queryKey: ['insights', 'pipeline'],
  queryFn: async () => (await dataOf(api.GET('/v1/insights/pipeline', { params: { query: ALL } }))).data,
});

/** Accrued, earned and paid, by quarter. */
export const earningsQuery = queryOptions({
  queryKey: ['insights', 'earnings'],
  queryFn: async () => (await dataOf(api.GET('/v1/insights/earnings', { params: { query: ALL } }))).data,
});

/** Registered and shipped, by quarter. */
export const registeredAndShippedQuery = queryOptions({
  queryKey: ['insights', 'registered-and-shipped'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/insights/registered-and-shipped', { params: { query: ALL } }))).data,
});

/** What was shipped to a registration, month by month. */
export const shippedToDealQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['insights', 'shipped-to-deal', dealId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/deals/{dealId}/shipped', { params: { path: { dealId }, query: ALL } })))
        .data,
  });

export type WaterfallOf = Readonly<{ statementId: string } | { partnerId: string; quarter: string }>;

/** How what is owed came about. */
export const waterfallQuery = (of: WaterfallOf) =>
  queryOptions({
    queryKey: ['insights', 'waterfall', of],
    queryFn: () => dataOf(api.GET('/v1/insights/waterfall', { params: { query: of } })),
  });

/** How far a partner has come in the bands of its plans. */
export const nextBandQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['insights', 'next-band', partnerId],
    queryFn: () => dataOf(api.GET('/v1/insights/next-band', { params: { query: { partnerId } } })),
  });
