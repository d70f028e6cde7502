import { cellText, isAligned } from './format';

export type Row = Readonly<Record<string, unknown>>;
/** Title of each column, and where its value stands: a path such as `customer.name`, or a function. */
export type Columns = Readonly<Record<string, string | ((row: Row) => unknown)>>;

const valueAt = (row: Row, path: string | ((row: Row) => unknown)): unknown =>
  typeof path === 'function'
    ? path(row)
    : path
        .split('.')
        .reduce<unknown>(
          (value, name) => (typeof value === 'object' && value !== null ? (value as Row)[name] : undefined),
          row,
        );

/** Rows under their titles, each column as wide as its widest cell. */
export const tableLines = (columns: Columns, rows: readonly Row[]): readonly string[] => {
  const drawn = Object.entries(columns).map(([title, path]) => {
    const values = rows.map((row) => valueAt(row, path));
    const cells = [title.toUpperCase(), ...values.map(cellText)];
    const width = Math.max(...cells.map((cell) => cell.length));
    const right = values.some(isAligned);
    return cells.map((cell) => (right ? cell.padStart(width) : cell.padEnd(width)));
  });
  return [-1, ...rows.keys()].map((index) =>
    drawn
      .map((cells) => cells[index + 1] ?? '')
      .join('  ')
      .trimEnd(),
  );
};

/** One thing: a name and a value in each line; what is absent is left out. */
export const recordLines = (columns: Columns, row: Row): readonly string[] => {
  const fields = Object.entries(columns)
    .map(([title, path]) => [title, valueAt(row, path)] as const)
    .filter(([, value]) => value !== null && value !== undefined);
  const width = Math.max(0, ...fields.map(([title]) => title.length));
  return fields.map(([title, value]) => `${title.padEnd(width)}  ${cellText(value)}`);
};
