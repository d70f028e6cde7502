import { railOf } from './statement-rail';

const none = { amount: '0', currency: 'USD' };
const some = { amount: '670253', currency: 'USD' };
const statement = { status: 'issued', payableFromOn: '2026-11-16', inPayment: none, paid: none } as const;
const states = (changes: object, today = '2026-10-15T08:00:00Z') =>
  railOf({ ...statement, ...changes }, today).map(({ state }) => state);

describe('the way of a statement', () => {
  it('waits for its day, or for the partner who accepts', () => {
    expect(states({})).toEqual(['done', 'now', 'to_come', 'to_come']);
    expect(states({ status: 'accepted' })).toEqual(['done', 'done', 'now', 'to_come']);
    expect(states({}, '2026-11-16T00:00:00Z')).toEqual(['done', 'done', 'now', 'to_come']);
  });

  it('ends at the bank', () => {
    expect(states({ inPayment: some })).toEqual(['done', 'done', 'done', 'now']);
    expect(states({ status: 'settled', paid: some })).toEqual(['done', 'done', 'done', 'done']);
  });
});
