import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { importsMigrations, ImportsModule } from '@channel/imports';
import { CancelImportCommand, ConfirmImportCommand, DecideRowCommand } from '@channel/imports/commands';
import type { JsonObject } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { ShipmentsModule } from '../src/shipments.module';
import { DIEGO, NeighboursModule, uploadReport } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, ImportsModule, ShipmentsModule],
    migrations: importsMigrations,
    clock: '2026-10-05T09:00:00.000Z',
  });
}, 60_000);
afterAll(() => harness.close());

type Sold = Readonly<{ invoice: string; sku?: string; price?: string; quantity?: number; country?: string }>;

const loopOf = ({ invoice, sku = 'EX4100-48P', price = '8250.00', quantity = 1, country = 'US' }: Sold) => [
  ...['PTD*SD', `REF*IV*${invoice}`, 'N1*BY*ALDER INTEGRATORS*92*PTR-0042', 'N1*EN*HALDEN HOSPITALS'],
  ...[`N4****${country}`, `QTY*39*${String(quantity)}*EA`, `LIN*1*VP*${sku}`, `UIT*EA*${price}`],
  ...Array.from({ length: quantity }, (_, at) => `REF*SE*SN-${invoice}-${String(at)}`),
  ...['DTM*003*20260918', 'DTM*011*20260920'],
];
/** @param number ISA13 */
const edi = (number: number, lines: readonly Sold[], purpose = '00'): string => {
  const control = String(number).padStart(9, '0');
  const body = [
    ...[`BPT*${purpose}*POS-2026-09*20261003*02`, 'CUR*DS*USD', 'DTM*090*20260901', 'DTM*091*20260930'],
    ...['N1*DS*MERIDIAN DISTRIBUTION*92*DIST-001', ...lines.flatMap(loopOf), `CTT*${String(lines.length)}`],
  ];
  return [
    `ISA*00*          *00*          *ZZ*MERIDIANDIST   *ZZ*CHANNELLEDGER  *261003*0410*U*00401*${control}*0*P*>`,
    ...[`GS*PT*MERIDIANDIST*CHANNELLEDGER*20261003*0410*${String(number)}*X*004010`, 'ST*867*0001', ...body],
    ...[`SE*${String(body.length + 2)}*0001`, `GE*1*${String(number)}`, `IEA*1*${control}`],
  ]
    .map((segment) => `${segment}~`)
    .join('');
};

const refusalOf = (outcome: Outcome<string>): string | undefined =>
  outcome.kind === 'refused' ? outcome.refusal.refused : undefined;
const uploaded = async (content: string, options: JsonObject = {}): Promise<string> => {
  const outcome = await uploadReport(harness, 'september.edi', content, options);
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  return outcome.id;
};
const confirmed = async (importId: string): Promise<string | undefined> => {
  const outcome = await harness.commands.execute(new ConfirmImportCommand({ importId }, harness.meta(DIEGO)));
  await harness.settled();
  return refusalOf(outcome);
};
const stateOf = async (importId: string) => {
  const [row] = await harness.sql.query<{ status: string; counts: Record<string, number> }>(
    'select status, counts from read.imports_import_list where key = $1',
    [importId],
  );
  const codes: string[] = [];
  for await (const { type, data } of harness.get<EventStore>(EVENT_STORE).readStream(`import-${importId}`))
    if (type === 'ImportFailed') codes.push(...(data.problems as readonly Problem[]).map(({ code }) => code));
  return { ...row, codes };
};
type Problem = Readonly<{ code: string }>;
const rowsOf = (importId: string) =>
  harness.sql.query<{
    row: number;
    outcome: string;
    raw: readonly string[];
    findings: readonly Readonly<{ code: string; message: string }>[];
  }>('select row, outcome, raw, findings from imports.rows where import_id = $1 order by row', [importId]);
const linesOf = (invoiceNo: string) =>
  harness.sql.query<{ quantity: number; status: string }>(
    'select quantity, status from read.shipments_shipment_lines where "invoiceNo" = $1',
    [invoiceNo],
  );

