import { columnNames, isForCards } from './card-labels';

const placed = (...texts: readonly (string | readonly [text: string, span: number])[]) =>
  texts.map((one) => (typeof one === 'string' ? { text: one, span: 1 } : { text: one[0], span: one[1] }));

describe('names of columns beside the cells of a row', () => {
  const head = placed('Part', ' Quantity ', 'Net', '');

  it('req:4.6 says of each cell which column it stands in', () => {
    expect(columnNames(head, placed('EX4100', '3', '24,750.00', 'Remove'))).toEqual([
      'Part',
      'Quantity',
      'Net',
      '',
    ]);
  });

  it('req:4.6 counts over how many columns the cells before stand, and names none that stands over several', () => {
    expect(columnNames(head, placed(['Total', 2], '24,750.00'))).toEqual(['', 'Net']);
    expect(columnNames(placed(['Amounts', 2], 'By'), placed('1', '2', 'x'))).toEqual([
      'Amounts',
      'Amounts',
      'By',
    ]);
  });

  it('req:4.6 has no name for a cell beyond the columns', () => {
    expect(columnNames(placed('Part'), placed('EX4100', 'more'))).toEqual(['Part', '']);
  });

  it('req:4.6 leaves two columns beside each other, on a telephone too', () => {
    expect(isForCards(placed('Part', 'Net'))).toBe(false);
    expect(isForCards(placed('Part', ['Amounts', 2]))).toBe(true);
  });
});
