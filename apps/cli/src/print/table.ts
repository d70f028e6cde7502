import { cellText, isAligned } from './format';

/** A path into a row such as `customer.name`: the compiler knows which there are. */
type Into<Row, Name = keyof Row> = Name extends keyof Row & string
  ? Name | Below<Name, NonNullable<Row[Name]>>
  : never;
type Below<Name extends string, Part> = Part extends readonly unknown[] | string | number | boolean
  ? never
  : Part extends object
    ? `${Name}.${keyof Part & string}`
    : never;
/** Where a value stands: a path, or a function. */
type Source<Row> = Into<Row> | ((row: Row) => unknown);
/** Title of each column. One that is only `wide` is left out where 80 characters have to do. */
export type Columns<Row> = Readonly<Record<string, Source<Row> | Readonly<{ wide: Source<Row> }>>>;

/** A column as text: its title, a cell for each row, and whether it stands at the right. */
export type Drawn = Readonly<{ title: string; cells: readonly string[]; right: boolean }>;

/** What stands at a path such as `customer.name`; undefined where there is nothing. */
export const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null ? (Reflect.get(part, name) as unknown) : undefined,
      value,
    );

const valueOf = <Row>(row: Row, source: Source<Row>): unknown =>
  typeof source === 'function' ? source(row) : valueAt(row, source);

/** The columns of a table as text. */
export const drawnOf = <Row>(columns: Columns<Row>, rows: readonly Row[], wide: boolean): readonly Drawn[] =>
  Object.entries(columns).flatMap(([title, column]) => {
    if (typeof column === 'object' && !wide) return [];
    const source = typeof column === 'object' ? column.wide : column;
    const values = rows.map((row) => valueOf(row, source));
    return [{ title, cells: values.map(cellText), right: values.some(isAligned) }];
  });

const GAP = 2;
/** Shorter than this, a text says nothing any more. */
const LEAST = 10;

/**
 * Rows under their titles, each column as wide as its widest cell. Where that is more than `width`, texts are cut; numbers,
 * codes and ids never are, because other commands want them whole.
 */
export const tableLines = (drawn: readonly Drawn[], width = Infinity): readonly string[] => {
  const texts = drawn.map(({ title, cells }) => [title.toUpperCase(), ...cells]);
  const widths = fitted(
    texts.map((column) => Math.max(...column.map((cell) => cell.length))),
    drawn.map((column) => mayBeCut(column)),
    width - GAP * (drawn.length - 1),
  );
  return (texts[0] ?? []).map((_, index) =>
    texts
      .map((column, place) => {
        const room = widths[place] ?? 0;
        const cell = cut(column[index] ?? '', room);
        return drawn[place]?.right === true ? cell.padStart(room) : cell.padEnd(room);
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
};

/**
 * The columns that have room beside each other once every text is cut, and the titles of those that have none. The last
 * are left out first; the first stays, and so does an id, which other commands want.
 */
export const within = (
  drawn: readonly Drawn[],
  width: number,
): Readonly<{ shown: readonly Drawn[]; left: readonly string[] }> => {
  let shown = drawn;
  while (leastOf(shown) > width) {
    const last = shown.findLastIndex(({ title }, place) => place > 0 && title !== 'id');
    if (last < 0) break;
    shown = shown.filter((_, place) => place !== last);
  }
  return { shown, left: drawn.filter((column) => !shown.includes(column)).map(({ title }) => title) };
};

const leastOf = (drawn: readonly Drawn[]): number =>
  sumOf(
    drawn.map((column) => {
      const whole = Math.max(...[column.title, ...column.cells].map(({ length }) => length));
      return mayBeCut(column) ? Math.min(whole, LEAST) : whole;
    }),
  ) +
  GAP * (drawn.length - 1);

/** Takes from the widest of those that may be cut until all fit, or none can give any more. */
const fitted = (widths: readonly number[], cuttable: readonly boolean[], room: number): readonly number[] => {
  const now = [...widths];
  for (let over = sumOf(now) - room; over > 0; over = sumOf(now) - room) {
    const widest = now.reduce(
      (best, width, place) =>
        cuttable[place] === true && width > LEAST && width > (now[best] ?? 0) ? place : best,
      -1,
    );
    if (widest < 0) break;
    now[widest] = (now[widest] ?? 0) - 1;
  }
  return now;
};

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Ids, numbers of records, codes, days and amounts are one word; what people wrote is several. */
const mayBeCut = ({ cells, right }: Drawn): boolean =>
  !right && cells.some((cell) => /\S [\S]/.test(cell) && !/^[\d-]{10} [\d:]{5}Z$/.test(cell));

const cut = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 0)).trimEnd()}…`;

/** One thing: a name and a value in each line; what is absent is left out. */
export const fieldsOf = <Row>(
  columns: Columns<Row>,
  row: Row,
): readonly Readonly<{ title: string; text: string }>[] =>
  Object.entries(columns).flatMap(([title, column]) => {
    const value = valueOf(row, typeof column === 'object' ? column.wide : column);
    return value === null || value === undefined ? [] : [{ title, text: cellText(value) }];
  });

export const recordLines = (
  fields: readonly Readonly<{ title: string; text: string }>[],
): readonly string[] => {
  const width = Math.max(0, ...fields.map(({ title }) => title.length));
  return fields.map(({ title, text }) => `${title.padEnd(width)}  ${text}`);
};
