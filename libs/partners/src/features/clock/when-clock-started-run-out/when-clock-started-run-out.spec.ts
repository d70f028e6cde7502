import { whenClockStartedRunOut } from './when-clock-started-run-out';

describe('clocks', () => {
  it('req:T5 run out by themselves at their stored end, unless they ended before', () => {
    const react = (type: string, data: object) => whenClockStartedRunOut.react({ type, data } as never);
    const of = { clockId: 'clck_1', endsOn: '2026-10-07', endsAt: '2026-10-08T07:00:00.000Z' };
    expect(react('ClockStarted', of)).toEqual([
      {
        ...{ do: 'schedule', deadlineId: 'clck_1', dueAt: of.endsAt },
        command: {
          type: 'EndClock',
          data: { clockId: 'clck_1', outcome: 'ran-out', on: '2026-10-07' },
        },
      },
    ]);
    expect(react('ClockEnded', of)).toEqual([{ do: 'cancel', deadlineId: 'clck_1' }]);
  });
});
