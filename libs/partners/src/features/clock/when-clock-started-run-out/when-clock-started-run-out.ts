import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { ClockEnded, ClockEvent } from '../../../domain/clock/clock.events';
import { EndClockCommand } from './run-out-clock.handler';

type RunOut = DomainCommand<
  'EndClock',
  Readonly<{ clockId: string; outcome: ClockEnded['data']['outcome']; on: string }>
>;

/** At its stored end a clock runs out by itself (T5); one that ended before does not. */
export const whenClockStartedRunOut = automation<ClockEvent, RunOut>({
  name: 'partners.when-clock-started-run-out',
  streams: ['clock-'],
  on: {
    ClockStarted: ({ clockId, endsOn: on, endsAt: dueAt }) => [
      {
        ...{ do: 'schedule', deadlineId: clockId, dueAt },
        command: { type: 'EndClock', data: { clockId, outcome: 'ran-out', on } },
      },
    ],
    ClockEnded: ({ clockId }) => [{ do: 'cancel', deadlineId: clockId }],
  },
  dispatch: { EndClock: (data, meta) => new EndClockCommand(data, meta) },
});
