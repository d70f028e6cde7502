import type { ClockEvent, ClockKind } from '@channel/partners';
import { alter, factSource, make } from '@channel/runtime';

/** A clock with the end that was stored when it began (T5). */
export type ClockFact = Readonly<{
  clockId: string;
  partnerId: string;
  clock: ClockKind;
  personId: string | null;
  startedOn: string;
  endsOn: string;
  /** The day on which it was done in time. */
  doneOn: string | null;
}>;

export const clockFacts = factSource<ClockEvent, ClockFact>({
  name: 'standing.clock-facts',
  streams: ['clock-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    ClockStarted: ({ clockId, partnerId, clock, personId, startedOn, endsOn }) => [
      make<ClockFact>(clockId, { clockId, partnerId, clock, personId, startedOn, endsOn, doneOn: null }),
    ],
    ClockEnded: ({ clockId, outcome, endedOn }) =>
      outcome === 'done' ? [alter<ClockFact>(clockId, () => ({ doneOn: endedOn }))] : [],
  },
});
