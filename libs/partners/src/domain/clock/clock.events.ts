import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `clock-<clockId>`. A clock that began keeps its end, whatever a later version says (T5).

/**
 * What has to be done in time: the certifications of the level of entry (J94), the first service of a provider (J76),
 * somebody in the place of a certified person who left (J96), a certificate renewed before it lapses (G43), the terms of a
 * new version signed (7.10).
 */
export type ClockKind = 'entry-certification' | 'service-creation' | 'replacement' | 'lapse' | 'new-terms';

export type ClockStarted = DomainEvent<
  'ClockStarted',
  {
    clockId: string;
    partnerId: string;
    programmeId: string;
    clock: ClockKind;
    /** Who left, or whose certificate lapses; `null` where it is the partner's. */
    personId: string | null;
    /** Of a lapse. */
    credential: string | null;
    startedOn: string;
    /** The last day in time (T2). */
    endsOn: string;
    /** The instant after that day, in the programme's zone. */
    endsAt: string;
    /** When it is warned of, in days before the end; what had passed already is left out. */
    reminders: readonly Readonly<{ daysBefore: number; at: string }>[];
    startedAt: string;
  }
>;
export type ClockEnded = DomainEvent<
  'ClockEnded',
  {
    clockId: string;
    partnerId: string;
    /** In time, over, or of no matter any more: a later exam, a person or partner that left. */
    outcome: 'done' | 'ran-out' | 'dropped';
    /** The last day in time, or the day on which it was done or dropped. */
    endedOn: string;
    /** Of the warnings that it had, in days before the end. */
    daysBefore: readonly number[];
    endedAt: string;
  }
>;
export type ClockEvent = ClockStarted | ClockEnded;
