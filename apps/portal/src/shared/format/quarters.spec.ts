import { quartersUntil } from './quarters';

describe('req:4.2 the quarters that can be chosen', () => {
  it('are that of the day and those before it, over the turn of the year', () => {
    expect(quartersUntil('2026-05-31', 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
    expect(quartersUntil('2026-12-01', 1)).toEqual(['2026-Q4']);
    expect(quartersUntil('2026-01-01', 2)).toEqual(['2026-Q1', '2025-Q4']);
  });
});
