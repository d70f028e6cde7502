import { OwnedLines, OwnedLinesModule } from '../src/owned-lines';
import { ReportedLines, ReportedLinesModule, type LineAsReported } from '../src/reported-lines';
import { PosReports, returned } from './pos-reports';
import { importOf, row } from './world';

let reports: PosReports;
beforeAll(async () => {
  reports = await PosReports.start([OwnedLinesModule, ReportedLinesModule]);
}, 60_000);
afterAll(() => reports.harness.close());

const all = async (lines: AsyncIterable<LineAsReported>): Promise<readonly LineAsReported[]> => {
  const found: LineAsReported[] = [];
  for await (const line of lines) found.push(line);
  return found;
};
const lineOf = async (invoice: string) => (await reports.linesOf(invoice))[0];

describe('req:C10 what contracts are told of shipments', () => {
  it('is each line of a report with its deal, what it takes back, and whether it was reported before', async () => {
    const sold = row(2, { invoice_no: 'INV-C1', serial_numbers: 'C1A|C1B' });
    const nobody = row(3, { invoice_no: 'INV-C2', serial_numbers: 'C2A|C2B', deal_registration_no: '' });
    await reports.apply([sold, nobody], importOf('contract-lines'));
    const line = await lineOf('INV-C1');
    const reported = reports.harness.get(ReportedLines);
    expect(await all(reported.ofReport(line?.posFileId ?? ''))).toMatchObject([
      { type: 'sale', dealId: 'deal_1', serials: ['C1A', 'C1B'], reverses: [], replaces: false },
      { type: 'sale', dealId: null, serials: ['C2A', 'C2B'] },
    ]);
    expect(await all(reported.line(line?.key ?? ''))).toMatchObject([
      { lineId: line?.key, dealId: 'deal_1' },
    ]);
    expect(await all(reported.line('ship_none'))).toEqual([]);
  }, 60_000);

  it('is which serial numbers of a family were shipped for a registration, without those that came back', async () => {
    const lines = reports.harness.get(OwnedLines);
    const ofDeal = { dealId: 'deal_1', family: 'EX' };
    expect(await lines.serialsOf(ofDeal)).toEqual(['C1A', 'C1B']);
    expect(await lines.serialsOf({ ...ofDeal, family: 'AP' })).toEqual([]);
    expect(await lines.serialsOf({ ...ofDeal, dealId: 'deal_2' })).toEqual([]);
    const back = { ...returned, original_invoice_no: 'INV-C1', serial_numbers: 'C1B' };
    await reports.apply([row(4, { ...back, invoice_no: 'CM-C1' })], importOf('contract-back'));
    expect(await lines.serialsOf(ofDeal)).toEqual(['C1A']);
    const line = await lineOf('CM-C1');
    const sale = await lineOf('INV-C1');
    const reported = reports.harness.get(ReportedLines);
    expect(await all(reported.ofReport(line?.posFileId ?? ''))).toMatchObject([
      { type: 'return', serials: ['C1B'], reverses: [{ lineId: sale?.key, quantity: 1 }] },
    ]);
  }, 60_000);
});
