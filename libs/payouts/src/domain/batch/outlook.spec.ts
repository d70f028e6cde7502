import { item, part } from './payout-batch.builders';
import { batchAfter, drafted, held } from './payout-batch.builders';
import { itemLine, openLines, OUTLOOK_STATES, outlookTotals } from './outlook';

const payee = { id: 'prtn_alder', code: 'PTR-0042', name: 'Alder Integrators' };
const usd = (amount: string) => ({ amount, currency: 'USD' });
const terms = { currency: 'USD', minimum: usd('5000'), today: '2026-10-20', suspended: false };
const account = { currency: 'EUR', taxStatus: 'complete', activeFromOn: '2026-10-20' } as const;
const open = (...amounts: readonly string[]) =>
  amounts.map((each) => ({ ...part({ amount: usd(each) }), payee }));

describe('case:E23 what a partner may expect', () => {
  it('is payable with an account, whatever its currency', () =>
    expect(openLines(open('8000'), account, terms)).toMatchObject([{ state: 'payable', because: null }]));
  it.each([
    ['NOTHING_PAYABLE', open('4999'), account],
    ['NOTHING_PAYABLE', open('8000', '-4000'), account],
    ['PROFILE_INCOMPLETE', open('8000'), null],
    ['PROFILE_INCOMPLETE', open('8000'), { ...account, taxStatus: 'missing' as const }],
    ['ACCOUNT_COOLING', open('8000'), { ...account, activeFromOn: '2026-10-21' }],
  ])('is on hold with %s', (code, parts, known) => {
    const lines = openLines(parts, known, terms);
    expect(lines.map(({ state, because }) => [state, because?.code])).toEqual(
      parts.map(() => ['onHold', code]),
    );
  });
  it('7.10 is on hold while its enrolment is suspended, whatever else', () => {
    const lines = openLines(open('8000'), account, { ...terms, suspended: true });
    expect(lines).toMatchObject([{ state: 'onHold', because: { code: 'PARTNER_SUSPENDED' } }]);
  });
  it('is in payment until it is paid, unless somebody holds it', () => {
    const batch = batchAfter(drafted());
    expect(
      batch.items.map((each) => itemLine(each, { batchId: 'pbat_1', executionOn: '2026-10-22' })),
    ).toMatchObject([{ state: 'inPayment', name: item().endToEndId, on: '2026-10-22' }]);
    expect(
      batchAfter(drafted(), held()).items.map((each) =>
        itemLine(each, { batchId: 'pbat_1', executionOn: null }),
      ),
    ).toMatchObject([{ state: 'onHold', because: { code: 'ON_HOLD', detail: 'A lien.' } }]);
  });
  it('adds up by state', () =>
    expect(outlookTotals(openLines(open('8000', '-500'), account, terms), 'USD')).toMatchObject({
      payable: usd('7500'),
      onHold: usd('0'),
    }));
  it('adds up each state by itself', () => {
    const lines = OUTLOOK_STATES.map((state, at) => ({
      ...{ state, name: state, amount: usd(String(10 ** at)), on: null, because: null },
    }));
    expect(outlookTotals(lines, 'USD')).toEqual(
      Object.fromEntries(OUTLOOK_STATES.map((state, at) => [state, usd(String(10 ** at))])),
    );
  });
});
