import { columnNames, isForCards } from './card-labels';

const placed = (...texts: readonly (string | readonly [text: string, span: number])[]) =>
  texts.map((one) => (typeof one === 'string' ? { text: one, span: 1 } : { text: one[0], span: one[1] }));

describe('names of columns beside the cells of a row', () => {
  const head = placed('Part', ' Quantity ', 'Net', '');

  it('req:4.6 says of each cell which column it stands in', () => {
    expect(columnNames(head, [1, 1, 1, 1])).toEqual(['Part', 'Quantity', 'Net', '']);
  });

  it('req:4.6 counts over how many columns the cells before stand, and names none that stands over several', () => {
    expect(columnNames(head, [2, 1])).toEqual(['', 'Net']);
    expect(columnNames(placed(['Amounts', 2], 'By'), [1, 1, 1])).toEqual(['Amounts', 'Amounts', 'By']);
  });

  it('req:4.6 has no name for a cell beyond the columns', () => {
    expect(columnNames(placed('Part'), [1, 1])).toEqual(['Part', '']);
  });

  it('req:4.6 leaves two columns beside each other, on a telephone too', () => {
    expect(isForCards(placed('Part', 'Net'))).toBe(false);
    expect(isForCards(placed('Part', ['Amounts', 2]))).toBe(true);
  });
});
