import { lastQuarters } from './last-quarters';

it('goes back over the year', () =>
  expect(lastQuarters('2026-Q2', 4)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3']));
