import { contentOf, evaluateRows, type PosWorld } from './evaluate';
import { cells, deal, reading, world } from './pos-row.builders';
import type { PosCells } from './pos-row';
import { readRow } from './read-row';

const evaluate = (records: readonly PosCells[], known: Partial<PosWorld> = {}) =>
  evaluateRows(
    records.map((record) => readRow(record, reading)),
    world(known),
  );
const one = (overrides: Readonly<Record<string, string>> = {}, known: Partial<PosWorld> = {}) => {
  const [row] = evaluate([cells(overrides)], known);
  if (row === undefined) throw new Error('one row');
  return { ...row, codes: row.findings.map(({ code }) => code) };
};

describe('req:R16 a sale', () => {
  it('is created and matched by the number of its deal', () => {
    const { outcome, line } = one();
    expect(outcome).toBe('created');
    expect(line?.match).toEqual({ dealId: 'deal_1', by: 'number', score: null });
  });
  it('is refused for an unknown part, with what was meant', () => {
    const { outcome, findings } = one({ sku: 'EX4100-48X' });
    expect(outcome).toBe('error');
    expect(findings).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_SKU', suggestions: ['EX4100-48P'], value: 'EX4100-48X' }),
    ]);
  });
  it('is refused for an unknown reseller', () =>
    expect(one({ reseller_id: 'PTR-9999' })).toMatchObject({ outcome: 'error', codes: ['UNKNOWN_PARTNER'] }));
  it('is refused without a serial number for each unit, and on demo lines warned', () => {
    expect(one({ serial_numbers: 'SN1' })).toMatchObject({ outcome: 'error', codes: ['SERIAL_COUNT'] });
    expect(one({ serial_numbers: 'SN1|SN1' }).codes).toEqual(['SERIAL_COUNT']);
    expect(one({ serial_numbers: '', transaction_type: 'demo' })).toMatchObject({
      outcome: 'warning',
      codes: ['SERIAL_COUNT'],
    });
    expect(one({ serial_numbers: '' }, { serialsRequired: false }).outcome).toBe('warning');
  });
  it('is warned about a part past its last order day and a serial number seen before', () => {
    const product = { sku: 'EX4100-48P', family: 'EX', productLine: 'switching', serialised: true };
    expect(one({}, { productOf: () => ({ ...product, lastOrderOn: '2026-09-01' }) }).codes).toEqual([
      'END_OF_SALE',
    ]);
    expect(one({}, { serialSeen: (serial) => serial === 'SN0000A2' }).codes).toEqual(['SERIAL_REUSED']);
  });
  it('has no effect as a return, and says so', () =>
    expect(one({ transaction_type: 'return', quantity: '-1', serial_numbers: '' })).toMatchObject({
      outcome: 'error',
      codes: expect.arrayContaining(['RETURN_UNSUPPORTED']),
    }));
  it('belongs to no deal if it is not for resale', () =>
    expect(one({ transaction_type: 'demo' }).line?.match).toBeNull());
});

describe('inv:M8 a line reported again', () => {
  const known = contentOf(one().line as never);
  it('is a duplicate if every business field is equal, whatever the month', () =>
    expect(one({ report_period: '2026-10' }, { contentOfApplied: () => known })).toMatchObject({
      outcome: 'duplicate',
    }));
  it('is a duplicate if only serials change their order', () =>
    expect(one({ serial_numbers: 'SN0000A2|SN0000A1' }, { contentOfApplied: () => known }).outcome).toBe(
      'duplicate',
    ));
  it('is refused with other content, never applied in silence', () => {
    const row = one({ quantity: '1', serial_numbers: 'SN0000A1' }, { contentOfApplied: () => known });
    expect(row).toMatchObject({ outcome: 'error', codes: ['CORRECTION_UNSUPPORTED'] });
    expect(row.line).toBeUndefined();
  });
  it('counts once inside one file', () =>
    expect(evaluate([cells(), cells({}, 3)]).map(({ outcome }) => outcome)).toEqual([
      'created',
      'duplicate',
    ]));
  it('conflicts with itself if the file says two things', () => {
    const rows = evaluate([cells(), cells({ unit_net_price: '8000.00' }, 3)]);
    expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['KEY_CONFLICT'],
      ['KEY_CONFLICT'],
    ]);
    expect(rows.every(({ line }) => line === undefined)).toBe(true);
  });
  it('is another line under another line number', () =>
    expect(evaluate([cells(), cells({ invoice_line: '2' }, 3)]).map(({ outcome }) => outcome)).toEqual([
      'created',
      'created',
    ]));
});

describe('inv:X1 a deal number', () => {
  const unknown = one({ deal_registration_no: 'DR-2026-999999' });
  it.each([
    ['distributor', { distributorId: 'prtn_other' }],
    ['partner', { partnerId: 'prtn_other' }],
  ])('of another %s reads exactly like an unknown one', (_, overrides) => {
    const foreign = one({ deal_registration_no: 'DR-2026-999999' }, { dealOf: () => deal(overrides) });
    expect(foreign.findings).toEqual(unknown.findings);
    expect(foreign.line).toEqual(unknown.line);
    expect(unknown.codes).toEqual(['DEAL_NOT_FOUND']);
  });
});
