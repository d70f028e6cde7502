import { isMoneyLeg } from './legs';
import { postingsOf, type LedgerSource } from './postings';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const about = { programmeId: 'jpa-2023', partnerId: 'prtn_1' };
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

const began = event('MouActivated', { total: usd('1000') });
const more = event('MouAmended', { granted: usd('200'), returned: usd('0') });
const less = event('MouAmended', { granted: usd('0'), returned: usd('100') });
const accepted = event('MouMilestoneAccepted', { amount: usd('400'), accounting: 'distinct-service' });
const exported = event('PayoutBatchExported', { totals: [{ kind: 'mou-draw', amount: usd('400') }] });
const payee = { id: 'prtn_1' };
const paid = [
  event('PayoutItemPaid', { payee, amount: usd('400') }),
  event('MouDrawPaid', { amount: usd('400') }),
];

describe('the books of a co-investment', () => {
  it('inv:M1 inv:M2 R29: follow its money from the signatures to the bank, and what is left back to its budget', () => {
    expect(booksAfter(began, more, less)).toEqual({
      co_investment_funding: 1_100n,
      co_investment_granted: -1_100n,
    });
    expect(booksAfter(began, accepted)).toEqual({
      ...{ co_investment_funding: 1_000n, co_investment_granted: -600n, co_investment_committed: -400n },
      ...{ 'co_investment_expense/distinct-service': 400n, 'partner_payable/mou-draw': -400n },
    });
    const ended = event('MouExpired', { returned: usd('600') });
    expect(booksAfter(began, accepted, ended, exported, ...paid)).toEqual({
      ...{ 'co_investment_expense/distinct-service': 400n, paid: -400n },
    });
  });
  it('inv:M11: what comes back from the bank is committed again', () => {
    const parts = [{ source: { kind: 'mou-draw' }, amount: usd('400') }];
    const back = [
      event('PayoutItemReturned', { payee, parts }),
      event('MouDrawReleased', { amount: usd('400'), wasPaid: true }),
    ];
    expect(booksAfter(began, accepted, exported, ...paid, ...back)).toEqual(booksAfter(began, accepted));
    expect(postingsOf(event('MouDrawReleased', { amount: usd('400'), wasPaid: false }))).toEqual([]);
  });
});
