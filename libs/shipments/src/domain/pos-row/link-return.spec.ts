import type { PosLine } from '../pos-file/pos-file.events';
import { evaluateRows } from './evaluate';
import { cells, known, reading, world } from './pos-row.builders';
import type { PosCells } from './pos-row';
import type { KnownLine, PosWorld, SerialUse } from './pos-world';
import { readRow } from './read-row';

const evaluate = (records: readonly PosCells[], around: Partial<PosWorld> = {}) =>
  evaluateRows(
    records.map((record) => readRow(record, reading)),
    world({ serialUses: (serial) => usesIn(around, serial), ...around }),
  );
const usesIn = ({ salesOf }: Partial<PosWorld>, serial: string): readonly SerialUse[] =>
  (salesOf?.({} as Parameters<PosWorld['salesOf']>[0]) ?? [])
    .filter(({ previous }) => previous.serials.includes(serial))
    .map(({ previous, returned }) => ({ ...previous, cameBack: returned >= previous.quantity }));
const sale = (overrides: Readonly<Record<string, string>> = {}, more: Partial<KnownLine> = {}): KnownLine => {
  const [row] = evaluate([cells(overrides)]);
  if (row?.line === undefined) throw new Error('a line');
  return known(row.line, more);
};
const giveBack = (overrides: Readonly<Record<string, string>> = {}, row = 9): PosCells =>
  cells(
    {
      invoice_no: 'CM-1',
      transaction_type: 'return',
      invoice_date: '2026-09-25',
      ship_date: '2026-09-25',
      quantity: '-1',
      deal_registration_no: '',
      serial_numbers: 'SN0000A1',
      ...overrides,
    },
    row,
  );
const after = (
  sales: readonly KnownLine[],
  overrides: Readonly<Record<string, string>> = {},
): Readonly<{ outcome: string; codes: readonly string[]; line: PosLine | undefined }> => {
  const [row] = evaluate([giveBack(overrides)], { salesOf: () => sales });
  if (row === undefined) throw new Error('a row');
  return { outcome: row.outcome, codes: row.findings.map(({ code }) => code), line: row.line };
};
const first = sale();
const second = sale({
  invoice_no: 'INV-88121',
  ship_date: '2026-09-21',
  serial_numbers: 'SN0000B1|SN0000B2',
});
const unserialised = { serial_numbers: '' };

