import { Lists, type Principal } from '@channel/http';
import { accepted, refusalOf } from '@channel/testing';
import { personOf, viewerOf } from '@channel/testing/harness';
import type { AskedPortion } from '../src/asked-portions';
import { SplitShipmentLineCommand } from '../src/features/split-shipment-line/split-shipment-line.handler';
import {
  ShipmentLineListController,
  shipmentLineList,
} from '../src/features/shipment-line-list/shipment-line-list.controller';
import { RegisteredAndShippedQuery } from '../src/features/registered-and-shipped/registered-and-shipped.query';
import { ShipmentLineHistoryController } from '../src/features/shipment-line-history/shipment-line-history.controller';
import { UndoLineDecisionCommand } from '../src/features/undo-line-decision/undo-line-decision.handler';
import { UnmatchShipmentLineCommand } from '../src/features/unmatch-shipment-line/unmatch-shipment-line.handler';
import { OwnedLines, OwnedLinesModule, ShippedToDeals, ShippedToDealsModule } from '../src/index';
import { outcomes, PosReports, returned } from './pos-reports';
import { DIEGO, importOf, row } from './world';

const CHEN = { id: 'pers_chen', orgId: 'org_vendor', orgKind: 'vendor' } as Principal;
const portion = (dealId: string, quantity: number, serials: readonly string[] = []): AskedPortion => ({
  ...{ dealId, quantity, serials },
});

let reports: PosReports;
beforeAll(async () => {
  reports = await PosReports.start([OwnedLinesModule, ShippedToDealsModule]);
}, 60_000);
afterAll(() => reports.harness.close());

/** No two files are one. */
let files = 0;
/** Reports a sale that waits, of so many units with the numbers `<prefix>1`, `<prefix>2`. */
const sale = async (invoice: string, units: number, more: Readonly<Record<string, string>> = {}) => {
  const serials = Array.from({ length: units }, (_, at) => `${invoice}-${String(at + 1)}`);
  const cells = {
    ...{ invoice_no: invoice, deal_registration_no: 'DR-2026-999999', quantity: String(units) },
    ...{ serial_numbers: serials.join('|'), ...more },
  };
  files += 1;
  const applied = await reports.apply([row(2, cells)], importOf(`split-${String(files)}`));
  const [line] = await reports.linesOf(invoice);
  return {
    lineId: String(line?.key),
    serials,
    outcomes: outcomes(applied),
    findings: applied.rows[0]?.findings,
  };
};
const split = (lineId: string, portions: readonly AskedPortion[], who: typeof DIEGO | 'chen' = 'chen') =>
  reports.harness.commands.execute(
    new SplitShipmentLineCommand({ lineId, portions, reason: 'Two sites.' }, reports.harness.meta(who)),
  );
const back = async (invoice: string, serials: string, units = 1) => {
  const cells = {
    ...{ ...returned, invoice_no: `CM-${invoice}-${serials}${String(units)}`, quantity: String(-units) },
    ...{ original_invoice_no: invoice, original_invoice_line: '1', serial_numbers: serials },
  };
  await reports.apply([row(2, cells)], importOf(`back-${invoice}-${serials}${String(units)}`));
};
/** As the list shows them, with what of each came back. */
const listed = async (filter: Readonly<Record<string, string>>) => {
  const asked = { viewer: CHEN, parameters: { sort: 'shipOn', type: 'sale', ...filter }, waitMs: 0 };
  const { data } = await reports.harness.get(Lists).page(shipmentLineList, asked);
  return data
    .map(({ invoiceLine, dealId, quantity, returned: came, status }) =>
      [invoiceLine, dealId ?? '-', quantity, came, status].join(' '),
    )
    .sort();
};

describe('req:D6 inv:X1 a line that its sender splits', () => {
  it('goes to deals that name the sender, and is nobody else’s', async () => {
    const { lineId, serials } = await sale('INV-SPLIT-OWN', 2);
    const [one = '', two = ''] = serials;
    const of = (dealId: string) => [portion('deal_1', 1, [one]), portion(dealId, 1, [two])];
    expect(await refusalOf(split(lineId, of('deal_2'), personOf('dana', 'prtn_nordlicht')))).toBe(
      'NOT_FOUND',
    );
    const [foreign, none] = [
      await split(lineId, of('deal_foreign'), DIEGO),
      await split(lineId, of('deal_none'), DIEGO),
    ];
    expect(foreign).toMatchObject({ refusal: { refused: 'DEAL_NOT_FOUND' } });
    expect(foreign).toEqual(none);
    expect(await refusalOf(split(lineId, of('deal_foreign')))).toBe('OTHER_DISTRIBUTOR');
    expect(await accepted(split(lineId, of('deal_2'), DIEGO))).toMatchObject({ state: { status: 'split' } });
    const undo = new UndoLineDecisionCommand({ lineId }, reports.harness.meta(DIEGO));
    expect(await accepted(reports.harness.commands.execute(undo))).toMatchObject({
      state: { status: 'unmatched' },
    });
    await reports.harness.settled();
    expect(await listed({ invoiceNo: 'INV-SPLIT-OWN' })).toEqual(['1 - 2 0 unmatched']);
  }, 60_000);
});

