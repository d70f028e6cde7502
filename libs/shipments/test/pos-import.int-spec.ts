import { digestOf, EVENT_STORE, type EventStore, type RecordedEvent } from '@channel/event-store';
import {
  ImportKinds,
  type CheckedRow,
  type ImportContext,
  type ImportKind,
  type ImportRow,
} from '@channel/imports';
import { present } from '@channel/kernel';
import { startHarness, type Harness } from '@channel/testing';
import { LinkReturnCommand } from '../src/features/link-return/link-return.handler';
import { UnmatchShipmentLineCommand } from '../src/features/unmatch-shipment-line/unmatch-shipment-line.handler';
import { MatchShipmentLineCommand } from '../src/features/match-shipment-line/match-shipment-line.handler';
import { ShipmentsModule } from '../src/shipments.module';
import { importOf, KindsModule, NeighboursModule, row } from './world';

let harness: Harness;
let pos: ImportKind;
beforeAll(async () => {
  harness = await startHarness({
    imports: [KindsModule, NeighboursModule, ShipmentsModule],
    clock: '2026-10-05T09:00:00.000Z',
  });
  pos = present(harness.get(ImportKinds).find('pos'), 'the kind');
}, 60_000);
afterAll(() => harness.close());

/** As the job does it: what an attempt keeps before it writes is what the next attempt starts from. */
const kept = new Map<string, readonly CheckedRow[]>();
const apply = async (rows: readonly ImportRow[], context: ImportContext) => {
  const id = `${context.importId}|${context.part ?? ''}`;
  const checked = await pos.check(rows, context);
  const keep = (found: readonly CheckedRow[]): Promise<void> => {
    kept.set(id, found);
    return Promise.resolve();
  };
  const result = await pos.apply(
    rows,
    { ...checked, rows: kept.get(id) ?? checked.rows },
    { ...context, keep },
  );
  await harness.settled();
  return result;
};
type Line = Readonly<{
  key: string;
  status: string;
  dealId: string | null;
  invoiceLine: string;
  quantity: number;
  returned: number;
}>;
const linesOf = (invoiceNo: string) =>
  harness.sql.query<Line>(
    `select * from read.shipments_shipment_lines where "invoiceNo" = $1 order by "invoiceLine"`,
    [invoiceNo],
  );
const outcomes = ({ rows }: Awaited<ReturnType<typeof apply>>) => rows.map(({ outcome }) => outcome);

const returned = {
  transaction_type: 'return',
  quantity: '-1',
  invoice_date: '2026-09-25',
  ship_date: '2026-09-25',
  deal_registration_no: '',
};
/** Lets the process die right after each of its appends once. */
const applyDying = async (
  rows: readonly ImportRow[],
  hash: string,
  appends: number,
  look: (closed: boolean) => Promise<void> = () => Promise.resolve(),
) => {
  const store = harness.get<EventStore>(EVENT_STORE);
  const append = store.append.bind(store);
  const context = importOf(hash);
  for (let survived = 1; survived <= appends; survived += 1) {
    const spy = jest.spyOn(store, 'append').mockImplementation(async (stream, expected, request) => {
      await append(stream, expected, request);
      throw new Error('killed');
    });
    await expect(apply(rows, context)).rejects.toThrow('killed');
    spy.mockRestore();
    await harness.settled();
    await look(survived === appends);
  }
  return apply(rows, context);
};
const typesOf = async (invoiceNo: string): Promise<readonly string[]> => {
  const [file] = await harness.sql.query<{ posFileId: string }>(
    `select distinct "posFileId" from read.shipments_shipment_lines where "invoiceNo" = $1`,
    [invoiceNo],
  );
  const types: string[] = [];
  for await (const event of harness.store.readStream(`posFile-${String(file?.posFileId)}`))
    types.push(event.type);
  return types;
};

