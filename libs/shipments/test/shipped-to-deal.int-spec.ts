import type { Principal } from '@channel/http';
import { viewerOf } from '@channel/testing/harness';
import { ShippedToDealController } from '../src/features/shipped-to-deal/shipped-to-deal.controller';
import { PosReports, returned } from './pos-reports';
import { importOf, row } from './world';

let reports: PosReports;
beforeAll(async () => {
  reports = await PosReports.start();
}, 60_000);
afterAll(() => reports.harness.close());

const ALL = { limit: undefined, after: undefined, question: {} };
const shippedFor = async (orgId: string, kind: Principal['orgKind'], dealId = 'deal_1') =>
  (
    await reports.harness.get(ShippedToDealController).show(dealId, viewerOf(orgId, kind, 'partner.rep'), ALL)
  ).data.map(({ month, shipped, soFar }) => [month, shipped.amount, soFar.amount]);

describe('P4 what was shipped to a registration', () => {
  it('is what was sold without what came back, month by month, for those whom it names', async () => {
    const august = { invoice_date: '2026-08-18', ship_date: '2026-08-20', report_period: '2026-08' };
    await reports.apply(
      [
        row(2, { invoice_no: 'INV-S1', serial_numbers: 'SA1|SA2', ...august }),
        row(3, { invoice_no: 'INV-S2', serial_numbers: 'SB1|SB2' }),
        row(4, { ...returned, invoice_no: 'CM-S2', original_invoice_no: 'INV-S2', serial_numbers: 'SB1' }),
      ],
      importOf('shipped'),
    );
    const months = [
      ['2026-08', '1650000', '1650000'],
      ['2026-09', '825000', '2475000'],
    ];
    expect(await shippedFor('prtn_alder', 'partner')).toEqual(months);
    expect(await shippedFor('prtn_meridian', 'distributor')).toEqual(months);
    expect(await shippedFor('vendor', 'vendor')).toEqual(months);
  }, 60_000);

  it('X1 is for others what is not there', async () => {
    for (const [orgId, kind] of [
      ['prtn_norrsken', 'partner'],
      ['prtn_pacific', 'distributor'],
    ] as const)
      await expect(shippedFor(orgId, kind)).rejects.toMatchObject({ status: 404 });
    await expect(shippedFor('prtn_alder', 'partner', 'deal_absent')).rejects.toMatchObject({ status: 404 });
    expect(await shippedFor('prtn_alder', 'partner', 'deal_foreign')).toEqual([]);
  });
});
