import type { MoneyJson } from '@channel/kernel';
import fc from 'fast-check';
import { isMoneyLeg } from './legs';
import type { AccountKind } from './account-kind';
import { postingsOf, type LedgerSource } from './postings';

const amount = fc.bigInt({ min: -1_000_000n, max: 1_000_000n });
const currency = fc.constantFrom('USD', 'EUR', 'JPY');
type Movement = Readonly<{ source: LedgerSource; moved: readonly [AccountKind, AccountKind, bigint][] }>;
const about = { programmeId: 'jpa-2023', partnerId: 'prtn_1' };
const payee = { id: 'prtn_1', code: 'PTR-0042', name: 'Alder Integrators' };
const moneyOf = (source: LedgerSource) => postingsOf(source).filter(isMoneyLeg);
/** Of a statement and of a claim. */
const partsOf = (...amounts: readonly MoneyJson[]) =>
  amounts.map((each, n) => ({ source: { kind: n === 0 ? 'statement' : 'claim' }, amount: each }));

/** Events with what a plain reference ledger, written by hand, would do: from account, to account, amount. */
const movement: fc.Arbitrary<Movement & { currency: string }> = fc
  .tuple(fc.nat({ max: 5 }), amount, amount, currency)
  .map(([kind, one, other, code]) => {
    const json = (minor: bigint) => ({ amount: minor.toString(), currency: code });
    const event = (type: string, data: object): LedgerSource =>
      ({ type, data: { ...about, ...data } }) as LedgerSource;
    const cases: readonly Movement[] = [
      {
        source: event('RewardAccrued', { amount: json(one) }),
        moved: [['accrued_rewards', 'reward_expense', one]],
      },
      {
        source: event('StatementIssued', { total: json(one), trueUp: json(other), adjusted: json(one) }),
        moved: [
          ['accrued_rewards', 'reward_expense', other],
          ['partner_payable', 'accrued_rewards', one],
        ],
      },
      {
        source: event('PayoutBatchExported', {
          totals: [
            { kind: 'claim', amount: json(other) },
            { kind: 'statement', amount: json(one) },
          ],
        }),
        moved: [
          ['payout_clearing', 'partner_payable', one],
          ['payout_clearing', 'partner_payable', other],
        ],
      },
      {
        source: event('PayoutItemPaid', { payee, amount: json(one) }),
        moved: [['paid', 'payout_clearing', one]],
      },
      {
        source: event('PayoutItemFailed', { payee, parts: partsOf(json(one), json(other)) }),
        moved: [
          ['partner_payable', 'payout_clearing', one],
          ['partner_payable', 'payout_clearing', other],
        ],
      },
      {
        source: event('PayoutItemReturned', { payee, parts: partsOf(json(one), json(other)) }),
        moved: [
          ['partner_payable', 'paid', one],
          ['partner_payable', 'paid', other],
        ],
      },
    ];
    return { ...(cases[kind] as Movement), currency: code };
  });

const add = (balances: Map<string, bigint>, key: string, minor: bigint): void => {
  balances.set(key, (balances.get(key) ?? 0n) + minor);
};
const withoutZeros = (balances: Map<string, bigint>) =>
  Object.fromEntries([...balances].filter(([, minor]) => minor !== 0n).sort());

describe('postings', () => {
  it('inv:M1: each entry adds up to zero per currency', () => {
    fc.assert(
      fc.property(movement, ({ source }) => {
        const sums = new Map<string, bigint>();
        for (const { currency: code, minor } of moneyOf(source)) add(sums, code, minor);
        expect([...sums.values()].every((sum) => sum === 0n)).toBe(true);
      }),
    );
  });

  it('inv:M2 inv:M3: balances are those of a plain reference ledger, and add up to zero at each position', () => {
    fc.assert(
      fc.property(fc.array(movement, { maxLength: 30 }), (history) => {
        const balances = new Map<string, bigint>();
        const reference = new Map<string, bigint>();
        for (const { source, moved, currency: code } of history) {
          for (const { kind, currency: posted, minor } of moneyOf(source))
            add(balances, `${kind} ${posted}`, minor);
          for (const [from, to, minor] of moved) {
            add(reference, `${from} ${code}`, -minor);
            add(reference, `${to} ${code}`, minor);
          }
          expect([...balances.values()].reduce((total, minor) => total + minor, 0n)).toBe(0n);
        }
        expect(withoutZeros(balances)).toEqual(withoutZeros(reference));
      }),
    );
  });

  it('inv:M11: the clearing account is empty when each exported item has its outcome', () => {
    const json = (minor: bigint) => ({ amount: minor.toString(), currency: 'USD' });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 9_999n }), fc.boolean())), (items) => {
        const total = items.reduce((sum, [minor]) => sum + minor, 0n);
        const events = [
          {
            type: 'PayoutBatchExported',
            data: { ...about, totals: [{ kind: 'statement', amount: json(total) }] },
          },
          ...items.map(([minor, paid]) => ({
            type: paid ? 'PayoutItemPaid' : 'PayoutItemFailed',
            data: { ...about, payee, amount: json(minor), parts: partsOf(json(minor)) },
          })),
        ] as unknown as readonly LedgerSource[];
        const clearing = events
          .flatMap(moneyOf)
          .filter(({ kind }) => kind === 'payout_clearing')
          .reduce((sum, { minor }) => sum + minor, 0n);
        expect(clearing).toBe(0n);
      }),
    );
  });

  it('req:R21: shows what a statement owes for earlier quarters on legs of its own', () => {
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const data = { ...about, total: usd('900'), trueUp: usd('150'), adjusted: usd('-100') };
    const posted = moneyOf({ type: 'StatementIssued', data } as unknown as LedgerSource);
    expect(posted.map(({ kind, minor }) => [kind, minor])).toEqual([
      ['reward_expense', 250n],
      ['accrued_rewards', -250n],
      ['reward_expense', -100n],
      ['accrued_rewards', 100n],
      ['accrued_rewards', 900n],
      ['partner_payable', -900n],
    ]);
  });

  it('keeps what is payable apart by source, that of statements under the plain name', () => {
    const usd = (minor: string) => ({ amount: minor, currency: 'USD' });
    const totals = [
      { kind: 'claim', amount: usd('300') },
      { kind: 'statement', amount: usd('500') },
    ];
    const posted = moneyOf({
      type: 'PayoutBatchExported',
      data: { ...about, totals },
    } as unknown as LedgerSource);
    expect(posted.map(({ account, kind, minor }) => [account, kind, minor])).toEqual([
      ['jpa-2023/partner_payable/claim', 'partner_payable', 300n],
      ['jpa-2023/payout_clearing', 'payout_clearing', -300n],
      ['jpa-2023/partner_payable', 'partner_payable', 500n],
      ['jpa-2023/payout_clearing', 'payout_clearing', -500n],
    ]);
  });

  it('moves nothing for an event without money', () => {
    expect(moneyOf({ type: 'StatementAccepted', data: {} } as LedgerSource)).toEqual([]);
  });
});