describe('a large POS report', () => {
  /** Turns that others get while the work is being done; waiting for the database gives more. */
  const turnsDuring = async (work: () => Promise<unknown>): Promise<number> => {
    let turns = 0;
    let running = true;
    const count = (): void => {
      turns += 1;
      if (running) setImmediate(count);
    };
    setImmediate(count);
    await work();
    running = false;
    return turns;
  };
  const large = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      row(at + 2, {
        invoice_no: 'INV-LARGE',
        invoice_line: String(at),
        serial_numbers: `L${String(at)}|M${String(at)}`,
      }),
    );

  it('lets the process do other things while it is judged', async () => {
    const turns = await turnsDuring(() => pos.check(large(5_000), importOf('large')));
    // Read, compared with what was reported, judged: each at least every 250 rows.
    expect(turns).toBeGreaterThanOrEqual(60);
  }, 60_000);

  it('has the digest of its lines in one piece', async () => {
    await apply(large(3), importOf('large-digest'));
    const [file] = await harness.sql.query<{ posFileId: string }>(
      `select distinct "posFileId" from read.shipments_shipment_lines where "invoiceNo" = 'INV-LARGE'`,
    );
    const events: RecordedEvent[] = [];
    for await (const event of harness.store.readStream(`posFile-${String(file?.posFileId)}`))
      events.push(event);
    const lines = events.flatMap(({ data }) => (data.lines as readonly unknown[] | undefined) ?? []);
    expect(events.at(-1)?.data.digest).toBe(digestOf(lines));
  }, 60_000);
});

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
    expect(outcomes(await apply([again, fresh], importOf('second')))).toEqual(['duplicate', 'created']);
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
    const sold = Array.from({ length: 1001 }, (_, at) =>
      row(at + 2, {
        invoice_no: 'INV-CRASH',
        invoice_line: String(at),
        serial_numbers: `C${String(at)}|D${String(at)}`,
      }),
    );
    // Admission, three chunks, closing.
    const result = await applyDying(sold, 'crash', 5, async (closed) =>
      expect(await linesOf('INV-CRASH')).toHaveLength(closed ? 1001 : 0),
    );
    expect(new Set(outcomes(result))).toEqual(new Set(['created']));
    expect(await typesOf('INV-CRASH')).toEqual([
      'PosLinesRecorded',
      'PosLinesRecorded',
      'PosLinesRecorded',
      'PosFileApplied',
    ]);
  }, 120_000);

  it('inv:S4 corrects, cancels and takes back once, wherever it dies', async () => {
    const base = { invoice_no: 'INV-FIX' };
    const at = (line: string, more: Readonly<Record<string, string>> = {}) =>
      row(Number(line) + 1, { ...base, invoice_line: line, serial_numbers: `F${line}|G${line}`, ...more });
    await apply([at('1'), at('2'), at('3'), at('4')], importOf('fix-first'));
    const second = [
      at('1', { quantity: '1', serial_numbers: 'F1' }),
      at('2', { transaction_type: 'cancel' }),
      row(9, { ...returned, invoice_no: 'CM-FIX', quantity: '-2', serial_numbers: 'F3|G3' }),
      row(10, { ...returned, invoice_no: 'CM-FIX', invoice_line: '2', serial_numbers: 'F4' }),
      at('4'),
    ];
    const found = [
      { invoiceLine: '1', status: 'matched', quantity: 1, returned: 0 },
      { invoiceLine: '2', status: 'cancelled', quantity: 0, returned: 0 },
      { invoiceLine: '3', status: 'returned', quantity: 2, returned: 2 },
      { invoiceLine: '4', status: 'matched', quantity: 2, returned: 1 },
    ];
    const result = await applyDying(second, 'fix-second', 3, async (closed) =>
      expect((await linesOf('INV-FIX')).map(({ returned: units }) => units)).toEqual(
        closed ? [0, 0, 2, 1] : [0, 0, 0, 0],
      ),
    );
    expect(outcomes(result)).toEqual(['corrected', 'corrected', 'created', 'created', 'duplicate']);
    expect(await linesOf('INV-FIX')).toMatchObject(found);
    expect(await linesOf('CM-FIX')).toMatchObject([{ status: 'linked' }, { status: 'linked' }]);
    // The return was for one unit too many; its own units are free for its correction.
    const third = [row(2, { ...returned, invoice_no: 'CM-FIX', serial_numbers: 'F3' })];
    expect(outcomes(await applyDying(third, 'fix-third', 3))).toEqual(['corrected']);
    expect((await linesOf('INV-FIX'))[2]).toMatchObject({ status: 'matched', returned: 1 });
    const fourth = [
      row(2, { ...returned, invoice_no: 'CM-FIX-2', quantity: '-2', serial_numbers: 'F3|G3' }),
      at('3', { transaction_type: 'cancel' }),
      at('1', { transaction_type: 'cancel' }),
    ];
    const codes = (await apply(fourth, importOf('fix-fourth'))).rows.map(({ findings }) =>
      findings.map(({ code }) => code).join(),
    );
    expect(codes).toEqual(['RETURN_ABOVE_SALE', 'CORRECTION_BELOW_RETURNED', '']);
  }, 120_000);
});

