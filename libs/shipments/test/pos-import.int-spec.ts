import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { ImportKinds, type ImportContext, type ImportKind, type ImportRow } from '@channel/imports';
import { present } from '@channel/kernel';
import { startHarness, type Harness } from '@channel/testing';
import { MatchShipmentLineCommand } from '../src/features/match-shipment-line/match-shipment-line.handler';
import { ShipmentsModule } from '../src/shipments.module';
import { importOf, NeighboursModule, row } from './world';

let harness: Harness;
let pos: ImportKind;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, ShipmentsModule],
    clock: '2026-10-05T09:00:00.000Z',
  });
  pos = present(harness.get(ImportKinds).find('pos'), 'the kind');
}, 60_000);
afterAll(() => harness.close());

const apply = async (rows: readonly ImportRow[], context: ImportContext) => {
  const checked = await pos.check(rows, context);
  const result = await pos.apply(rows, checked, context);
  await harness.settled();
  return result;
};
const linesOf = (invoiceNo: string) =>
  harness.sql.query<{ key: string; status: string; dealId: string | null; invoiceLine: string }>(
    `select * from read.shipments_shipment_lines where "invoiceNo" = $1 order by "invoiceLine"`,
    [invoiceNo],
  );
const outcomes = ({ rows }: Awaited<ReturnType<typeof apply>>) => rows.map(({ outcome }) => outcome);

describe('a POS report', () => {
  it('is live once it is applied, and matched to its deal', async () => {
    const context = importOf('first');
    await pos.check([row(2)], context);
    await harness.settled();
    expect(await linesOf('INV-88120')).toEqual([]);
    const result = await apply([row(2)], context);
    expect(result).toMatchObject({ controlTotals: { USD: '1650000' }, fileProblems: [] });
    expect(await linesOf('INV-88120')).toMatchObject([{ status: 'matched', dealId: 'deal_1' }]);
    expect(await pos.alreadyApplied('first', context.uploader)).toBe(true);
    expect(await pos.alreadyApplied('first', { ...context.uploader, orgId: 'prtn_pacific' })).toBe(false);
  }, 60_000);

  it('inv:M8 counts a line once that comes again in another file', async () => {
    const again = row(2, { report_period: '2026-10' });
    const fresh = row(3, { invoice_line: '2', serial_numbers: 'S3|S4' });
    const changed = row(4, { invoice_line: '1', quantity: '1', serial_numbers: 'SN0000A1' });
    expect(outcomes(await apply([again, fresh], importOf('second')))).toEqual(['duplicate', 'created']);
    expect(outcomes(await apply([changed], importOf('third')))).toEqual(['error']);
    expect(await pos.alreadyApplied('third', importOf('third').uploader)).toBe(false);
    expect(await linesOf('INV-88120')).toHaveLength(2);
  }, 60_000);

  it('refuses a sender that is none, and one that reports for another', async () => {
    expect((await apply([row(2)], importOf('alien', 'prtn_alder'))).fileProblems).toMatchObject([
      { code: 'SENDER_NOT_AUTHORISED' },
    ]);
    expect((await apply([row(2)], importOf('foreign', 'prtn_pacific'))).fileProblems).toMatchObject([
      { code: 'SENDER_NOT_AUTHORISED' },
    ]);
  }, 60_000);

  it('inv:S4 goes on where a crash stopped it, at every append, and loses or repeats nothing', async () => {
    const store = harness.get<EventStore>(EVENT_STORE);
    const rows = Array.from({ length: 1001 }, (_, at) =>
      row(at + 2, {
        invoice_no: 'INV-CRASH',
        invoice_line: String(at),
        serial_numbers: `C${String(at)}|D${String(at)}`,
      }),
    );
    const context = importOf('crash');
    const append = store.append.bind(store);
    // Admission, three chunks, closing: the process dies right after each of them once.
    for (let survived = 1; survived <= 5; survived += 1) {
      const spy = jest.spyOn(store, 'append').mockImplementation(async (stream, expected, request) => {
        await append(stream, expected, request);
        throw new Error('killed');
      });
      await expect(apply(rows, context)).rejects.toThrow('killed');
      spy.mockRestore();
      await harness.settled();
      expect(await linesOf('INV-CRASH')).toHaveLength(survived < 5 ? 0 : 1001);
    }
    const result = await apply(rows, context);
    expect(new Set(outcomes(result))).toEqual(new Set(['created']));
    const types: string[] = [];
    const file = await harness.sql.query<{ posFileId: string }>(
      `select distinct "posFileId" from read.shipments_shipment_lines where "invoiceNo" = 'INV-CRASH'`,
    );
    for await (const event of store.readStream(`posFile-${String(file[0]?.posFileId)}`))
      types.push(event.type);
    expect(types).toEqual(['PosLinesRecorded', 'PosLinesRecorded', 'PosLinesRecorded', 'PosFileApplied']);
  }, 120_000);
});

describe('an unmatched line', () => {
  it('is matched by hand, once', async () => {
    const lone = row(2, {
      invoice_no: 'INV-LONE',
      deal_registration_no: 'DR-2026-999999',
      serial_numbers: 'L1|L2',
    });
    expect(outcomes(await apply([lone], importOf('lone')))).toEqual(['warning']);
    const [line] = await linesOf('INV-LONE');
    expect(line).toMatchObject({ status: 'unmatched', dealId: null });
    const match = () =>
      harness.commands.execute(
        new MatchShipmentLineCommand(
          { lineId: String(line?.key), dealId: 'deal_1', reason: 'The order names the deal.' },
          harness.meta('chen'),
        ),
      );
    expect((await match()).kind).toBe('accepted');
    expect(await match()).toMatchObject({ kind: 'refused', refusal: { refused: 'LINE_NOT_OPEN' } });
    await harness.settled();
    expect(await linesOf('INV-LONE')).toMatchObject([{ status: 'matched', dealId: 'deal_1' }]);
  }, 60_000);
});
