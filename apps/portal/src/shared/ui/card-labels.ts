/** A cell of a table, as far as its place counts: what it says, and over how many columns it stands. */
export type Placed = Readonly<{ text: string; span: number }>;

/** From so many columns on a telephone is too narrow for them beside each other. */
const TOO_MANY = 3;

/**
 * What stands above each cell of a row; nothing where it stands over several columns, or none.
 * @param head the row that names the columns
 * @param spans over how many of them each cell stands
 */
export const columnNames = (head: readonly Placed[], spans: readonly number[]): readonly string[] => {
  const names = head.flatMap(({ text, span }) => Array.from({ length: span }, () => text.trim()));
  let place = 0;
  return spans.map((span) => {
    const name = span === 1 ? (names[place] ?? '') : '';
    place += span;
    return name;
  });
};

/** Whether rows are told one column below the other where the window is narrow. */
export const isForCards = (head: readonly Placed[]): boolean =>
  head.reduce((columns, { span }) => columns + span, 0) >= TOO_MANY;