describe('the same report', () => {
  const report = (more: Readonly<Record<string, string>> = {}) =>
    ['1', '2', '3'].map((line) =>
      row(Number(line) + 1, {
        invoice_no: 'INV-SAME',
        invoice_line: line,
        quantity: '1',
        serial_numbers: `SAME${line}`,
        ...(line === '2' ? more : {}),
      }),
    );
  beforeAll(async () => {
    expect(outcomes(await apply(report(), importOf('same')))).toEqual(['created', 'created', 'created']);
  }, 60_000);
  const nothing = { fileProblems: [{ code: 'NOTHING_TO_APPLY' }] };

  it('is known by its bytes, whatever its name', async () => {
    expect(await pos.alreadyApplied('same', importOf('same').uploader)).toBe(true);
  });
  it('says nothing new with other bytes, or in another order', async () => {
    expect(await apply(report(), importOf('same-other-bytes'))).toMatchObject(nothing);
    const reordered = await apply([...report()].reverse(), importOf('same-reordered'));
    expect(reordered).toMatchObject(nothing);
    expect(new Set(outcomes(reordered))).toEqual(new Set(['duplicate']));
    expect(await linesOf('INV-SAME')).toHaveLength(3);
  }, 60_000);
  it('with one line changed corrects that line', async () => {
    const changed = await apply(report({ unit_net_price: '8000.00' }), importOf('same-changed'));
    expect(outcomes(changed)).toEqual(['duplicate', 'corrected', 'duplicate']);
    expect(changed.controlTotals).toEqual({ USD: '800000' });
    expect(await linesOf('INV-SAME')).toHaveLength(3);
  }, 60_000);
  it('with other line numbers is held, until a person says that a row is new', async () => {
    const renumbered = row(2, {
      invoice_no: 'INV-SAME',
      invoice_line: '9',
      quantity: '1',
      serial_numbers: 'SAME1',
    });
    const held = await apply([renumbered], importOf('same-renumbered'));
    expect(outcomes(held)).toEqual(['held']);
    expect(await linesOf('INV-SAME')).toHaveLength(3);
    const accepted = importOf('same-renumbered', 'prtn_meridian', { part: '2', decisions: { 2: 'accept' } });
    expect(outcomes(await apply([renumbered], accepted))).toEqual(['warning']);
    expect(await linesOf('INV-SAME')).toHaveLength(4);
    expect(outcomes(await apply([renumbered], accepted))).toEqual(['warning']);
    expect(await linesOf('INV-SAME')).toHaveLength(4);
  }, 60_000);
  it('is not suspected of repeating itself where a failed row comes back repaired', async () => {
    const equal = (line: string, more: Readonly<Record<string, string>> = {}) =>
      row(Number(line) + 1, {
        invoice_no: 'INV-REPAIR',
        invoice_line: line,
        quantity: '1',
        serial_numbers: 'RP1',
        ...more,
      });
    const broken = await apply([equal('1'), equal('2', { reseller_id: 'PTR-9' })], importOf('broken'));
    expect(outcomes(broken)).toEqual(['created', 'error']);
    const repaired = await apply([equal('2'), equal('3')], importOf('repaired'));
    expect(outcomes(repaired)).toEqual(['warning', 'held']);
    expect(repaired.rows[0]?.findings.map(({ code }) => code)).toEqual(['SERIAL_REUSED']);
  }, 60_000);
  it('of a month without sales is recorded if it says so', async () => {
    const silent = importOf('nil', 'prtn_meridian', { options: { nil: true, period: '2026-08' } });
    expect((await apply([], importOf('nil-unsaid'))).fileProblems).toMatchObject([
      { code: 'NOTHING_TO_APPLY' },
    ]);
    expect((await apply([], silent)).fileProblems).toEqual([]);
    expect(await pos.alreadyApplied('nil', silent.uploader)).toBe(true);
  }, 60_000);
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
    const unmatch = new UnmatchShipmentLineCommand(
      { lineId: String(line?.key), reason: 'The order names another deal.' },
      harness.meta('chen'),
    );
    expect((await harness.commands.execute(unmatch)).kind).toBe('accepted');
    await harness.settled();
    expect(await linesOf('INV-LONE')).toMatchObject([{ status: 'unmatched', dealId: null }]);
  }, 60_000);
});

describe('a return whose sale is unknown', () => {
  it('waits in the queue until a person links it', async () => {
    const sale = row(2, { invoice_no: 'INV-WAIT', serial_numbers: 'W1|W2' });
    const back = row(3, {
      ...returned,
      invoice_no: 'CM-WAIT',
      original_invoice_no: 'INV-1',
      end_customer_name: 'Halden Hospital',
      serial_numbers: '',
    });
    expect(outcomes(await apply([sale, back], importOf('wait')))).toEqual(['created', 'warning']);
    const [waiting] = await linesOf('CM-WAIT');
    const [sold] = await linesOf('INV-WAIT');
    expect(waiting).toMatchObject({ status: 'unlinked' });
    const link = () =>
      harness.commands.execute(
        new LinkReturnCommand(
          { lineId: String(waiting?.key), saleLineId: String(sold?.key), reason: 'The name has a slip.' },
          harness.meta('chen'),
        ),
      );
    expect((await link()).kind).toBe('accepted');
    expect(await link()).toMatchObject({ refusal: { refused: 'RETURN_LINKED' } });
    await harness.settled();
    expect(await linesOf('CM-WAIT')).toMatchObject([{ status: 'linked' }]);
    expect(await linesOf('INV-WAIT')).toMatchObject([{ status: 'matched', returned: 1 }]);
    const above = row(2, { ...returned, invoice_no: 'CM-WAIT-2', quantity: '-2', serial_numbers: 'W1|W2' });
    expect(outcomes(await apply([above], importOf('wait-again')))).toEqual(['error']);
  }, 60_000);
});
