import { dataOf, Refusal } from '@channel/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { api } from '../../../shared/api/client';
import type { History } from '../../../shared/records/history';
import { factsOf, type KnownFacts } from '../components/record-changes';
import type { Moments } from '../routes/moments';

export const RECORD_KINDS = ['deal', 'statement', 'standing', 'payee'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

type Then = Readonly<{ facts: KnownFacts; revision: number | null }>;
type Entry = ComponentProps<typeof History>['entries'][number];
/** A record at two moments, and what happened between them. */
export type RecordThen = Readonly<{ before: Then | null; after: Then | null; between: readonly Entry[] }>;

const READERS: Readonly<
  Record<RecordKind, (id: string, day: string, basis: Moments['timeBasis']) => Promise<unknown>>
> = {
  deal: (dealId, asOf) =>
    dataOf(api.GET('/v1/deals/{dealId}', { params: { path: { dealId }, query: { asOf } } })),
  statement: (statementId, asOf) =>
    dataOf(api.GET('/v1/statements/{statementId}', { params: { path: { statementId }, query: { asOf } } })),
  payee: (partnerId, asOf) =>
    dataOf(api.GET('/v1/payees/{partnerId}', { params: { path: { partnerId }, query: { asOf } } })),
  // Of standing both clocks are kept: what was true on the day, and what was known of it then.
  standing: (partnerId, on, basis) =>
    dataOf(
      api.GET('/v1/partners/{partnerId}/standing', {
        params: { path: { partnerId }, query: basis === 'recorded' ? { on, asOf: on } : { on } },
      }),
    ),
};

const HISTORIES: Readonly<Record<RecordKind, (id: string) => Promise<Readonly<{ data: readonly Entry[] }>>>> =
  {
    deal: (dealId) => dataOf(api.GET('/v1/deals/{dealId}/history', { params: { path: { dealId } } })),
    statement: (statementId) =>
      dataOf(api.GET('/v1/statements/{statementId}/history', { params: { path: { statementId } } })),
    payee: (partnerId) =>
      dataOf(api.GET('/v1/payees/{partnerId}/history', { params: { path: { partnerId } } })),
    standing: (partnerId) =>
      dataOf(api.GET('/v1/partners/{partnerId}/history', { params: { path: { partnerId } } })),
  };

/** `null`: it was not there yet, or nobody may know that it was. */
const then = async (
  kind: RecordKind,
  id: string,
  { day, basis }: Readonly<{ day: string; basis: Moments['timeBasis'] }>,
): Promise<Then | null> => {
  try {
    const record = (await READERS[kind](id, day, basis)) as Readonly<Record<string, unknown>>;
    const { revision } = record;
    return { facts: factsOf(record), revision: typeof revision === 'number' ? revision : null };
  } catch (error) {
    if (error instanceof Refusal && error.problem?.status === 404) return null;
    throw error;
  }
};

/** By the revision where the record has one; else by the day of recording. */
const isBetween =
  (before: Then | null, after: Then | null, { from, to }: Moments) =>
  ({ revision, recordedAt }: Entry): boolean => {
    if (after?.revision !== null && after !== null && before?.revision !== null)
      return revision > (before?.revision ?? -1) && revision <= after.revision;
    const day = recordedAt.slice(0, 10);
    return day > from && day <= to;
  };

export const recordThenQuery = (kind: RecordKind, id: string, moments: Moments) =>
  queryOptions({
    queryKey: ['then', kind, id, moments],
    queryFn: async (): Promise<RecordThen> => {
      const { from, to, timeBasis: basis } = moments;
      const before = await then(kind, id, { day: from, basis });
      const after = await then(kind, id, { day: to, basis });
      const { data } = await HISTORIES[kind](id);
      return { before, after, between: data.filter(isBetween(before, after, moments)) };
    },
    placeholderData: keepPreviousData,
  });
