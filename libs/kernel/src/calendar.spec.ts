import {
  addBusinessDays,
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  endOfDay,
  instantAt,
  isDay,
  instantAfter,
  lastInstantOf,
  nextQuarter,
  quarterBounds,
  quarterOf,
  readInstant,
} from './calendar';

describe('calendar', () => {
  it('E24, E25: counts windows in days, the last one included', () => {
    expect(addDays('2026-05-03', 90)).toBe('2026-08-01');
    expect(addDays('2026-10-02', 90)).toBe('2026-12-31');
  });
  it('E23: ends a year on the same day, or on the last of the month', () => {
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });
  it('E14: counts 181 days from entry to review', () => {
    expect(daysBetween('2026-01-15', '2026-07-15')).toBe(181);
  });
  it('reads an instant without milliseconds as the same instant with them, so that text sorts like time', () => {
    expect(readInstant('2026-10-15T09:00:00Z')).toBe('2026-10-15T09:00:00.000Z');
    expect(readInstant('2026-10-15T09:00:00.007Z')).toBe('2026-10-15T09:00:00.007Z');
    expect(readInstant('2026-10-15')).toBeUndefined();
    expect(readInstant('2026-10-15T09:00:00+02:00')).toBeUndefined();
  });
  it('goes on from an instant, and back', () => {
    expect(instantAfter('2026-02-28T12:00:00.000Z', 86_400_000)).toBe('2026-03-01T12:00:00.000Z');
    expect(instantAfter('2026-03-01T00:00:00.000Z', -1)).toBe('2026-02-28T23:59:59.999Z');
  });
  it('T4: ends what was known on a day before the midnight after it', () => {
    expect(lastInstantOf('2026-09-30', 'UTC')).toBe('2026-09-30T23:59:59.999Z');
    expect(lastInstantOf('2026-10-25', 'Europe/Berlin')).toBe('2026-10-25T22:59:59.999Z');
  });
  it('T3: skips weekends and holidays; day 1 is the next business day', () => {
    expect(addBusinessDays('2026-09-04', 2)).toBe('2026-09-08');
    expect(addBusinessDays('2026-09-04', 2, ['2026-09-07'])).toBe('2026-09-09');
  });
  it('T4: makes days and quarters in the zone of the programme', () => {
    expect(dayOf('2026-09-30T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-10-01');
    expect(dayOf('2026-09-30T23:30:00.000Z', 'UTC')).toBe('2026-09-30');
    expect(dayOf('2026-09-30T23:30:00-01:00', 'UTC')).toBe('2026-10-01');
    expect(endOfDay('2026-09-30', 'Europe/Berlin')).toBe('2026-09-30T22:00:00.000Z');
    expect(quarterOf('2026-09-30')).toBe('2026-Q3');
    expect(quarterBounds('2026-Q1')).toEqual({ firstDay: '2026-01-01', lastDay: '2026-03-31' });
    expect(nextQuarter('2026-Q4')).toBe('2027-Q1');
  });
  it('writes an instant with its milliseconds, always', () => {
    expect(instantAt(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(instantAt(Date.UTC(2026, 8, 30, 23, 30, 0, 7))).toBe('2026-09-30T23:30:00.007Z');
  });
  it('knows a day from a string that looks like one', () => {
    expect(['2026-02-28', '2026-02-30', '2026-2-1', '20260201'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
