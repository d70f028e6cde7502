import { change, projection } from '@channel/runtime';
import type { ClockStatus } from '../../../domain/clock/clock';
import type { ClockEvent, ClockKind } from '../../../domain/clock/clock.events';

/** What has to be done in time, with the end that was stored when it began (T5). */
export interface ClockRow {
  readonly partnerId: string;
  readonly programmeId: string;
  readonly clock: ClockKind;
  readonly personId: string | null;
  readonly credential: string | null;
  readonly startedOn: string;
  readonly endsOn: string;
  readonly status: ClockStatus;
  readonly endedOn: string | null;
}

export const clockList = projection<ClockEvent, ClockRow>({
  name: 'partners.clock-list',
  version: 1,
  streams: ['clock-'],
  columns: {
    partnerId: 'text not null',
    programmeId: 'text not null',
    clock: 'text not null',
    personId: 'text',
    credential: 'text',
    startedOn: 'date not null',
    endsOn: 'date not null',
    status: 'text not null',
    endedOn: 'date',
  },
  indexes: ['("partnerId", "endsOn")', '("status", "endsOn")', '("endsOn")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.clockId],
  on: {
    // Also of one that was dropped and is taken up again.
    ClockStarted: ({ partnerId, programmeId, clock, personId, credential, startedOn, endsOn }) => ({
      ...{ partnerId, programmeId, clock, personId, credential, startedOn, endsOn },
      ...{ status: 'running', endedOn: null },
    }),
    ClockEnded: change(({ outcome, endedOn }) => ({ status: outcome, endedOn })),
  },
});
