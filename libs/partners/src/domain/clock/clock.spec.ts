import { scenario } from '@channel/testing';
import { clockDecider, type EndClock, type StartClock } from './clock';
import type { ClockEnded, ClockStarted } from './clock.events';

const given = scenario(clockDecider);
const of = {
  ...{ clockId: 'clck_1', partnerId: 'prtn_1', programmeId: 'jpa-2023', clock: 'replacement' },
  ...{ personId: 'pers_1', credential: null, startedOn: '2026-07-09', endsOn: '2026-10-07' },
  ...{ endsAt: '2026-10-08T07:00:00.000Z', reminders: [{ daysBefore: 30, at: '2026-09-07T07:00:00.000Z' }] },
} as const satisfies Omit<ClockStarted['data'], 'startedAt'>;
const at = '2026-07-09T09:00:00.000Z';
const start = (over: Partial<StartClock['data']> = {}): StartClock => ({
  type: 'StartClock',
  data: { ...of, at, ...over },
});
const started: ClockStarted = { type: 'ClockStarted', data: { ...of, startedAt: at } };
const end = (outcome: EndClock['data']['outcome'], when: string): EndClock => ({
  type: 'EndClock',
  data: { clockId: 'clck_1', outcome, on: '2026-10-07', at: when },
});
const ended = (outcome: EndClock['data']['outcome'], endedAt: string): ClockEnded => ({
  type: 'ClockEnded',
  data: {
    ...{ clockId: 'clck_1', partnerId: 'prtn_1', outcome, endedOn: '2026-10-07' },
    ...{ daysBefore: [30], endedAt },
  },
});

describe('a clock', () => {
  it('req:T5 keeps the end that it began with, whatever a later version says', () => {
    given().when(start()).then(started);
    given(started)
      .when(start({ endsOn: '2026-11-06', endsAt: '2026-11-07T08:00:00.000Z' }))
      .thenNothing();
  });
  it('req:T2 runs out with the instant after its last day, and not before', () => {
    given(started).when(end('ran-out', '2026-10-08T06:59:59.000Z')).thenNothing();
    given(started)
      .when(end('ran-out', '2026-10-08T07:00:00.000Z'))
      .then(ended('ran-out', '2026-10-08T07:00:00.000Z'));
  });
  it('is done or dropped before, and then does not run out', () => {
    given(started)
      .when(end('done', '2026-09-01T09:00:00.000Z'))
      .then(ended('done', '2026-09-01T09:00:00.000Z'));
    given(started, ended('dropped', 'x')).when(end('ran-out', '2026-10-08T07:00:00.000Z')).thenNothing();
    given().when(end('dropped', 'x')).thenNothing();
  });
  it('is taken up again where it was dropped and matters after all, while there is time', () => {
    given(started, ended('dropped', 'x')).when(start()).then(started);
    given(started, ended('dropped', 'x'))
      .when(start({ at: '2026-10-08T07:00:00.000Z' }))
      .thenNothing();
    given(started, ended('done', 'x')).when(start()).thenNothing();
    given(started, ended('ran-out', 'x')).when(start()).thenNothing();
  });
});
