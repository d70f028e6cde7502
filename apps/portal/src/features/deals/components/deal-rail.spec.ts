import { progressOf, railOf } from './deal-rail';

const states = (...given: Parameters<typeof progressOf>): readonly string[] =>
  railOf(progressOf(...given)).map(({ state }) => state);
const nothing = { priced: false, quoted: false };

describe('the rail of a deal', () => {
  it('waits for the vendor first', () => {
    expect(states({ status: 'submitted', stage: 'qualifying', closure: null }, nothing)).toEqual([
      'done',
      'now',
      'to_come',
      'to_come',
      'to_come',
    ]);
  });

  it('moves on with price and quote', () => {
    expect(
      states({ status: 'approved', stage: 'quoting', closure: null }, { priced: true, quoted: false }),
    ).toEqual(['done', 'done', 'done', 'now', 'to_come']);
  });

  it('ends where the deal ended', () => {
    const lost = { code: 'lost' } as const;
    expect(states({ status: 'approved', stage: 'lost', closure: lost }, nothing)).toEqual([
      'done',
      'done',
      'ended',
      'ended',
      'ended',
    ]);
  });

  it('is whole for a deal that was won without a quote here', () => {
    const won = { code: 'converted' } as const;
    expect(states({ status: 'approved', stage: 'won', closure: won }, nothing)).toEqual(
      Array(5).fill('done'),
    );
  });
});
