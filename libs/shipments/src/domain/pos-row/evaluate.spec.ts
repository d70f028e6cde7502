import type { PosLine } from '../pos-file/pos-file.events';
import { contentOf } from './content';
import { evaluateRows } from './evaluate';
import { cells, deal, known, product, reading, readingOfProvider, world } from './pos-row.builders';
import type { PosWorld, SerialUse } from './pos-world';
import type { PosCells } from './pos-row';
import { readRow } from './read-row';

const evaluate = (records: readonly PosCells[], overrides: Partial<PosWorld> = {}) =>
  evaluateRows(
    records.map((record) => readRow(record, reading)),
    world(overrides),
  );
const one = (overrides: Readonly<Record<string, string>> = {}, around: Partial<PosWorld> = {}) => {
  const [row] = evaluate([cells(overrides)], around);
  if (row === undefined) throw new Error('one row');
  return { ...row, codes: row.findings.map(({ code }) => code) };
};
const lineOf = (overrides: Readonly<Record<string, string>> = {}): PosLine => {
  const { line } = one(overrides);
  if (line === undefined) throw new Error('a line');
  return line;
};
const reported = (
  overrides: Readonly<Record<string, string>> = {},
  more: Parameters<typeof known>[1] = {},
) => ({
  knownLine: () => known(lineOf(overrides), more),
});

/** Another line that has the serial number SN0000A2. */
const usedBy =
  (...uses: readonly Partial<SerialUse>[]): PosWorld['serialUses'] =>
  (serial) =>
    serial === 'SN0000A2'
      ? uses.map((use, at) => ({
          ...{ lineId: `ship_${String(at)}`, type: 'sale', invoiceNo: 'INV-1', invoiceLine: '1' },
          ...{ cameBack: false, ...use },
        }))
      : [];

describe('req:J79 inv:M8 a sale that a provider reports by itself', () => {
  const own = (given: Readonly<Record<string, string>> = {}) =>
    evaluateRows([readRow(cells({ reporter_id: 'PTR-0042', ...given }), readingOfProvider)], {
      ...world(),
      distributorId: 'prtn_alder',
      dealsOf: () => [deal({ distributorId: 'prtn_alder' })],
      dealOf: () => deal({ distributorId: 'prtn_alder' }),
    })[0];
  it('belongs to no deal, whatever number it names and however alike they are', () => {
    const line = own({ deal_registration_no: '' });
    expect([line?.outcome, line?.line?.match, line?.line?.suggestions]).toEqual(['created', null, undefined]);
    const named = own();
    expect(named?.line?.match).toBeNull();
    expect(named?.findings).toMatchObject([{ code: 'VALUE_IGNORED', column: 'deal_registration_no' }]);
  });
  it('says the same of its number in a row that is in error for something else', () =>
    expect(own({ sku: 'NOTHING' })?.findings.map(({ code }) => code)).toEqual([
      'UNKNOWN_SKU',
      'VALUE_IGNORED',
    ]));
});

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
  it('case:C19 is told what stands between two serial numbers where it has something else', () => {
    const [finding] = one({ quantity: '2', serial_numbers: 'SN1; SN2' }).findings;
    expect(finding).toMatchObject({
      code: 'SERIAL_COUNT',
      message: expect.stringContaining('A | stands') as string,
    });
    expect(one({ serial_numbers: 'SN1' }).findings[0]?.message).not.toContain('|');
  });
  it('is warned about a part past its last order day and a serial number seen before', () => {
    expect(one({}, { productOf: () => product({ lastOrderOn: '2026-09-01' }) }).codes).toEqual([
      'END_OF_SALE',
    ]);
    expect(one({}, { serialUses: usedBy({ type: 'sale' }) }).codes).toEqual(['SERIAL_REUSED']);
  });
  it('belongs to no deal if it is not for resale', () =>
    expect(one({ transaction_type: 'demo' }).line?.match).toBeNull());
  it('req:J31 belongs to the deal that was registered for demonstration, by its number alone', () => {
    const nfr = { dealOf: () => deal({ orderUse: 'nfr' }), dealsOf: () => [deal({ orderUse: 'nfr' })] };
    expect(one({ transaction_type: 'demo' }, nfr).line?.match).toMatchObject({ by: 'number' });
    expect(one({ transaction_type: 'demo', deal_registration_no: '' }, nfr).line?.match).toBeNull();
    // By score nothing finds it: a sale without its number is no demonstration.
    expect(one({ deal_registration_no: '' }, nfr).line?.match).toBeNull();
    expect(one({ deal_registration_no: '' }).line?.match).toMatchObject({ by: 'score' });
  });
});

