import { LinkReturnCommand } from '../src/features/link-return/link-return.handler';
import { MatchShipmentLineCommand } from '../src/features/match-shipment-line/match-shipment-line.handler';
import { UnmatchShipmentLineCommand } from '../src/features/unmatch-shipment-line/unmatch-shipment-line.handler';
import { outcomes, PosReports, returned } from './pos-reports';
import { importOf, row } from './world';

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
