import { screenOf } from './source-screen';

it('what a payment is for leads to its page, where it has one', () => {
  expect(screenOf({ kind: 'statement', id: 'stmt_1' })).toBe('/statements/stmt_1');
  for (const kind of ['mou-draw', 'seller-reward']) expect(screenOf({ kind, id: 'x' })).toBeUndefined();
});
