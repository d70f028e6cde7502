import { Lists, type Principal } from '@channel/http';
import { accepted, refusalOf } from '@channel/testing';
import { personOf } from '@channel/testing/harness';
import { shipmentLineList } from '../src/features/shipment-line-list/shipment-line-list.controller';
import { LinkReturnCommand } from '../src/features/link-return/link-return.handler';
import { MatchShipmentLineCommand } from '../src/features/match-shipment-line/match-shipment-line.handler';
import { MarkLineNotADealCommand } from '../src/features/mark-line-not-a-deal/mark-line-not-a-deal.handler';
import { UndoLineDecisionCommand } from '../src/features/undo-line-decision/undo-line-decision.handler';
import { UnmatchShipmentLineCommand } from '../src/features/unmatch-shipment-line/unmatch-shipment-line.handler';
import { outcomes, PosReports, returned } from './pos-reports';
import { DIEGO, importOf, row } from './world';

let reports: PosReports;
beforeAll(async () => {
  reports = await PosReports.start();
}, 60_000);
afterAll(() => reports.harness.close());

describe('an unmatched line', () => {
  it('is matched by hand, once', async () => {
    const lone = row(2, {
      invoice_no: 'INV-LONE',
      deal_registration_no: 'DR-2026-999999',
      serial_numbers: 'L1|L2',
    });
    expect(outcomes(await reports.apply([lone], importOf('lone')))).toEqual(['warning']);
    const [line] = await reports.linesOf('INV-LONE');
    expect(line).toMatchObject({ status: 'unmatched', dealId: null });
    const match = () =>
      reports.harness.commands.execute(
        new MatchShipmentLineCommand(
          { lineId: String(line?.key), dealId: 'deal_1', reason: 'The order names the deal.' },
          reports.harness.meta('chen'),
        ),
      );
    expect((await match()).kind).toBe('accepted');
    expect(await match()).toMatchObject({ kind: 'refused', refusal: { refused: 'LINE_NOT_OPEN' } });
    await reports.harness.settled();
    expect(await reports.linesOf('INV-LONE')).toMatchObject([{ status: 'matched', dealId: 'deal_1' }]);
    const unmatch = new UnmatchShipmentLineCommand(
      { lineId: String(line?.key), reason: 'The order names another deal.' },
      reports.harness.meta('chen'),
    );
    expect((await reports.harness.commands.execute(unmatch)).kind).toBe('accepted');
    await reports.harness.settled();
    expect(await reports.linesOf('INV-LONE')).toMatchObject([{ status: 'unmatched', dealId: null }]);
  }, 60_000);
});

describe('req:4.2 inv:X1 a line that its sender matches itself', () => {
  it('goes to a deal that names the sender, and is nobody else’s', async () => {
    const lone = row(2, {
      invoice_no: 'INV-OWN',
      deal_registration_no: 'DR-2026-999999',
      serial_numbers: 'O1|O2',
    });
    await reports.apply([lone], importOf('own'));
    const [line] = await reports.linesOf('INV-OWN');
    const { harness } = reports;
    const match = (who: typeof DIEGO, dealId = 'deal_1') =>
      harness.commands.execute(
        new MatchShipmentLineCommand(
          { lineId: String(line?.key), dealId, reason: 'Our order names the deal.' },
          harness.meta(who),
        ),
      );
    const dana = personOf('dana', 'prtn_nordlicht');
    expect(await refusalOf(match(dana))).toBe('NOT_FOUND');
    // The same answer for what is not there and for what names another distributor.
    const [foreign, none] = [await match(DIEGO, 'deal_foreign'), await match(DIEGO, 'deal_none')];
    expect(foreign).toMatchObject({ refusal: { refused: 'DEAL_NOT_FOUND' } });
    expect(foreign).toEqual(none);
    expect(await accepted(match(DIEGO))).toMatchObject({ state: { status: 'matched', dealId: 'deal_1' } });
    await harness.settled();
    expect(await reports.linesOf('INV-OWN')).toMatchObject([{ status: 'matched', dealId: 'deal_1' }]);
  }, 60_000);
});