describe('req:R15 a return', () => {
  it('is linked by serial number', () => {
    const { outcome, line } = after([second, first]);
    expect(outcome).toBe('created');
    expect(line?.reverses).toEqual([{ lineId: first.previous.lineId, quantity: 1, by: 'serial' }]);
  });
  it('case:C18 takes back the unit that its serial number says, and warns where it names another invoice', () => {
    const { codes, line } = after([second, first], { original_invoice_no: second.previous.invoiceNo });
    expect(codes).toEqual(['ORIGINAL_DIFFERS']);
    expect(line?.reverses).toEqual([{ lineId: first.previous.lineId, quantity: 1, by: 'serial' }]);
    const right = { original_invoice_no: first.previous.invoiceNo.toLowerCase() };
    expect(after([second, first], right).codes).toEqual([]);
  });
  it('takes back several sales if its serial numbers come from several', () =>
    expect(
      after([first, second], { quantity: '-2', serial_numbers: 'SN0000A2|SN0000B1' }).line?.reverses,
    ).toEqual([
      { lineId: first.previous.lineId, quantity: 1, by: 'serial' },
      { lineId: second.previous.lineId, quantity: 1, by: 'serial' },
    ]));
  it('is linked by invoice and line, else by the only line of the invoice', () => {
    const named = { ...unserialised, original_invoice_no: 'inv-88121' };
    expect(after([first, second], named).line?.reverses).toEqual([
      { lineId: second.previous.lineId, quantity: 1, by: 'invoice' },
    ]);
    expect(after([first, second], { ...named, original_invoice_line: '1' }).codes).toEqual(['SERIAL_COUNT']);
  });
  it('is linked first in, first out where nothing is named, and flagged', () => {
    const { codes, line } = after([second, first], { ...unserialised, quantity: '-3' });
    expect(codes).toEqual(['SERIAL_COUNT', 'LINKED_BY_FIFO']);
    expect(line?.reverses).toEqual([
      { lineId: first.previous.lineId, quantity: 2, by: 'fifo' },
      { lineId: second.previous.lineId, quantity: 1, by: 'fifo' },
    ]);
  });
  it('waits without effect if its sale is unknown', () => {
    const named = { ...unserialised, original_invoice_no: 'INV-1' };
    const { outcome, codes, line } = after([first], named);
    expect({ outcome, codes }).toEqual({ outcome: 'warning', codes: ['SERIAL_COUNT', 'ORIGINAL_NOT_FOUND'] });
    expect(line).toMatchObject({ quantity: -1 });
    expect(line?.reverses).toBeUndefined();
    expect(after([], unserialised).codes).toContain('ORIGINAL_NOT_FOUND');
  });
  it.each([
    ['customer', { end_customer_name: 'Riverside Schools' }],
    ['country', { end_customer_country: 'CA' }],
    ['currency', { currency: 'EUR' }],
  ])('does not take back the sale of another %s', (_name, overrides) =>
    expect(after([first], overrides).codes).toContain('ORIGINAL_NOT_FOUND'),
  );
  it('does not take back what was shipped later, unless it names it', () =>
    expect(
      after([second], { ...unserialised, ship_date: '2026-09-20', invoice_date: '2026-09-20' }).codes,
    ).toContain('ORIGINAL_NOT_FOUND'));
  it('inv:M8 never takes back more than is left', () => {
    const all = { quantity: '-2', serial_numbers: 'SN0000A1|SN0000A2' };
    expect(after([sale({}, { returned: 1 })], all)).toMatchObject({
      outcome: 'error',
      codes: ['RETURN_ABOVE_SALE'],
    });
    const rows = evaluate(
      [giveBack(all, 8), giveBack({ invoice_line: '2', serial_numbers: 'SN0000A1' }, 9)],
      {
        salesOf: () => [first],
      },
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['warning', 'error']);
  });
  it('is warned about another price: the quantity decides', () =>
    expect(after([first], { unit_net_price: '8000.00' }).codes).toEqual(['PRICE_DIFFERS']));
  it('finds the sale of its own file, wherever it stands', () => {
    const rows = evaluate([giveBack({}, 2), cells({}, 3)]);
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'created'],
      [3, 'created'],
    ]);
    expect(rows[0]?.line?.reverses).toMatchObject([{ quantity: 1 }]);
  });
  it('does not find a sale that its own file takes back', () => {
    const cancel = cells({ transaction_type: 'cancel' }, 3);
    const rows = evaluate([giveBack({}, 2), cancel], {
      salesOf: () => [first],
      knownLine: (lineId) => (lineId === first.previous.lineId ? first : undefined),
    });
    expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['ORIGINAL_NOT_FOUND'],
      [],
    ]);
  });
  it('can be corrected: its own units are free again', () => {
    const [row] = evaluate([giveBack({ quantity: '-2', serial_numbers: 'SN0000A1|SN0000A2' })], {
      salesOf: () => [first],
    });
    if (row?.line === undefined) throw new Error('a line');
    const earlier = known(row.line);
    const full = sale({}, { returned: 2 });
    const [corrected] = evaluate([giveBack()], { salesOf: () => [full], knownLine: () => earlier });
    expect(corrected).toMatchObject({
      outcome: 'corrected',
      line: { reverses: [{ quantity: 1 }], corrects: { previous: { reverses: [{ quantity: 2 }] } } },
    });
  });
});

it('req:J31 what was for demonstration comes back from what it was, and no further', () => {
  const shown = sale({ transaction_type: 'demo' });
  expect(after([shown]).line?.reverses).toMatchObject([{ quantity: 1 }]);
  expect(after([shown], { quantity: '-3', serial_numbers: '' }).line).toBeUndefined();
});
