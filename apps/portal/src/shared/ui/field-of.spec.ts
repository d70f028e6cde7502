import { fieldOf, rowOf } from './field-of';

describe('req:4.3 the field that a finding of the server is about', () => {
  const names = ['reason', 'evidence', 'customer/name', 'name', 'lines/1/amount', 'fromOn'];

  it('stands at its place in the command', () => {
    expect(fieldOf('#/reason', names)).toBe('reason');
    expect(fieldOf('#/customer/name', names)).toBe('customer/name');
    expect(fieldOf('#/lines/1/amount', names)).toBe('lines/1/amount');
  });

  it('may hold more than what is meant, or be known by its last words', () => {
    expect(fieldOf('#/evidence/reference', names)).toBe('evidence');
    expect(fieldOf('#/fact/fromOn', names)).toBe('fromOn');
    expect(fieldOf('#/lines/0/amount', names)).toBeUndefined();
    expect(fieldOf('#/colour', names)).toBeUndefined();
  });

  it('is one of a row, or of none', () => {
    expect(rowOf('#/lines/2/sku')).toBe(3);
    expect(rowOf('#/reason')).toBeUndefined();
  });
});
