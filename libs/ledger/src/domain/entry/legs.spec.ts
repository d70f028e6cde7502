import fc from 'fast-check';
import { journalText } from './hledger';
import { assertZero, isMoneyLeg, isUnitLeg, legJson, legsOf, type Leg } from './legs';

const about = { programmeId: 'jpa-2023', partnerId: 'prtn_1' };
const points = (quantity: string) => ({ quantity, unit: 'flex-point' }) as const;
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('legs', () => {
  it('of money and of units are told apart, and shown as what they are', () => {
    const legs = legsOf(
      about,
      { debit: 'credits_granted', credit: { kind: 'credits_available', of: 'lot_1' }, amount: points('2') },
      { debit: 'reward_expense', credit: 'accrued_rewards', amount: usd('500') },
    );
    expect(legs.map(legJson)).toEqual([
      { account: 'jpa-2023/credits_granted', partnerId: 'prtn_1', quantity: points('2') },
      { account: 'jpa-2023/credits_available/lot_1', partnerId: 'prtn_1', quantity: points('-2') },
      { account: 'jpa-2023/reward_expense', partnerId: 'prtn_1', amount: usd('500') },
      { account: 'jpa-2023/accrued_rewards', partnerId: 'prtn_1', amount: usd('-500') },
    ]);
  });

  it('inv:M1: are zero per currency and per unit, whatever is transferred', () => {
    const amount = fc.oneof(
      fc.tuple(fc.bigInt(), fc.constantFrom('USD', 'EUR')).map(([minor, currency]) => ({
        amount: minor.toString(),
        currency,
      })),
      fc
        .tuple(
          fc.bigInt({ min: -1_000n, max: 1_000n }),
          fc.constantFrom('flex-point' as const, 'service-credit' as const),
        )
        .map(([count, unit]) => ({ quantity: count.toString(), unit })),
    );
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const legs = legsOf(about, ...amounts.map((each) => ({ debit: 'a', credit: 'b', amount: each })));
        expect(() => {
          assertZero(legs, 'x');
        }).not.toThrow();
      }),
    );
  });

  it('inv:M1: a unit does not make up for a currency, nor for another unit', () => {
    const [point, money, credit] = legsOf(
      about,
      { debit: 'a', credit: 'b', amount: points('1') },
      { debit: 'a', credit: 'b', amount: usd('-1') },
      { debit: 'a', credit: 'b', amount: { quantity: '-1', unit: 'service-credit' } },
    ).filter(({ account }) => account.endsWith('a')) as [Leg, Leg, Leg];
    for (const other of [money, credit])
      expect(() => {
        assertZero([point, other], 'x');
      }).toThrow('adds up to zero');
    expect([isUnitLeg(point), isMoneyLeg(money)]).toEqual([true, true]);
  });

  it('stand in the journal under a commodity of their own', () => {
    const legs = legsOf(about, { debit: 'a', credit: 'b', amount: points('2') }).map(legJson);
    const entry = { eventId: 'e', eventType: 'PointsGranted', effectiveOn: '2026-06-30' };
    expect(journalText({ ...entry, recordedAt: '2026-06-30T09:00:00.000Z', legs }).split('\n')).toEqual([
      '2026-06-30 PointsGranted  ; event:e, recorded:2026-06-30T09:00:00.000Z',
      '    jpa-2023:a  2 "flex-point"  ; partner:prtn_1',
      '    jpa-2023:b  -2 "flex-point"  ; partner:prtn_1',
    ]);
  });
});
