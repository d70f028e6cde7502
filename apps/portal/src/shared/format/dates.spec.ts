import {
  dayIn,
  dayText,
  daysUntil,
  instantText,
  lastDayOf,
  monthText,
  relativeText,
  withDays,
} from './dates';

describe('time on a screen', () => {
  it('names its zone', () => {
    expect(instantText('2026-09-07T23:30:00.000Z', 'en')).toBe('Sep 7, 2026, 11:30 PM UTC');
  });
  it('does not move a day between zones', () => {
    expect(dayText('2026-09-07', 'de')).toBe('07.09.2026');
    expect(monthText('2026-09', 'en')).toBe('September 2026');
    expect(monthText('2026-03', 'de')).toBe('März 2026');
  });
  it('is written within sentences as beside them, and what only looks like a day stays', () => {
    expect(withDays('digital from 2026-10-01 to 2026-10-20', 'en')).toBe(
      'digital from Oct 1, 2026 to Oct 20, 2026',
    );
    expect(withDays('DR-2026-10-01, lot 2026-13-40 of 07.09.2026', 'en')).toBe(
      'DR-2026-10-01, lot 2026-13-40 of 07.09.2026',
    );
  });
  it('is relative to the clock of the server', () => {
    const now = '2026-09-07T09:00:00.000Z';
    expect(relativeText('2026-09-10T09:00:00.000Z', now, 'en')).toBe('in 3 days');
    expect(relativeText('2026-09-07T07:00:00.000Z', now, 'en')).toBe('2 hours ago');
    expect(daysUntil('2026-09-21', now)).toBe(14);
    expect(daysUntil('2026-09-06', now)).toBe(-1);
  });
});

describe('the day of an instant', () => {
  it.each([
    ['2026-09-30T23:30:00.000Z', 'UTC', '2026-09-30'],
    ['2026-09-30T23:30:00.000Z', 'Europe/Berlin', '2026-10-01'],
    ['2026-10-01T03:30:00.000Z', 'America/New_York', '2026-09-30'],
    ['2026-12-31T15:00:00.000Z', 'Asia/Tokyo', '2027-01-01'],
  ])('case:A10 T4 %s in %s is %s', (instant, zone, day) => {
    expect(dayIn(instant, zone)).toBe(day);
  });
  it.each([
    ['2026-12-01T00:00:00.000Z', 'UTC', '2026-11-30'],
    ['2026-12-01T05:00:00.000Z', 'America/New_York', '2026-11-30'],
    ['2026-12-01T17:30:00.000Z', 'UTC', '2026-12-01'],
  ])('T2 a clock that ends at %s in %s has %s as its last day', (end, zone, day) => {
    expect(lastDayOf(end, zone)).toBe(day);
  });
});
