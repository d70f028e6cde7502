import { OwnedLines, OwnedLinesModule } from '../src/owned-lines';
import { outcomes, PosReports, returned } from './pos-reports';
import { importOf, row } from './world';

let reports: PosReports;
beforeAll(async () => {
  reports = await PosReports.start([OwnedLinesModule]);
}, 60_000);
afterAll(() => reports.harness.close());

const NORRSKEN = 'prtn_norrsken';
const own = (at: number, more: Readonly<Record<string, string>> = {}) =>
  row(at, {
    ...{ reporter_id: 'PTR-0131', reseller_id: 'PTR-0131', invoice_no: 'OWN-1', deal_registration_no: '' },
    ...{ serial_numbers: `${String(at)}A|${String(at)}B`, ...more },
  });

describe('req:J79 the POS report that a provider sends by itself', () => {
  it('is taken as that of a distributor, and its lines belong to no deal', async () => {
    const result = await reports.apply([own(2)], importOf('own', NORRSKEN));
    expect([outcomes(result), result.fileProblems]).toEqual([['created'], []]);
    expect(await reports.linesOf('OWN-1')).toMatchObject([
      { distributorId: NORRSKEN, partnerId: NORRSKEN, status: 'not_a_deal', dealId: null },
    ]);
  }, 60_000);

  it('takes back what came back of it', async () => {
    const back = own(2, { ...returned, invoice_no: 'OWN-2', original_invoice_no: 'OWN-1', quantity: '-2' });
    await reports.apply(
      [{ ...back, cells: { ...back.cells, serial_numbers: '2A|2B' } }],
      importOf('own-back', NORRSKEN),
    );
    expect(await reports.linesOf('OWN-2')).toMatchObject([{ status: 'linked' }]);
    expect(await reports.linesOf('OWN-1')).toMatchObject([{ status: 'returned', returned: 2 }]);
  }, 60_000);

  it('inv:M8 brings it nothing: what it owns a distributor shipped to it', async () => {
    await reports.apply([own(5, { invoice_no: 'OWN-3' })], importOf('own-owned', NORRSKEN));
    const [line] = await reports.linesOf('OWN-3');
    const shipped = row(2, { reseller_id: 'PTR-0131', invoice_no: 'INV-131', deal_registration_no: '' });
    await reports.apply([shipped], importOf('shipped-to-it'));
    const [bought] = await reports.linesOf('INV-131');
    const lines = reports.harness.get(OwnedLines);
    expect(await lines.find(line?.key ?? '')).toBeUndefined();
    expect(await lines.find(bought?.key ?? '')).toMatchObject({ partnerId: NORRSKEN, owned: 2 });
  }, 60_000);

  it('is refused of another sender, for another partner, and as a resale', async () => {
    const rows = [
      own(2, { reporter_id: 'DIST-001' }),
      own(3, { reseller_id: 'PTR-0042' }),
      own(4, { order_use: 'resale' }),
    ];
    const { rows: found } = await reports.apply(
      [...rows, own(6, { invoice_no: 'OWN-4' })],
      importOf('own-wrong', NORRSKEN),
    );
    expect(found.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['SENDER_NOT_AUTHORISED'],
      ['SENDER_NOT_AUTHORISED'],
      ['RESALE_NOT_ALLOWED'],
      [],
    ]);
  }, 60_000);

  it('may say that there was nothing', async () => {
    const nil = importOf('own-nil', NORRSKEN, { options: { nil: true, period: '2026-08' } });
    expect((await reports.apply([], nil)).fileProblems).toEqual([]);
    expect(await reports.kind.alreadyApplied('own-nil', nil.sender)).toBe(true);
  }, 60_000);
});
