import { normalised } from '@channel/kernel';
import { cells, reading, readingOfProvider } from './pos-row.builders';
import { readRow } from './read-row';

const codes = (overrides: Readonly<Record<string, string>>): readonly string[] =>
  readRow(cells(overrides), reading).findings.map(({ code }) => code);

describe('a row of a POS report', () => {
  it('is read without findings if all is well', () => {
    const { values, findings } = readRow(cells(), reading);
    expect(findings).toEqual([]);
    expect(values).toMatchObject({
      invoiceNo: 'INV-88120',
      shipOn: '2026-09-20',
      quantity: 2,
      unitNetPrice: { minor: 825000n, currency: 'USD' },
      serials: ['SN0000A1', 'SN0000A2'],
      dealNumber: 'DR-2026-000184',
    });
  });

  it('says every word that a cell may hold where they are few', () => {
    const [finding] = readRow(cells({ transaction_type: 'gift' }), reading).findings;
    expect(finding).toMatchObject({
      message: '"gift" is no type of line. Allowed: sale, return, demo, cancel.',
      allowed: ['sale', 'return', 'demo', 'cancel'],
    });
  });

  it.each([
    ['REQUIRED_MISSING', { sku: '' }],
    ['REQUIRED_MISSING', { ship_date: '' }],
    ['PERIOD_INVALID', { report_period: '2026-13' }],
    ['SENDER_NOT_AUTHORISED', { reporter_id: 'DIST-002' }],
    ['BAD_DATE', { ship_date: '2026-02-30' }],
    ['BAD_DATE', { invoice_date: '1999-12-31' }],
    ['AMBIGUOUS_DATE', { invoice_date: '03/04/2026' }],
    ['BAD_DATE', { invoice_date: '18/09/2026' }],
    ['SHIP_DATE_IN_FUTURE', { ship_date: '2026-10-06' }],
    ['INVOICE_DATE_IN_FUTURE', { invoice_date: '2026-10-06' }],
    ['TYPE_UNKNOWN', { transaction_type: 'gift' }],
    ['COUNTRY_UNKNOWN', { end_customer_country: 'XX' }],
    ['CURRENCY_UNKNOWN', { currency: 'XTS' }],
    ['QUANTITY_ZERO', { quantity: '0' }],
    ['SIGN_MISMATCH', { quantity: '-2' }],
    ['SIGN_MISMATCH', { transaction_type: 'return' }],
    ['BAD_NUMBER', { quantity: '1.5' }],
    ['BAD_NUMBER', { quantity: '1e3' }],
    ['BAD_NUMBER', { unit_net_price: '$8,250.00' }],
    ['BAD_NUMBER', { unit_net_price: '8250.000' }],
    ['PRICE_NEGATIVE', { unit_net_price: '-1.00' }],
    ['BAD_NUMBER', { quantity: '1²' }],
    ['BAD_NUMBER', { unit_net_price: '39⁰⁰.00' }],
    ['SHIP_DATE_IN_FUTURE', { ship_date: '9999-01-31' }],
    ['BAD_DATE', { ship_date: '9999-02-30' }],
  ])('is an error: %s for %j', (code, overrides) => {
    const result = readRow(cells(overrides), reading);
    expect(result.findings.map((finding) => finding.code)).toContain(code);
    expect(result.values).toBeUndefined();
  });

  it('reports all mistakes at once', () =>
    expect(codes({ sku: '', quantity: 'two', ship_date: 'soon' })).toEqual(
      expect.arrayContaining(['REQUIRED_MISSING', 'BAD_NUMBER', 'BAD_DATE']),
    ));

  it.each([
    ['SHIP_OUTSIDE_PERIOD', { ship_date: '2026-08-31', invoice_date: '2026-08-30' }],
    ['AMOUNT_MISMATCH', { amount: '16500.03' }],
    ['VALUE_IGNORED', { amount: 'much' }],
    ['VALUE_IGNORED', { order_date: '03/04/2026' }],
    ['TIME_IGNORED', { ship_date: '2026-09-20T23:59:00' }],
  ])('is kept with the warning %s for %j', (code, overrides) => {
    const result = readRow(cells(overrides), reading);
    expect(result.findings.map((finding) => finding.code)).toEqual([code]);
    expect(result.values).toBeDefined();
  });

  it.each([
    [{}, {}],
    [{ order_date: '2026-08-31' }, { orderOn: '2026-08-31' }],
    [{ order_date: '2026-08-31T23:00:00' }, { orderOn: '2026-08-31' }],
    [{ business: 'Renewal' }, { business: 'renewal' }],
    [{ order_use: 'own_service' }, { orderUse: 'own-service' }],
    [
      { order_use: 'Own service', business: 'new' },
      { orderUse: 'own-service', business: 'new' },
    ],
    [{ order_use: 'resale' }, { orderUse: 'resale' }],
  ])('G77 J90 of an order says with %j %j', (given, order) => {
    const { values, findings } = readRow(cells(given), reading);
    expect([values?.order, values?.type, findings]).toEqual([order, 'sale', []]);
  });
  it.each([
    [{ order_date: '2026-09-21' }, 'order_date'],
    [{ order_date: 'soon' }, 'order_date'],
    [{ business: 'old' }, 'business'],
    [{ order_use: 'gift' }, 'order_use'],
    [{ order_use: 'resale', transaction_type: 'demo' }, 'order_use'],
  ])('G77 ignores what cannot be meant, with a warning: %j', (given, column) => {
    const { values, findings } = readRow(cells(given), reading);
    expect(values?.order).toEqual({});
    expect(findings).toMatchObject([{ severity: 'warning', code: 'VALUE_IGNORED', column }]);
  });
  describe('req:J79 of a provider', () => {
    const own = (given: Readonly<Record<string, string>> = {}) =>
      readRow(cells({ reporter_id: 'PTR-0042', ...given }), readingOfProvider);
    it('is of what it runs as its own service, said or not (J77)', () => {
      for (const order_use of ['', 'own_service'])
        expect(own({ order_use }).values?.order).toEqual({ orderUse: 'own-service' });
      expect(own({ transaction_type: 'demo' }).values?.order).toEqual({});
    });
    it('is refused as a resale, which its distributor reports', () =>
      expect(own({ order_use: 'resale' }).findings).toMatchObject([
        { severity: 'error', code: 'RESALE_NOT_ALLOWED', column: 'order_use', value: 'resale' },
      ]));
    it('inv:X1 is refused for another sender and for another partner, known or not, in the same words', () => {
      expect(own({ reporter_id: 'DIST-001' }).findings).toMatchObject([
        { code: 'SENDER_NOT_AUTHORISED', column: 'reporter_id' },
      ]);
      for (const reseller_id of ['PTR-0057', 'PTR-9999']) {
        const { findings, partial } = own({ reseller_id });
        expect(findings).toMatchObject([{ code: 'SENDER_NOT_AUTHORISED', column: 'reseller_id' }]);
        expect(partial).not.toHaveProperty('partnerCode');
      }
    });
  });
  it('J31 reads what is not for resale as a demo line, which earns nothing', () => {
    const typeOf = (given: Record<string, string>) => readRow(cells(given), reading).values?.type;
    expect(typeOf({ order_use: 'nfr' })).toBe('demo');
    expect(typeOf({ order_use: 'nfr', transaction_type: 'return', quantity: '-2' })).toBe('return');
  });

  it('lets an amount differ by one minor unit per unit', () =>
    expect(codes({ amount: '16500.02' })).toEqual([]));
  it('accepts plain days, zeros and lower-case codes', () =>
    expect(
      codes({ ship_date: '20260920', quantity: '+02.00', currency: 'usd', end_customer_country: 'us' }),
    ).toEqual([]));
  it('reads placeholders as missing', () =>
    expect(
      readRow(cells({ serial_numbers: 'N/A|TBD|SN1', deal_registration_no: 'none' }), reading).values,
    ).toMatchObject({ serials: ['SN1'], dealNumber: null }));
  it('reads a deal number without dashes and blanks', () =>
    expect(readRow(cells({ deal_registration_no: 'dr 2026 000184' }), reading).values?.dealNumber).toBe(
      'DR-2026-000184',
    ));
});

describe('the natural key', () => {
  it.each([
    ['  inv–88120 ', 'INV-88120'],
    ['ＩＮＶ 88120', 'INV 88120'],
    ['inv \t 88120', 'INV 88120'],
    ['00123', '00123'],
  ])('makes of "%s" "%s"', (text, key) => expect(normalised(text)).toBe(key));
});
