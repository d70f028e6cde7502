import { decidedBy, evolvedBy, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import type { ClockEnded, ClockEvent, ClockKind, ClockStarted } from './clock.events';

export const CLOCK_KINDS = [
  'entry-certification',
  'service-creation',
  'replacement',
  'lapse',
  'new-terms',
] as const satisfies readonly ClockKind[];
export const CLOCK_STATUSES = ['running', 'done', 'ran-out', 'dropped'] as const;
export type ClockStatus = (typeof CLOCK_STATUSES)[number];

type Started = ClockStarted['data'];
export type Clock =
  | Readonly<{ status: 'none' }>
  | Readonly<{ status: 'running'; of: Started }>
  | Readonly<{ status: 'ended'; of: Started; outcome: ClockEnded['data']['outcome'] }>;

export type StartClock = DomainCommand<
  'StartClock',
  Readonly<Omit<Started, 'startedAt'> & { at: string }>,
  never
>;
export type EndClock = DomainCommand<
  'EndClock',
  Readonly<{ clockId: string; outcome: ClockEnded['data']['outcome']; on: string; at: string }>,
  never
>;
export type ClockCommand = StartClock | EndClock;

/** Once for what it is about; one that was dropped is taken up again where it matters after all. */
const start = ({ at, ...data }: StartClock['data'], clock: Clock): Decision<ClockEvent, never> =>
  clock.status === 'none' || (clock.status === 'ended' && clock.outcome === 'dropped' && at < clock.of.endsAt)
    ? [{ type: 'ClockStarted', data: { ...data, startedAt: at } }]
    : [];

const end = ({ clockId, outcome, on, at }: EndClock['data'], clock: Clock): Decision<ClockEvent, never> => {
  if (clock.status !== 'running') return [];
  // A deadline of the end before: a clock that was taken up again has one of its own.
  if (outcome === 'ran-out' && at < clock.of.endsAt) return [];
  const { partnerId, reminders } = clock.of;
  const daysBefore = reminders.map((reminder) => reminder.daysBefore);
  return [
    { type: 'ClockEnded', data: { clockId, partnerId, outcome, endedOn: on, daysBefore, endedAt: at } },
  ];
};

/** `clock-<clockId>`; the id follows from what it is about. */
export const clockDecider: Decider<Clock, ClockCommand, ClockEvent, never> = {
  stream: 'clock',
  initial: { status: 'none' },
  evolve: evolvedBy<ClockEvent, Clock>({
    ClockStarted: (of) => ({ status: 'running', of }),
    ClockEnded: ({ outcome }, clock) =>
      clock.status === 'none' ? clock : { status: 'ended', of: clock.of, outcome },
  }),
  decide: decidedBy<ClockCommand, Clock, ClockEvent>({ StartClock: start, EndClock: end }),
};
