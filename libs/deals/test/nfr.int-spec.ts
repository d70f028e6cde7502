import { InboxModule } from '@channel/inbox';
import type { Actor } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { pageFor, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { DealsModule } from '../src/deals.module';
import { Deals } from '../src/domain/deal/deal-facts';
import { ApproveBomPriceCommand } from '../src/features/bom/approve-bom-price/approve-bom-price.handler';
import { CheckBomController } from '../src/features/bom/check-bom/check-bom.controller';
import { SubmitBomCommand } from '../src/features/bom/submit-bom/submit-bom.handler';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { ConflictListController } from '../src/features/opportunity/conflict-list/conflict-list.controller';
import { DealPipeline } from '../src/features/deal/deal-pipeline/deal-pipeline.query';
import { MarkDealLostCommand } from '../src/features/deal/mark-deal-lost/mark-deal-lost.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';

import { bruno, halden, NeighboursModule, priya } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ imports: [NeighboursModule, InboxModule, DealsModule] });
}, 60_000);
afterAll(() => harness.close());

const meta = (who: string | Actor) => harness.meta(who);
/** Of Elite Plus, which may order twelve products in a year. */
const order = async (who: Actor) => {
  const { id } = await accepted(
    harness.commands.execute(new SubmitDealCommand({ ...halden(), orderUse: 'nfr' }, meta(who))),
  );
  await harness.settled();
  return id;
};
const approve = async (dealId: string) => {
  await accepted(
    harness.commands.execute(
      new ApproveDealCommand(
        { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: false },
        meta('chen'),
      ),
    ),
  );
  await harness.settled();
};
const submitBom = (dealId: string, quantity: number) =>
  harness.commands.execute(
    new SubmitBomCommand({ dealId, lines: [{ line: '1', sku: 'EX4100-48P', quantity }] }, meta(priya)),
  );
const approvePrice = (bomId: string) =>
  harness.commands.execute(
    new ApproveBomPriceCommand({ bomId, changes: [], reason: null, mayExceedLimit: false }, meta('chen')),
  );

describe('req:J31 goods for demonstration', () => {
  it('are priced by a person within the year of the partner, stand in nobody’s way and give back what is lost', async () => {
    const first = await order(priya);
    // The same customer in the same words: no overlap, no duplicate of its own, no conflict.
    const second = await order(priya);
    const resale = await accepted(harness.commands.execute(new SubmitDealCommand(halden(), meta(bruno))));
    await harness.settled();
    expect(resale.state).toMatchObject({ overlapSeen: false });
    expect(
      (await harness.get(ConflictListController).list(pageFor(viewerOf('vendor', 'vendor', 'channel.lead'))))
        .data,
    ).toEqual([]);

    await approve(first);
    const bom = await accepted(submitBom(first, 12));
    expect(bom.state).toMatchObject({ status: 'requested', reasons: ['NFR_ORDER'], discountPercent: '50' });
    await harness.settled();
    await approve(second);
    expect(await refusalOf(submitBom(second, 1))).toBe('NFR_ORDER');
    const check = await harness
      .get(CheckBomController)
      .check(second, { lines: [{ line: '1', sku: 'EX4100-48P', quantity: 1 }] }, meta(priya));
    expect(check).toMatchObject({ errors: [{ code: 'NFR_ORDER' }] });
    await accepted(approvePrice(bom.id));

    await accepted(
      harness.commands.execute(
        new MarkDealLostCommand({ dealId: first, lostOn: '2026-09-07', reason: 'other' }, meta(priya)),
      ),
    );
    await harness.settled();
    await accepted(submitBom(second, 12));
    await harness.settled();

    // What counts what was registered leaves them out.
    expect(await harness.get(Deals).facts(second)).toMatchObject({ orderUse: 'nfr' });
    expect(await harness.get(Deals).registered('prtn_alder', '2026-01-01')).toEqual([]);
    expect(await harness.get(DealPipeline).of(viewerOf('prtn_alder', 'partner', 'partner.rep'))).toEqual([]);
  }, 60_000);
});
