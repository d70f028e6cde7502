import { outcomes, PosReports, returned } from './pos-reports';
import { importOf, row } from './world';

let reports: PosReports;
beforeAll(async () => {
  reports = await PosReports.start();
}, 60_000);
afterAll(() => reports.harness.close());
const typesOf = async (invoiceNo: string): Promise<readonly string[]> => {
  const types: string[] = [];
  for await (const event of reports.harness.store.readStream(await reports.streamOf(invoiceNo)))
    types.push(event.type);
  return types;
};

describe('a POS report', () => {
  it('is live once it is applied, and matched to its deal', async () => {
    const context = importOf('first');
    await reports.kind.check([row(2)], context);
    await reports.harness.settled();
    expect(await reports.linesOf('INV-88120')).toEqual([]);
    const result = await reports.apply([row(2)], context);
    expect(result).toMatchObject({ controlTotals: { USD: '1650000' }, fileProblems: [] });
    expect(await reports.linesOf('INV-88120')).toMatchObject([{ status: 'matched', dealId: 'deal_1' }]);
    expect(await reports.kind.alreadyApplied('first', context.sender)).toBe(true);
    expect(await reports.kind.alreadyApplied('first', { ...context.sender, orgId: 'prtn_pacific' })).toBe(
      false,
    );
  }, 60_000);

  it('inv:M8 counts a line once that comes again in another file', async () => {
    const again = row(2, { report_period: '2026-10' });
    const fresh = row(3, { invoice_line: '2', serial_numbers: 'S3|S4' });
    expect(outcomes(await reports.apply([again, fresh], importOf('second')))).toEqual([
      'duplicate',
      'created',
    ]);
    expect(await reports.linesOf('INV-88120')).toHaveLength(2);
  }, 60_000);

  it('inv:M8 case:C17 is judged again when it is applied: what came in since its check counts', async () => {
    const twice = row(2, { invoice_no: 'INV-RACE', serial_numbers: 'R1|R2' });
    const late = importOf('race-checked-first');
    const checked = await reports.kind.check([twice], late);
    expect(outcomes(checked)).toEqual(['created']);
    const first = importOf('race-applied-first');
    expect(outcomes(await reports.apply([{ ...twice, row: 7 }], first))).toEqual(['created']);
    const applied = await reports.kind.apply([twice], () => Promise.resolve(checked), late);
    await reports.harness.settled();
    // It says what it did, not what its check had promised; a file without anything new changes nothing.
    expect(applied).toMatchObject({ rows: [{ outcome: 'duplicate' }] });
    expect(await reports.linesOf('INV-RACE')).toHaveLength(1);
  }, 60_000);

  it('refuses a sender that is none, and one that reports for another', async () => {
    expect((await reports.apply([row(2)], importOf('alien', 'prtn_alder'))).fileProblems).toMatchObject([
      { code: 'SENDER_NOT_AUTHORISED' },
    ]);
    expect((await reports.apply([row(2)], importOf('foreign', 'prtn_pacific'))).fileProblems).toMatchObject([
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
    const result = await reports.applyDying(sold, importOf('crash'), 5, async (closed) =>
      expect(await reports.linesOf('INV-CRASH')).toHaveLength(closed ? 1001 : 0),
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
    await reports.apply([at('1'), at('2'), at('3'), at('4')], importOf('fix-first'));
    const second = [
      at('1', { quantity: '1', serial_numbers: 'F1' }),
      at('2', { transaction_type: 'cancel' }),
      row(9, { ...returned, invoice_no: 'CM-FIX', quantity: '-2', serial_numbers: 'F3|G3' }),
      row(10, { ...returned, invoice_no: 'CM-FIX', invoice_line: '2', serial_numbers: 'F4' }),
      { ...at('4'), row: 11 },
    ];
    const found = [
      { invoiceLine: '1', status: 'matched', quantity: 1, returned: 0 },
      { invoiceLine: '2', status: 'cancelled', quantity: 0, returned: 0 },
      { invoiceLine: '3', status: 'returned', quantity: 2, returned: 2 },
      { invoiceLine: '4', status: 'matched', quantity: 2, returned: 1 },
    ];
    const result = await reports.applyDying(second, importOf('fix-second'), 3, async (closed) =>
      expect((await reports.linesOf('INV-FIX')).map(({ returned: units }) => units)).toEqual(
        closed ? [0, 0, 2, 1] : [0, 0, 0, 0],
      ),
    );
    expect(outcomes(result)).toEqual(['corrected', 'corrected', 'created', 'created', 'duplicate']);
    expect(await reports.linesOf('INV-FIX')).toMatchObject(found);
    expect(await reports.linesOf('CM-FIX')).toMatchObject([{ status: 'linked' }, { status: 'linked' }]);
    // The return was for one unit too many; its own units are free for its correction.
    const third = [row(2, { ...returned, invoice_no: 'CM-FIX', serial_numbers: 'F3' })];
    expect(outcomes(await reports.applyDying(third, importOf('fix-third'), 3))).toEqual(['corrected']);
    expect((await reports.linesOf('INV-FIX'))[2]).toMatchObject({ status: 'matched', returned: 1 });
    const fourth = [
      row(2, { ...returned, invoice_no: 'CM-FIX-2', quantity: '-2', serial_numbers: 'F3|G3' }),
      { ...at('3', { transaction_type: 'cancel' }), row: 3 },
      { ...at('1', { transaction_type: 'cancel' }), row: 4 },
    ];
    const codes = (await reports.apply(fourth, importOf('fix-fourth'))).rows.map(({ findings }) =>
      findings.map(({ code }) => code).join(),
    );
    expect(codes).toEqual(['SERIAL_REUSED,RETURN_ABOVE_SALE', 'CORRECTION_BELOW_RETURNED', '']);
  }, 120_000);
});
