import { escapeFormula, unescapeFormula } from './spreadsheet';

describe('case:B16 a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+x', '-5+2', '@x', "'=1", "''-x", "'-5", '\tx', '\uFF1D1'])(
    'escapes %j and takes exactly that back',
    (cell) => {
      expect(escapeFormula(cell)).toBe(`'${cell}`);
      expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
    },
  );
  it('leaves other text alone', () => {
    for (const cell of ['A-1', "'s-Hertogenbosch", '', '5', '-5', '+1', '-1.234,50'])
      expect(escapeFormula(cell)).toBe(cell);
  });
});