describe('inv:M8 a line reported again', () => {
  it('is a duplicate if every business field is equal, whatever the month', () =>
    expect(one({ report_period: '2026-10' }, reported())).toMatchObject({ outcome: 'duplicate' }));
  it('G77 is a duplicate whatever it leaves out of its order, and corrected by what it says of it', () => {
    const before = reported({ order_date: '2026-08-31', business: 'renewal' });
    expect(one({}, before).outcome).toBe('duplicate');
    expect(one({ order_date: '2026-08-31' }, before).outcome).toBe('duplicate');
    expect(one({ order_use: 'own_service' }, before)).toMatchObject({
      outcome: 'corrected',
      line: { orderOn: '2026-08-31', business: 'renewal', orderUse: 'own-service' },
    });
    expect(one({ order_date: '2026-09-01' }, before).line).toMatchObject({ orderOn: '2026-09-01' });
  });
  it('is a duplicate if only serials change their order', () =>
    expect(one({ serial_numbers: 'SN0000A2|SN0000A1' }, reported()).outcome).toBe('duplicate'));
  it('is held under another key, until a person says what it is', () => {
    const around = {
      reportedOn: (content: string) => new Set(content === contentOf(lineOf()) ? ['INV-88120'] : []),
    };
    const held = one({ invoice_line: '7' }, around);
    expect(held).toMatchObject({ outcome: 'held', codes: ['POSSIBLE_REREPORT'] });
    expect(held.line).toBeUndefined();
    expect(one({ invoice_line: '7' }, { ...around, failedBefore: () => true }).outcome).toBe('created');
    expect(one({}, { ...around, ...reported() }).outcome).toBe('duplicate');
    const accepted = one({ invoice_line: '7' }, { ...around, decisionOn: () => 'accept' });
    expect(accepted).toMatchObject({ outcome: 'warning', line: { invoiceLine: '7' } });
    const skipped = one({ invoice_line: '7' }, { ...around, decisionOn: () => 'skip' });
    expect(skipped.outcome).toBe('skipped');
    expect(skipped.line).toBeUndefined();
  });
  it('case:C17 G73 as something else altogether is held, until a person says that it replaces the line', () => {
    const other = { end_customer_name: 'Quernstone', sku: 'SRX345-SYS-JB', serial_numbers: 'SN9|SN8' };
    const around = { ...reported(), productOf: (sku: string) => product({ sku }) };
    const held = one(other, around);
    expect(held).toMatchObject({
      outcome: 'held',
      codes: expect.arrayContaining(['CORRECTION_SUSPECT']) as string[],
    });
    expect(held.line).toBeUndefined();
    const accepted = one(other, { ...around, decisionOn: () => 'accept' });
    expect(accepted).toMatchObject({ outcome: 'warning', line: { sku: 'SRX345-SYS-JB' } });
    expect(one(other, { ...around, decisionOn: () => 'skip' }).outcome).toBe('skipped');
  });
  it.each([
    ['the customer', { sku: 'SRX345-SYS-JB', serial_numbers: 'SN9|SN8' }],
    ['the part', { end_customer_name: 'Quernstone', serial_numbers: 'SN9|SN8' }],
    [
      'a serial number',
      { end_customer_name: 'Quernstone', sku: 'SRX345-SYS-JB', serial_numbers: 'SN0000A1|SN8' },
    ],
  ])('G73 that keeps %s is a correction', (_kept, other) => {
    const { codes, outcome } = one(other, { ...reported(), productOf: (sku: string) => product({ sku }) });
    expect(codes).not.toContain('CORRECTION_SUSPECT');
    expect(['corrected', 'warning']).toContain(outcome);
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
    expect(
      evaluate([cells(), cells({ invoice_line: '2', serial_numbers: 'S3|S4' }, 3)]).map(
        ({ outcome }) => outcome,
      ),
    ).toEqual(['created', 'created']));
});

describe('a correction', () => {
  const smaller = { quantity: '1', serial_numbers: 'SN0000A1' };
  it('replaces the line under the same id and keeps what it replaces', () => {
    const { outcome, line } = one(smaller, reported());
    expect(outcome).toBe('corrected');
    expect(line).toMatchObject({
      lineId: lineOf().lineId,
      quantity: 1,
      corrects: { posFileId: 'impt_earlier', previous: { quantity: 2 } },
    });
  });
  it('is refused below what came back', () => {
    expect(one(smaller, reported({}, { returned: 2 }))).toMatchObject({
      outcome: 'error',
      codes: ['CORRECTION_BELOW_RETURNED'],
    });
    expect(one(smaller, reported({}, { returned: 1 })).outcome).toBe('corrected');
  });
  it('keeps the match of a person unless the line now names a deal', () => {
    const match = { dealId: 'deal_9', by: 'person', score: null } as const;
    const byHand = known({ ...lineOf({ deal_registration_no: '' }), match });
    const around = { knownLine: () => byHand };
    expect(one({ ...smaller, deal_registration_no: '' }, around).line?.match).toEqual(match);
    expect(one(smaller, around).line?.match).toMatchObject({ dealId: 'deal_1', by: 'number' });
  });
});

describe('taking a line back', () => {
  const cancel = { transaction_type: 'cancel', quantity: '', unit_net_price: 'free', sku: '' };
  it('needs nothing but its key', () => {
    const { outcome, line } = one(cancel, reported());
    expect(outcome).toBe('corrected');
    expect(line).toMatchObject({ quantity: 0, match: null, cancels: { previous: { quantity: 2 } } });
  });
  it('is refused for a line that is unknown or taken back already', () => {
    expect(one(cancel)).toMatchObject({ outcome: 'error', codes: ['ORIGINAL_NOT_FOUND'] });
    expect(one(cancel, reported({}, { cancelled: true })).codes).toEqual(['ORIGINAL_NOT_FOUND']);
  });
  it('is refused while returns rest on it', () =>
    expect(one(cancel, reported({}, { returned: 1 })).codes).toEqual(['CORRECTION_BELOW_RETURNED']));
  it('leaves the key free: the line sent again is a new one', () => {
    const again = one({}, reported({}, { cancelled: true }));
    expect(again.outcome).toBe('created');
    expect(again.line?.corrects).toBeUndefined();
  });
});

describe('an outlier', () => {
  const cheap = { unit_net_price: '100.00' };
  it('is held by quantity, by amount and by the list price', () => {
    const unserialised = { productOf: () => product({ serialised: false }) };
    expect(one({ quantity: '4000000', serial_numbers: '' }, unserialised)).toMatchObject({
      outcome: 'held',
      codes: ['OUTLIER', 'OUTLIER'],
    });
    expect(one(cheap)).toMatchObject({ outcome: 'held', codes: ['OUTLIER'] });
    expect(one({ unit_net_price: '39919.35' }).outcome).toBe('created');
    expect(one({ unit_net_price: '39919.36' }).outcome).toBe('held');
  });
  it('is none on a demo line, and applied once a person accepted it', () => {
    expect(one({ ...cheap, transaction_type: 'demo' }).outcome).toBe('created');
    expect(one(cheap, { decisionOn: () => 'accept' })).toMatchObject({
      outcome: 'warning',
      codes: ['OUTLIER'],
      line: { quantity: 2 },
    });
  });
  it('is not guessed in a currency that nothing converts', () => {
    const around = {
      productOf: () => product({ serialised: false, listPrice: { amount: '825000', currency: 'EUR' } }),
    };
    expect(one({ currency: 'EUR', quantity: '100', serial_numbers: '' }, around)).toMatchObject({
      outcome: 'warning',
      codes: ['VALUE_IGNORED'],
    });
  });
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
