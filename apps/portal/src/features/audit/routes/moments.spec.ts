import { dayBefore, daysBefore, momentsIn } from './moments';

describe('A3 the moments that are compared', () => {
  it('are those of the address, else today and a quarter of a year before', () => {
    expect(momentsIn({}, '2026-09-07')).toEqual({
      ...{ from: '2026-06-08', to: '2026-09-07', timeBasis: 'recorded' },
    });
    expect(momentsIn({ from: '2026-01-31', to: '2026-02-28', timeBasis: 'effective' }, '2026-09-07')).toEqual(
      {
        ...{ from: '2026-01-31', to: '2026-02-28', timeBasis: 'effective' },
      },
    );
    expect(momentsIn({ from: 'x', to: 'y', timeBasis: 'z' }, '2026-09-07').to).toBe('2026-09-07');
  });

  it('are days apart, across months and years', () => {
    expect(dayBefore('2026-01-01', 1)).toBe('2025-12-31');
    expect(daysBefore('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBefore('2026-01-02', '2026-01-01')).toBe(-1);
  });
});
