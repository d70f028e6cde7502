import { isMoneyLeg } from './legs';
import { postingsOf, type LedgerSource } from './postings';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const lots = (amount: string) => [{ lotId: 'fgrt_1', amount: usd(amount) }];
const about = { programmeId: 'jpa-2023', partnerId: 'prtn_1' };
const nothing = { released: [], lapsed: [] };
const event = (type: LedgerSource['type'], data: object): LedgerSource =>
  ({ type, data: { ...about, ...data } }) as unknown as LedgerSource;

/** Balances by account after these events; each event adds up to zero by itself. */
const booksAfter = (...events: readonly LedgerSource[]): Readonly<Record<string, bigint>> => {
  const books: Record<string, bigint> = {};
  for (const one of events) {
    const legs = postingsOf(one).filter(isMoneyLeg);
    expect(legs.reduce((total, { minor }) => total + minor, 0n)).toBe(0n);
    for (const { account, minor } of legs) {
      const name = account.replace('jpa-2023/', '');
      books[name] = (books[name] ?? 0n) + minor;
    }
  }
  return Object.fromEntries(Object.entries(books).filter(([, minor]) => minor !== 0n));
};

const granted = event('FundGrantApproved', { amount: usd('600') });
const requested = event('MdfRequestSubmitted', { lots: lots('500') });
const approvedInPart = event('MdfRequestApproved', { released: lots('50'), lapsed: [] });
const committed = event('FundsCommitted', {
  ...{ amount: usd('400'), released: lots('30'), lapsed: lots('20'), accounting: 'distinct-service' },
});
const exported = event('PayoutBatchExported', { totals: [{ kind: 'mdf-claim', amount: usd('400') }] });
const payee = { id: 'prtn_1' };
const paid = event('PayoutItemPaid', { payee, amount: usd('400') });
const recorded = event('FundsPaid', { amount: usd('400') });

describe('the books of a fund', () => {
  it('inv:M1 inv:M2 R29: follow its money from the grant to the bank', () => {
    expect(booksAfter(granted)).toEqual({ mdf_funding: 600n, mdf_granted: -600n });
    expect(booksAfter(granted, requested)).toEqual({
      mdf_funding: 600n,
      mdf_granted: -100n,
      mdf_reserved: -500n,
    });
    expect(booksAfter(granted, requested, approvedInPart)).toMatchObject({
      mdf_granted: -150n,
      mdf_reserved: -450n,
    });
    expect(booksAfter(granted, requested, approvedInPart, committed)).toEqual({
      ...{ mdf_funding: 580n, mdf_granted: -180n, mdf_committed: -400n },
      ...{ 'mdf_expense/distinct-service': 400n, 'partner_payable/mdf-claim': -400n },
    });
  });
  it('inv:M11: nothing stays in clearing or committed once it is paid, and comes back with the payment', () => {
    const all = [granted, requested, approvedInPart, committed, exported, paid, recorded];
    expect(booksAfter(...all)).toEqual({
      ...{ mdf_funding: 180n, mdf_granted: -180n, 'mdf_expense/distinct-service': 400n, paid: -400n },
    });
    const parts = [{ source: { kind: 'mdf-claim' }, amount: usd('400') }];
    const back = [
      event('PayoutItemReturned', { payee, parts }),
      event('FundsPaymentReturned', { amount: usd('400') }),
    ];
    expect(booksAfter(...all, ...back)).toEqual(booksAfter(granted, requested, approvedInPart, committed));
  });
  it.each([
    ['MdfRequestRejected', nothing],
    ['MdfRequestCancelled', nothing],
    ['MdfRequestExpired', nothing],
  ] as const)('%s gives back what was held, or lets it lapse', (type, none) => {
    const ended = event(type, { ...none, released: lots('300'), lapsed: lots('200') });
    expect(booksAfter(granted, requested, ended)).toEqual({ mdf_funding: 400n, mdf_granted: -400n });
  });
  it('coop.threshold: an earned lot comes out of the budget, a rebate is an expense, and one below zero takes it back', () => {
    const lot = event('FundLotEarned', { amount: usd('150000') });
    expect(booksAfter(lot)).toEqual({ mdf_funding: 150_000n, mdf_granted: -150_000n });
    const rebate = event('CoopRebateEarned', { amount: usd('149999') });
    expect(booksAfter(rebate)).toEqual({
      reward_expense: 149_999n,
      'partner_payable/coop-rebate': -149_999n,
    });
    const back = event('CoopRebateEarned', { amount: usd('-149999') });
    expect(booksAfter(rebate, back)).toEqual({});
  });
  it('a lot that lapses and a grant that is corrected leave the purpose', () => {
    const lapsed = event('FundLotLapsed', { amount: usd('100') });
    expect(booksAfter(granted, lapsed)).toEqual({ mdf_funding: 500n, mdf_granted: -500n });
    const corrected = event('FundGrantCorrected', { amount: usd('600') });
    expect(booksAfter(granted, corrected)).toEqual({});
  });
});
