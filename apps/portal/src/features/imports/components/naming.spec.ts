import { guessed, missingOf } from './naming';

const template = {
  columns: [
    { name: 'sku', required: true, synonyms: ['part no'] },
    { name: 'quantity', required: true, synonyms: [] },
    { name: 'domain', required: false, synonyms: [] },
  ],
  mapping: { Stück: 'quantity' },
};

describe('columns of a file', () => {
  it('are known by their names, their synonyms and what was said before', () => {
    expect(guessed(['Part-No', 'Stück', 'Bemerkung'], template)).toEqual({
      'Part-No': 'sku',
      Stück: 'quantity',
    });
  });

  it('must hold what the template requires', () => {
    expect(missingOf({ 'Part-No': 'sku' }, template)).toEqual(['quantity']);
    expect(missingOf({ A: 'sku', B: 'quantity' }, template)).toEqual([]);
  });
});