describe('req:D6 inv:M8 the portions of a line', () => {
  it('stand in its place wherever lines are counted, and it is found by either id', async () => {
    const { lineId, serials } = await sale('INV-SPLIT-LIST', 3);
    const before = await listed({ dealId: 'deal_2' });
    const shipped = () => reports.harness.get(ShippedToDeals).of(['deal_2']);
    const all = async () =>
      (await reports.harness.get(RegisteredAndShippedQuery).of(CHEN)).map(
        (quarter) => quarter.shipped.amount,
      );
    const [shippedBefore] = await all();
    expect(await shipped()).toEqual([]);
    await accepted(
      split(lineId, [portion('deal_1', 2, serials.slice(0, 2)), portion('deal_2', 1, serials.slice(2))]),
    );
    await reports.harness.settled();
    expect(await listed({ invoiceNo: 'INV-SPLIT-LIST' })).toEqual([
      '1#1 deal_1 2 0 matched',
      '1#2 deal_2 1 0 matched',
    ]);
    expect(await listed({ dealId: 'deal_2' })).toEqual([...before, '1#2 deal_2 1 0 matched'].sort());
    expect(await shipped()).toMatchObject([{ dealId: 'deal_2', amount: { amount: '825000' } }]);
    const [shippedNow] = await all();
    expect(BigInt(shippedNow ?? '0') - BigInt(shippedBefore ?? '0')).toBe(3n * 825_000n);
    // Who owns the units is nobody's question of deals: the line is theirs as it was.
    expect(await reports.harness.get(OwnedLines).find(lineId)).toMatchObject({ owned: 3, dealId: null });

    const lines = reports.harness.get(ShipmentLineListController);
    const vendor = viewerOf('vendor', 'vendor', 'channel.manager');
    const { view: whole } = await lines.get(lineId, vendor);
    const found = whole as unknown as { portions: { portionId: string }[] };
    expect(found.portions).toHaveLength(2);
    const { view: part } = await lines.get(found.portions[1]?.portionId ?? '', vendor);
    expect(part).toMatchObject({ portionOf: lineId, dealId: 'deal_2', quantity: 1, portions: [] });
    const stranger = viewerOf('prtn_nordlicht', 'distributor', 'distributor.user');
    await expect(lines.get(found.portions[1]?.portionId ?? '', stranger)).rejects.toMatchObject({
      status: 404,
    });
    const told = await reports.harness.get(ShipmentLineHistoryController).history(lineId, vendor);
    expect(JSON.stringify(told.view)).toContain(
      'It was split: 2 to DR-2026-000184, 1 to DR-2026-000185. Two sites.',
    );
  }, 60_000);

  it('come back by serial number, else the last first, and stay what they are when the line is whole again', async () => {
    const { lineId, serials } = await sale('INV-SPLIT-BACK', 4);
    const invoiceNo = 'INV-SPLIT-BACK';
    // Known before anybody split the line: it is of the portion that has its number.
    await back(invoiceNo, serials[0] ?? '');
    await accepted(
      split(lineId, [portion('deal_1', 2, serials.slice(0, 2)), portion('deal_2', 2, serials.slice(2))]),
    );
    await reports.harness.settled();
    expect(await listed({ invoiceNo })).toEqual(['1#1 deal_1 2 1 matched', '1#2 deal_2 2 0 matched']);
    await back(invoiceNo, '');
    expect(await listed({ invoiceNo })).toEqual(['1#1 deal_1 2 1 matched', '1#2 deal_2 2 1 matched']);
    await back(invoiceNo, serials[1] ?? '');
    expect(await listed({ invoiceNo })).toEqual(['1#1 deal_1 2 2 returned', '1#2 deal_2 2 1 matched']);
    const unmatch = new UnmatchShipmentLineCommand(
      { lineId, reason: 'One site.' },
      reports.harness.meta('chen'),
    );
    await accepted(reports.harness.commands.execute(unmatch));
    await reports.harness.settled();
    expect(await listed({ invoiceNo })).toEqual(['1 - 4 3 unmatched']);
  }, 60_000);
});

describe('req:D6 a line that is split, and reported anew', () => {
  it('stays split with the same units, and waits again with others, with a notice', async () => {
    const invoiceNo = 'INV-SPLIT-ANEW';
    const { lineId, serials } = await sale(invoiceNo, 2);
    await accepted(
      split(lineId, [portion('deal_1', 1, serials.slice(0, 1)), portion('deal_2', 1, serials.slice(1))]),
    );
    await reports.harness.settled();
    expect((await sale(invoiceNo, 2)).outcomes).toEqual(['duplicate']);
    expect((await sale(invoiceNo, 2, { unit_net_price: '8100.00' })).outcomes).toEqual(['warning']);
    expect(await listed({ invoiceNo })).toEqual(['1#1 deal_1 1 0 matched', '1#2 deal_2 1 0 matched']);
    // It can be taken back though the version that a person split is replaced.
    expect(await refusalOf(split(lineId, [portion('deal_1', 1), portion('deal_2', 1)]))).toBe(
      'LINE_NOT_OPEN',
    );
    const again = await sale(invoiceNo, 3);
    expect(again.outcomes).toEqual(['warning']);
    expect(again.findings).toContainEqual(
      expect.objectContaining({
        code: 'SPLIT_ENDED',
        message: expect.stringContaining('3 instead of 2') as string,
      }),
    );
    expect(await listed({ invoiceNo })).toEqual(['1 - 3 0 unmatched']);
    const [line] = await reports.harness.sql.query<{ suggestions: { dealId: string }[] }>(
      'select suggestions from read.shipments_shipment_lines where key = $1',
      [lineId],
    );
    expect(line?.suggestions.map(({ dealId }) => dealId)).toEqual(['deal_1', 'deal_2']);
  }, 60_000);
});
