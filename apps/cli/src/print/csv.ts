import type { Drawn } from './table';

/** What a spreadsheet would run, as in every export. A number with its sign is none. */
const RUNS = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const NUMBER = /^[+-]?\d[\d.,]*$/;

const cellOf = (text: string): string => {
  const safe = RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table after RFC 4180, for a spreadsheet: what is absent is empty. */
export const csvLines = (drawn: readonly Drawn[]): readonly string[] =>
  [-1, ...(drawn[0]?.cells ?? []).keys()].map((index) =>
    drawn
      .map(({ title, cells }) => cellOf(index < 0 ? title : (cells[index] ?? '').replace(/^–$/, '')))
      .join(','),
  );