describe('req:D6 inv:X1 a line that its sender says belongs to no deal', () => {
  it('waits for nobody, until they undo it at once or a channel manager takes it back', async () => {
    const lone = row(2, {
      invoice_no: 'INV-NONE',
      deal_registration_no: 'DR-2026-999999',
      serial_numbers: 'N1|N2',
    });
    await reports.apply([lone], importOf('none'));
    const { harness } = reports;
    const [line] = await reports.linesOf('INV-NONE');
    const lineId = String(line?.key);
    const mark = (who: typeof DIEGO) =>
      harness.commands.execute(new MarkLineNotADealCommand({ lineId, reason: 'Spares.' }, harness.meta(who)));
    const undo = (who: typeof DIEGO | 'chen') =>
      harness.commands.execute(new UndoLineDecisionCommand({ lineId }, harness.meta(who)));
    const statusNow = async () => {
      await harness.settled();
      return (await reports.linesOf('INV-NONE')).map(({ status }) => status);
    };
    const dana = personOf('dana', 'prtn_nordlicht');
    expect(await refusalOf(mark(dana))).toBe('NOT_FOUND');
    expect(await accepted(mark(DIEGO))).toMatchObject({ state: { status: 'not_a_deal' } });
    expect(await statusNow()).toEqual(['not_a_deal']);
    expect(await refusalOf(undo(dana))).toBe('NOT_FOUND');
    expect(await refusalOf(undo('chen'))).toBe('NOTHING_TO_UNDO');
    expect(await accepted(undo(DIEGO))).toMatchObject({ state: { status: 'unmatched' } });
    expect(await statusNow()).toEqual(['unmatched']);
    await accepted(mark(DIEGO));
    const unmatch = new UnmatchShipmentLineCommand(
      { lineId, reason: 'The order names a deal.' },
      harness.meta('chen'),
    );
    expect((await harness.commands.execute(unmatch)).kind).toBe('accepted');
    expect(await statusNow()).toEqual(['unmatched']);
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
    expect(outcomes(await reports.apply([sale, back], importOf('wait')))).toEqual(['created', 'warning']);
    const [waiting] = await reports.linesOf('CM-WAIT');
    const [sold] = await reports.linesOf('INV-WAIT');
    expect(waiting).toMatchObject({ status: 'unlinked' });
    const link = () =>
      reports.harness.commands.execute(
        new LinkReturnCommand(
          { lineId: String(waiting?.key), saleLineId: String(sold?.key), reason: 'The name has a slip.' },
          reports.harness.meta('chen'),
        ),
      );
    expect((await link()).kind).toBe('accepted');
    expect(await link()).toMatchObject({ refusal: { refused: 'RETURN_LINKED' } });
    await reports.harness.settled();
    expect(await reports.linesOf('CM-WAIT')).toMatchObject([{ status: 'linked' }]);
    expect(await reports.linesOf('INV-WAIT')).toMatchObject([{ status: 'matched', returned: 1 }]);
    const above = row(2, { ...returned, invoice_no: 'CM-WAIT-2', quantity: '-2', serial_numbers: 'W1|W2' });
    expect(outcomes(await reports.apply([above], importOf('wait-again')))).toEqual(['error']);
  }, 60_000);
});

describe('case:A10 G26 lines whose reported price is not the approved one', () => {
  const CHEN = { id: 'pers_chen', orgId: 'org_vendor', orgKind: 'vendor' } as Principal;
  const linesOf = async (deviation?: string) => {
    const parameters = { q: 'INV-DEV', sort: 'deviation', ...(deviation === undefined ? {} : { deviation }) };
    const asked = { viewer: CHEN, parameters, waitMs: 0 };
    const { data } = await reports.harness.get(Lists).page(shipmentLineList, asked);
    return data.map(({ invoiceNo, deviation: found }) => `${invoiceNo} ${found?.code ?? '-'}`);
  };
  const approved = (bomId: string, ...prices: readonly string[]) => ({
    type: 'BomPriceApproved',
    data: {
      ...{ bomId, dealId: 'deal_1' },
      lines: prices.map((amount) => ({ sku: 'EX4100-48P', netUnit: { amount, currency: 'USD' } })),
    },
  });
  const attached = (bomId: string) => ({ type: 'DealBomAttached', data: { bomId, dealId: 'deal_1' } });

  it('are found and sorted in the list, by the version that binds', async () => {
    const { harness } = reports;
    const lines = [
      row(2, { invoice_no: 'INV-DEV-1', serial_numbers: 'D1|D2' }),
      row(3, { invoice_no: 'INV-DEV-2', serial_numbers: 'D3|D4', unit_net_price: '8249.99' }),
      row(4, { invoice_no: 'INV-DEV-3', serial_numbers: 'D5|D6', currency: 'EUR' }),
    ];
    const applied = await reports.apply(lines, importOf('deviating'));
    expect(outcomes(applied)).toEqual(['created', 'created', 'warning']);
    expect((await linesOf()).toSorted()).toEqual(['INV-DEV-1 -', 'INV-DEV-2 -', 'INV-DEV-3 -']);
    // Approved before it is attached, as the feed may show it; the price of a version that does not bind yet is none.
    await harness.tell('bom-bom_1', approved('bom_1', '800000', '825000'), approved('bom_2', '824999'));
    await harness.tell('deal-deal_1', attached('bom_1'));
    await harness.settled();
    const first = ['INV-DEV-3 CURRENCY_DEVIATES', 'INV-DEV-2 PRICE_DEVIATES', 'INV-DEV-1 -'];
    expect(await linesOf()).toEqual(first);
    expect(await linesOf('PRICE_DEVIATES')).toEqual(['INV-DEV-2 PRICE_DEVIATES']);
    expect(await linesOf('PRICE_DEVIATES,CURRENCY_DEVIATES')).toEqual(first.slice(0, 2));
    await harness.tell('deal-deal_1', attached('bom_2'), {
      type: 'DealClosed',
      data: { dealId: 'deal_1', bomId: 'bom_2' },
    });
    await harness.tell('deal-deal_1', attached('bom_1'));
    await harness.settled();
    expect(await linesOf('PRICE_DEVIATES')).toEqual(['INV-DEV-1 PRICE_DEVIATES']);
  }, 60_000);
});
