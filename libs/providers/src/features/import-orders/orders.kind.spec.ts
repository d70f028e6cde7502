import { apiId } from '@channel/event-store';
import { otherTurns, type ImportRow, type RowFinding } from '@channel/imports';
import { longestTurnDuring } from '@channel/testing';
import { context, nobody, NORRSKEN, ordersKind, senders, type Sent } from './order-world.builders';

const RECEIVED = apiId('pord', `${NORRSKEN}|PO-100|1`);
const GOOD = {
  ...{ order_no: 'PO-200', line: '1', order_submitted_on: '2026-08-20', region: 'emea', track: 'wlan' },
  ...{ sku: 'AP33-WW', quantity: '10', tcv: '25000.00', currency: 'USD', business: 'new' },
  ...{ use: 'own_service', end_customer_name: 'Halden Hospitals', end_customer_country: 'NO' },
};
type Cells = Partial<typeof GOOD>;
const rowOf = (row: number, cells: Cells, sent: ImportRow['sent'] = {}): ImportRow => ({
  ...{ row, cells: { ...GOOD, ...cells }, sent, findings: [], raw: [] },
});
const kind = ordersKind(senders, RECEIVED);
const said = (findings: readonly RowFinding[]) =>
  findings.map(({ code, column = '' }) => `${code} ${column}`).sort();
const checked = async (...rows: readonly Cells[]) => {
  const result = await kind.check(
    rows.map((cells, index) => rowOf(index + 2, cells)),
    context,
  );
  return result.rows.map(({ outcome, findings }) => [outcome, ...said(findings)]);
};

describe('case:C18 req:J81 what is wrong with a row about an order', () => {
  it.each<[Cells, readonly string[]]>([
    [{}, []],
    [
      { region: 'apac', track: 'cooking', sku: 'AP33', quantity: 'ten', tcv: '1e4' },
      [
        ...['BAD_NUMBER quantity', 'BAD_NUMBER tcv', 'REGION_NOT_AUTHORISED region', 'TRACK_UNKNOWN track'],
        'UNKNOWN_SKU sku',
      ],
    ],
    [
      { order_submitted_on: '2026-10-01', quantity: '-1', tcv: '-1', currency: 'XXX', business: 'old' },
      [
        ...['BUSINESS_UNKNOWN business', 'CURRENCY_UNKNOWN currency', 'ORDER_IN_FUTURE order_submitted_on'],
        ...['SIGN_MISMATCH quantity', 'TCV_NEGATIVE tcv'],
      ],
    ],
    [{ order_submitted_on: '2026-08-03' }, ['ROLE_NOT_HELD order_submitted_on']],
    [{ sku: 'EX4100-48P' }, ['PRODUCT_NOT_AUTHORISED sku']],
    [{ track: 'sd-wan', sku: 'SSR120' }, ['PARTNER_NOT_AUTHORISED track']],
    [{ track: 'location' }, ['PRODUCT_NOT_AUTHORISED sku']],
    [
      { use: 'resale', end_customer_country: 'Norway' },
      ['COUNTRY_UNKNOWN end_customer_country', 'USE_UNKNOWN use'],
    ],
    [{ order_no: '', quantity: '0' }, ['QUANTITY_ZERO quantity', 'REQUIRED_MISSING order_no']],
  ])('is said at once: %j', async (cells, expected) =>
    expect(await checked(cells)).toEqual([[expected.length === 0 ? 'created' : 'error', ...expected]]),
  );
  it('names what may stand there instead, and what is missing', async () => {
    const rows = [rowOf(2, { region: 'apac' }), rowOf(3, { track: 'sd-wan', sku: 'SSR120' })];
    const { rows: found } = await kind.check([...rows, rowOf(4, { sku: 'SSR12' })], context);
    const [region, track, sku] = found.map(({ findings }) => findings[0]);
    expect(region?.allowed).toEqual(['emea']);
    expect(track?.message).toContain('Missing: 2 more people with Session Smart SD-WAN accreditation.');
    expect(sku?.suggestions).toEqual(['SSR120']);
  });
});

it('case:C19 a finding about an order quotes the cell as it was sent', async () => {
  const row = rowOf(2, { sku: 'SSR120', quantity: 'x' }, { sku: 'ssr–120 ', quantity: ' x' });
  const { rows } = await kind.check([row], context);
  expect(rows[0]?.findings.map(({ code, value }) => [code, value])).toEqual([
    ['BAD_NUMBER', ' x'],
    ['PRODUCT_NOT_AUTHORISED', 'ssr–120 '],
  ]);
});

describe('a file with orders', () => {
  const BEFORE: Cells = { order_no: 'po-100', order_submitted_on: '2026-08-10' };

  it('adds up the contract values of what it says anew', async () => {
    const rows = [
      {},
      { line: '2', business: 'renewal' },
      BEFORE,
      { ...BEFORE, line: '2', sku: 'EX4100-48P' },
    ];
    const { controlTotals } = await kind.check(
      rows.map((cells, index) => rowOf(index + 2, cells)),
      context,
    );
    expect(controlTotals).toEqual({ USD: '5000000' });
  });
  it('knows a line that was received, one that it corrects, and what it says twice', async () => {
    expect(await checked(BEFORE, BEFORE)).toEqual([['duplicate'], ['duplicate']]);
    expect(await checked({ ...BEFORE, sku: 'AP33WW', track: 'WLAN' })).toEqual([['duplicate']]);
    expect(await checked({ ...BEFORE, tcv: '0' })).toEqual([['corrected']]);
    expect(await checked({}, { quantity: '11' })).toEqual([
      ['error', 'KEY_CONFLICT line'],
      ['error', 'KEY_CONFLICT line'],
    ]);
  });
  it('is refused as a whole of who is no provider', async () => {
    const { fileProblems } = await ordersKind(nobody, RECEIVED).check([rowOf(2, {})], context);
    expect(fileProblems.map(({ code }) => code)).toEqual(['SENDER_NOT_AUTHORISED']);
  });
  it('writes each line once, under a key that follows from the file and the row', async () => {
    const sent: Sent[] = [];
    const applying = ordersKind(senders, RECEIVED, sent);
    const rows = [rowOf(2, {}), rowOf(3, {}), rowOf(4, { line: '2', sku: 'NONE' }), rowOf(5, BEFORE)];
    const found = await applying.check(rows, context);
    const { rows: applied } = await applying.apply(rows, () => Promise.resolve(found), context);
    expect(applied.map(({ outcome }) => outcome)).toEqual(['created', 'duplicate', 'error', 'duplicate']);
    expect(sent.map(({ id }) => id)).toEqual([apiId('pord', `${NORRSKEN}|PO-200|1`)]);
  });
});

describe('case:B12 the check of as many orders as a file may have', () => {
  it.each<[string, (at: number) => Cells]>([
    ['of one day', (at) => ({ order_no: `PO-${String(at)}` })],
    ['that cannot be read', () => ({ quantity: 'ten', tcv: '1e4', order_submitted_on: 'x', region: '?' })],
    ['that say one thing again', () => ({})],
  ])(
    'never keeps the process for 100 ms: %s',
    async (_, cells) => {
      const rows = Array.from({ length: kind.maxRows }, (_row, at) => rowOf(at + 2, cells(at)));
      const longest = await longestTurnDuring(
        () => kind.check(rows, { ...context, progress: otherTurns }),
        100,
      );
      expect(longest).toBeLessThanOrEqual(100);
    },
    60_000,
  );
});