describe('req:R12 a report as X12 867', () => {
  it('is checked, confirmed and applied like any other, and received once, by its bytes and by its number', async () => {
    const file = edi(501, [{ invoice: 'INV-X1', quantity: 2 }]);
    const id = await uploaded(file);
    expect(await stateOf(id)).toMatchObject({ status: 'checked', counts: { created: 1 } });
    expect(await linesOf('INV-X1')).toEqual([]);
    expect(await confirmed(id)).toBeUndefined();
    expect(await stateOf(id)).toMatchObject({ status: 'applied' });
    expect(await linesOf('INV-X1')).toMatchObject([{ quantity: 2 }]);

    expect(refusalOf(await uploadReport(harness, 'again.edi', file))).toBe('FILE_ALREADY_RECEIVED');
    const other = await uploaded(edi(501, [{ invoice: 'INV-X2' }]));
    expect(await stateOf(other)).toEqual({
      status: 'failed',
      counts: {},
      codes: ['INTERCHANGE_ALREADY_RECEIVED'],
    });
    expect(await linesOf('INV-X2')).toEqual([]);
  }, 60_000);

  it('of a number that two files were checked with is taken once', async () => {
    const first = await uploaded(edi(502, [{ invoice: 'INV-X3' }]));
    const second = await uploaded(edi(502, [{ invoice: 'INV-X4' }]));
    expect([await confirmed(first), await confirmed(second)]).toEqual([undefined, undefined]);
    expect(await stateOf(first)).toMatchObject({ status: 'applied' });
    expect(await stateOf(second)).toMatchObject({
      status: 'failed',
      codes: ['INTERCHANGE_ALREADY_RECEIVED'],
    });
    expect(await linesOf('INV-X4')).toEqual([]);
  }, 60_000);

  it('that was cancelled blocks nothing', async () => {
    const cancelled = await uploaded(edi(503, [{ invoice: 'INV-X5' }]));
    await harness.commands.execute(new CancelImportCommand({ importId: cancelled }, harness.meta(DIEGO)));
    await harness.settled();
    expect(await confirmed(await uploaded(edi(503, [{ invoice: 'INV-X6' }])))).toBeUndefined();
    expect(await linesOf('INV-X6')).toHaveLength(1);
  }, 60_000);

  it('says of each mistake its segment and element; what comes back repaired as CSV is taken', async () => {
    const id = await uploaded(
      edi(504, [
        { invoice: 'INV-X7' },
        { invoice: 'INV-X8', sku: 'EX4100-48X' },
        { invoice: 'INV-X9', price: 'free' },
      ]),
    );
    expect(await stateOf(id)).toMatchObject({ status: 'checked', counts: { error: 2 } });
    const bad = (await rowsOf(id)).filter(({ outcome }) => outcome === 'error');
    expect(
      bad.map(({ row, findings }) => [row, findings.map(({ code, message }) => `${code} ${message}`)]),
    ).toEqual([
      [20, [expect.stringMatching(/^UNKNOWN_SKU Segment 26, LIN03: /)]],
      [31, [expect.stringMatching(/^BAD_NUMBER Segment 38, UIT02: "free" is not a number/)]],
    ]);
    expect(await confirmed(id)).toBeUndefined();
    expect([await linesOf('INV-X7'), await linesOf('INV-X8')]).toMatchObject([[{ quantity: 1 }], []]);
    expect((await rowsOf(id)).find(({ row }) => row === 20)?.findings[0]?.message).toMatch(
      /^Segment 26, LIN03: [^S]/,
    );

    const [header] = await harness.sql.query<{ columns: readonly string[] }>(
      'select columns from imports.headers where import_id = $1',
      [id],
    );
    const repaired = bad
      .slice(0, 1)
      .map(({ raw }) => raw.map((cell) => (cell === 'EX4100-48X' ? 'EX4100-48P' : cell)));
    const csv = [header?.columns ?? [], ...repaired].map((record) => record.join(',')).join('\n');
    const again = await uploaded(csv);
    expect(await confirmed(again)).toBeUndefined();
    expect(await linesOf('INV-X8')).toMatchObject([{ quantity: 1 }]);
  }, 60_000);

  it('replaces lines by their key with BPT*05, and leaves what it does not mention', async () => {
    const both = [{ invoice: 'INV-Y1', quantity: 2 }, { invoice: 'INV-Y2' }];
    await confirmed(await uploaded(edi(505, both)));
    const id = await uploaded(edi(506, [{ invoice: 'INV-Y1', quantity: 1 }], '05'));
    expect(await stateOf(id)).toMatchObject({ counts: { corrected: 1 } });
    await confirmed(id);
    expect([await linesOf('INV-Y1'), await linesOf('INV-Y2')]).toMatchObject([
      [{ quantity: 1 }],
      [{ quantity: 1 }],
    ]);
  }, 60_000);

  it('holds what is far from the usual; what a person accepts afterwards is applied, under the same number', async () => {
    const id = await uploaded(edi(507, [{ invoice: 'INV-Z1' }, { invoice: 'INV-Z2', price: '1.00' }]));
    await confirmed(id);
    expect(await linesOf('INV-Z2')).toEqual([]);
    const outcome = await harness.commands.execute(
      new DecideRowCommand(
        { importId: id, row: 20, decision: 'accept', reason: 'Asked.' },
        harness.meta(DIEGO),
      ),
    );
    await harness.settled();
    expect(refusalOf(outcome)).toBeUndefined();
    expect(await linesOf('INV-Z2')).toMatchObject([{ quantity: 1 }]);
  }, 60_000);

  it.each([
    [
      'no report of this month',
      edi(508, []).replace('DTM*091*20260930', 'DTM*091*20261031'),
      'PERIOD_INVALID',
    ],
    [
      'meant for somebody else',
      edi(508, []).replaceAll('CHANNELLEDGER', 'SOMEBODYELSE '),
      'RECEIVER_UNKNOWN',
    ],
    ['cut off', edi(508, [{ invoice: 'INV-C' }]).slice(0, 400), 'SEGMENT_MISSING'],
    ['without a line', edi(508, []), 'NOTHING_TO_APPLY'],
    [
      'of another sender',
      edi(508, [{ invoice: 'INV-C' }]).replace('*92*DIST-001', '*92*DIST-002'),
      'SENDER_NOT_AUTHORISED',
    ],
  ])('is refused as a whole: %s', async (_what, content, code) => {
    expect(await stateOf(await uploaded(content))).toMatchObject({ status: 'failed', codes: [code] });
  });
});
