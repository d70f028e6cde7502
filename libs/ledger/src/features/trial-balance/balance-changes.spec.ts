import { balanceChanges } from './balance-changes';

const of = (account: string, amount: string, currency = 'USD') => ({
  ...{ account, kind: 'asset', programmeId: 'jpa-2023' },
  balance: { amount, currency },
});

describe('R29 the ledger at two moments', () => {
  it('shows what every account was, is, and what changed between', () => {
    const changes = balanceChanges([of('a', '-500'), of('gone', '0')], [of('a', '250'), of('new', '70')]);
    expect(changes.map(({ account, before, after, change }) => [account, before, after, change])).toEqual(
      [
        ['a', '-500', '250', '750'],
        ['gone', '0', '0', '0'],
        ['new', '0', '70', '70'],
      ].map(([account, ...amounts]) => [account, ...amounts.map((amount) => ({ amount, currency: 'USD' }))]),
    );
  });

  it('keeps the currencies of an account apart', () => {
    expect(
      balanceChanges([of('a', '5')], [of('a', '7', 'EUR')]).map(({ id, change }) => [id, change.amount]),
    ).toEqual([
      ['a EUR', '7'],
      ['a USD', '-5'],
    ]);
  });
});
