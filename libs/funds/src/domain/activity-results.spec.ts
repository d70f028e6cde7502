import { isNameable, paidTo, resultsOf } from './activity-results';
import { approveRequest, atClaim, cancel, commit, lot, register, submit } from './fund/fund.builders';
import { fundAfter } from './fund/history.builders';

const usd = (amount: number) => ({ amount: amount.toString(), currency: 'USD' });
const eur = (amount: number) => ({ amount: amount.toString(), currency: 'EUR' });
const deal = (n: number, ends: Readonly<{ approvedOn?: string; closedOn?: string }> = {}) => ({
  ...{ dealId: `deal_${String(n)}`, number: `DR-2026-${String(n)}`, status: 'approved' as const },
  ...{ submittedAt: '2026-04-14T13:00:00.000Z', approvedOn: null, closedOn: null, ...ends },
});
const shipped = (n: number, amount: ReturnType<typeof usd>, rate: string | null = null) => ({
  ...{ dealId: `deal_${String(n)}`, amount },
  rate:
    rate === null
      ? null
      : { base: 'USD', quote: 'EUR', on: '2026-05-01', rate, source: 'ECB', tableVersion: 1 },
});

describe('the result of an activity', () => {
  const deals = [
    deal(1, { approvedOn: '2026-04-15', closedOn: '2026-04-23' }),
    deal(2, { approvedOn: '2026-04-16' }),
    deal(3),
  ];

  it('counts what named it, and divides what was shipped by what was paid', () => {
    const results = resultsOf(deals, [shipped(1, usd(1_000_000)), shipped(2, usd(-5_000))], usd(60_000));
    expect(results).toMatchObject({ leads: 3, approved: 2, ordered: 1, perPaid: '16.58' });
    expect(results.shipped).toEqual([usd(995_000)]);
    expect(results.deals.map((one) => one.shipped)).toEqual([[usd(1_000_000)], [usd(-5_000)], []]);
  });

  it('adds other currencies at the rate of their month, and says nothing where one is missing', () => {
    const both = resultsOf(deals, [shipped(1, usd(10_000)), shipped(2, eur(9_000), '0.9')], usd(10_000));
    expect(both).toMatchObject({ shippedInFund: usd(20_000), perPaid: '2.00' });
    expect(both.shipped).toEqual([eur(9_000), usd(10_000)]);
    const one = resultsOf(deals, [shipped(1, usd(10_000)), shipped(2, eur(9_000))], usd(10_000));
    expect(one).toMatchObject({ shippedInFund: null, perPaid: null });
  });

  it('is below zero where more came back than was shipped, and nothing before anything is paid', () => {
    expect(resultsOf(deals, [shipped(1, usd(-50))], usd(10_000)).perPaid).toBe('-0.01');
    expect(resultsOf(deals, [shipped(1, usd(50))], usd(0)).perPaid).toBeNull();
  });
});

describe('a request that a registration names', () => {
  const approved = [...lot('lot', 100_000), submit('r', 90_000), approveRequest('r')] as const;

  it('was approved, and is not cancelled', () => {
    expect(isNameable(fundAfter(...lot('lot', 100_000), submit('r', 90_000)), 'r')).toBe(false);
    expect(isNameable(fundAfter(...approved), 'r')).toBe(true);
    expect(isNameable(fundAfter(...approved, cancel('r')), 'r')).toBe(false);
    expect(isNameable(fundAfter(...approved), 'of somebody else')).toBe(false);
  });

  it('cost what of its claims was paid, not what waits for it', () => {
    const claims = ['c', 'd'].flatMap((id) => [register(id, 'r'), commit(id, 'r', 40_000)]);
    const paid = { type: 'RecordFundsPaid', data: atClaim('c', 'r') } as const;
    expect(paidTo(fundAfter(...approved, ...claims), 'r')).toEqual(usd(0));
    expect(paidTo(fundAfter(...approved, ...claims, paid), 'r')).toEqual(usd(40_000));
  });
});
