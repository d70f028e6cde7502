import { cellKey, findingsByCell } from './bom-findings';

describe('what is wrong with a bill', () => {
  it('stands at its cell, also behind an empty row', () => {
    const { cells, others } = findingsByCell(
      [
        {
          pointer: '#/lines/1/sku',
          code: 'UNKNOWN_SKU',
          detail: 'No such part.',
          suggestions: ['EX4100-48P'],
        },
        { pointer: '#/lines/0/quantity', code: 'TOO_SMALL', detail: 'At least 1.' },
        { pointer: '#/lines/0/termMonths', code: 'TERM_MISSING', detail: 'Its term.' },
        { code: 'OTHER', detail: 'Something else.' },
      ],
      [0, 2],
    );
    expect(cells.get(cellKey(2, 'sku'))).toEqual({ detail: 'No such part.', suggestions: ['EX4100-48P'] });
    expect(cells.get(cellKey(0, 'quantity'))?.detail).toBe('At least 1.');
    expect(cells.get(cellKey(0, 'termMonths'))?.detail).toBe('Its term.');
    expect(others).toEqual(['Something else.']);
  });
});
