import type { Row } from './row';

/** bigint has no JSON of its own; PostgreSQL reads its digits. Asking for each value is slow, so it is done where there is one. */
export const json = (rows: readonly Row[]): string =>
  rows.some(holdsBigint)
    ? JSON.stringify(rows, (_name, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
    : JSON.stringify(rows);

const holdsBigint = (row: Row): boolean => Object.values(row).some((value) => typeof value === 'bigint');
