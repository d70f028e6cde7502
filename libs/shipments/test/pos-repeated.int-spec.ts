import { outcomes, PosReports } from './pos-reports';
import { importOf, row } from './world';

let reports: PosReports;
beforeAll(async () => {
  reports = await PosReports.start();
}, 60_000);
afterAll(() => reports.harness.close());

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
    expect(outcomes(await reports.apply(report(), importOf('same')))).toEqual([
      'created',
      'created',
      'created',
    ]);
  }, 60_000);
  const nothing = { fileProblems: [{ code: 'NOTHING_TO_APPLY' }] };

  it('is known by its bytes, whatever its name', async () => {
    expect(await reports.kind.alreadyApplied('same', importOf('same').sender)).toBe(true);
  });
  it('says nothing new with other bytes, or in another order', async () => {
    expect(await reports.apply(report(), importOf('same-other-bytes'))).toMatchObject(nothing);
    const reordered = await reports.apply([...report()].reverse(), importOf('same-reordered'));
    expect(reordered).toMatchObject(nothing);
    expect(new Set(outcomes(reordered))).toEqual(new Set(['duplicate']));
    expect(await reports.linesOf('INV-SAME')).toHaveLength(3);
  }, 60_000);
  it('with one line changed corrects that line', async () => {
    const changed = await reports.apply(report({ unit_net_price: '8000.00' }), importOf('same-changed'));
    expect(outcomes(changed)).toEqual(['duplicate', 'corrected', 'duplicate']);
    expect(changed.controlTotals).toEqual({ USD: '800000' });
    expect(await reports.linesOf('INV-SAME')).toHaveLength(3);
  }, 60_000);
  it('with other line numbers is held, until a person says that a row is new', async () => {
    const renumbered = row(2, {
      invoice_no: 'INV-SAME',
      invoice_line: '9',
      quantity: '1',
      serial_numbers: 'SAME1',
    });
    const held = await reports.apply([renumbered], importOf('same-renumbered'));
    expect(outcomes(held)).toEqual(['held']);
    expect(await reports.linesOf('INV-SAME')).toHaveLength(3);
    const accepted = importOf('same-renumbered', 'prtn_meridian', {
      part: '2',
      decisions: { rows: { 2: 'accept' }, codes: {} },
    });
    expect(outcomes(await reports.apply([renumbered], accepted))).toEqual(['warning']);
    expect(await reports.linesOf('INV-SAME')).toHaveLength(4);
    expect(outcomes(await reports.apply([renumbered], accepted))).toEqual(['warning']);
    expect(await reports.linesOf('INV-SAME')).toHaveLength(4);
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
    const broken = await reports.apply(
      [equal('1'), equal('2', { reseller_id: 'PTR-9' })],
      importOf('broken'),
    );
    expect(outcomes(broken)).toEqual(['created', 'error']);
    const repaired = await reports.apply([equal('2'), equal('3')], importOf('repaired'));
    expect(outcomes(repaired)).toEqual(['warning', 'held']);
    expect(repaired.rows[0]?.findings.map(({ code }) => code)).toEqual(['SERIAL_REUSED']);
  }, 60_000);
  it('of a month without sales is recorded if it says so', async () => {
    const silent = importOf('nil', 'prtn_meridian', { options: { nil: true, period: '2026-08' } });
    expect((await reports.apply([], importOf('nil-unsaid'))).fileProblems).toMatchObject([
      { code: 'NOTHING_TO_APPLY' },
    ]);
    expect((await reports.apply([], silent)).fileProblems).toEqual([]);
    expect(await reports.kind.alreadyApplied('nil', silent.sender)).toBe(true);
  }, 60_000);
});
