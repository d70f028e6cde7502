import type { PartnerEvent } from '@channel/partners';
import { stopsAfter, takesPart, type Stop } from './stops';

const partnerId = 'prtn_1';
const suspended = (suspendedOn: string): PartnerEvent => ({
  type: 'PartnerSuspended',
  data: { ...{ partnerId, suspendedOn, reason: 'x' }, suspendedBy: 'pers_x', suspendedAt: '' },
});
const reinstated = (reinstatedOn: string): PartnerEvent => ({
  type: 'PartnerReinstated',
  data: { ...{ partnerId, reinstatedOn, reason: 'x' }, reinstatedBy: 'pers_x', reinstatedAt: '' },
});
const terminated = (endedOn: string): PartnerEvent => ({
  type: 'PartnerTerminated',
  data: { ...{ partnerId, endedOn, reason: 'x', cause: 'left' }, endedBy: 'pers_x', endedAt: '' },
});
const active = (events: readonly PartnerEvent[], ...days: readonly string[]) => {
  const stops = events.reduce<readonly Stop[]>(stopsAfter, []);
  return days.map((on) => takesPart({ entry: { on: '2026-01-15' }, stops }, on));
};

describe('7.10: the days on which a partner takes part', () => {
  it('begin with its entry', () => {
    expect(active([], '2026-01-14', '2026-01-15')).toEqual([false, true]);
    expect(takesPart({ entry: null, stops: [] }, '2026-01-15')).toBe(false);
  });
  it('do not include those of a suspension, the first one included, the day of its end not', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-03-09', '2026-03-10'];
    expect(active([suspended('2026-03-01')], ...days)).toEqual([true, false, false, false]);
    expect(active([suspended('2026-03-01'), reinstated('2026-03-10')], ...days)).toEqual([
      ...[true, false, false, true],
    ]);
  });
  it('are over with its end, suspended before or not', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-04-01'];
    expect(active([terminated('2026-03-01')], ...days)).toEqual([true, false, false]);
    expect(active([suspended('2026-03-01'), terminated('2026-04-01')], ...days)).toEqual([
      ...[true, false, false],
    ]);
  });
});
