import type { Actor, Outcome } from '@channel/runtime';
import { pageFor, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { DealSurroundings } from '../src/deal-surroundings';
import { DealsModule } from '../src/deals.module';
import { opportunityIdOf } from '../src/domain/opportunity/opportunity';
import { Deals } from '../src/domain/deal/deal-facts';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { DraftQuoteCommand } from '../src/features/quote/draft-quote/draft-quote.handler';
import { IssueQuoteCommand } from '../src/features/quote/issue-quote/issue-quote.handler';
import { MarkDealWonCommand } from '../src/features/deal/mark-deal-won/mark-deal-won.handler';
import { InboxModule, inboxMigrations, NoticeListController } from '@channel/inbox';
import { ReassignDealCommand } from '../src/features/deal/reassign-deal/reassign-deal.handler';
import { SubmitBomCommand } from '../src/features/bom/submit-bom/submit-bom.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { allThatIsSeenBy, bruno, diego, halden, NeighboursModule, priya, usd } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, DealsModule, InboxModule],
    migrations: inboxMigrations,
  });
}, 60_000);
afterAll(() => harness.close());

const run = async <State>(outcome: Promise<Outcome<string, State>>): Promise<string> => {
  const result = await outcome;
  await harness.settled();
  return result.kind === 'refused' ? result.refusal.refused : result.id;
};
const alder = viewerOf(priya.orgId, 'partner', 'partner.rep');
const birch = viewerOf(bruno.orgId, 'partner', 'partner.rep');
const carol = viewerOf('vendor', 'vendor', 'channel.lead');
const bom = (dealId: string, who: Actor) =>
  run(
    harness.commands.execute(
      new SubmitBomCommand(
        { dealId, lines: [{ line: '1', sku: 'EX4100-48P', quantity: 2 }] },
        harness.meta(who),
      ),
    ),
  );
const statusOf = async (kind: 'Bom' | 'Quote', id: string) =>
  (await harness.get(DealSurroundings)[`load${kind}`](id)).state.status;
describe('the customer writes that Birch is to supply, not Alder', () => {
  const reassign = (dealId: string) =>
    run(
      harness.commands.execute(
        new ReassignDealCommand(
          { dealId, partnerId: bruno.orgId, evidence: 'Letter of the hospital.' },
          harness.meta('carol'),
        ),
      ),
    );
  let dealId = '';
  let bomId = '';
  let quoteId = '';

  it('gives the registration to Birch with a new window; Alder’s price and quote give way', async () => {
    const request = { ...halden(), expectedCloseOn: '2027-12-31' };
    dealId = await run(harness.commands.execute(new SubmitDealCommand(request, harness.meta(priya))));
    await run(
      harness.commands.execute(
        new ApproveDealCommand(
          { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: false },
          harness.meta('chen'),
        ),
      ),
    );
    bomId = await bom(dealId, priya);
    const lines = [{ line: '1', unitPrice: usd('840000') }];
    quoteId = await run(
      harness.commands.execute(new DraftQuoteCommand({ bomId, lines }, harness.meta(diego))),
    );
    await run(harness.commands.execute(new IssueQuoteCommand({ quoteId }, harness.meta(diego))));
    harness.clock.jumpTo('2026-10-07T09:00:00.000Z');
    await harness.settled();
    expect(await reassign(dealId)).toBe(dealId);
    expect(await harness.get(Deals).facts(dealId)).toMatchObject({
      ...{ partnerId: 'prtn_birch', status: 'approved', approvedOn: '2026-10-07', bomId: null },
      protectedUntilOn: '2027-01-05',
    });
    expect([await statusOf('Bom', bomId), await statusOf('Quote', quoteId)]).toEqual([
      'superseded',
      'superseded',
    ]);
    expect(await harness.get(Deals).byPartner('prtn_alder', '')).toEqual([]);
    expect(await harness.get(Deals).byPartner('prtn_birch', '')).toMatchObject([{ dealId, skus: [] }]);
    expect(await reassign(dealId)).toBe('SAME_PARTNER');
  }, 60_000);

  it('inv:M12 holds the opportunity for Birch, in the place that it had', async () => {
    const deal = await harness.get(DealSurroundings).deal(dealId);
    const [id = ''] = Object.keys(deal?.claims ?? {});
    const { state } = await harness.get(DealSurroundings).loadOpportunity(opportunityIdOf(id));
    expect(state).toMatchObject({ holder: { claimId: dealId, partnerId: 'prtn_birch' }, waiting: [] });
    expect(deal?.claims[id]).toEqual({ answer: 'held', contested: false });
  });

  it('inv:X1 Alder hears that it lost it and no more; Birch hears nothing of what was before', async () => {
    await expect(harness.get(DealRecordController).deal(dealId, alder)).rejects.toMatchObject({
      status: 404,
    });
    const { data } = await harness.get(NoticeListController).list(pageFor(alder));
    expect(JSON.stringify(data)).toContain('deal_reassigned');
    expect(JSON.stringify(data)).not.toContain('birch');
    const seen = await allThatIsSeenBy(harness, birch, dealId);
    expect(seen).toContain('deal_approved');
    for (const foreign of [priya.id, priya.orgId, bomId, quoteId, 'Letter of'])
      expect(seen).not.toContain(foreign);
    const known = (await harness.get(DealRecordController).deal(dealId, carol)).view;
    expect(known).toMatchObject({ reassignedFrom: 'prtn_alder', submittedBy: priya.id });
  });

  it('goes on with Birch’s bill of materials, under the new clock, and not with Alder', async () => {
    expect(await bom(dealId, priya)).toBe('NOT_FOUND');
    expect(await statusOf('Bom', await bom(dealId, bruno))).toBe('approved_automatically');
    // The end of Alder's window, 6 December, passes.
    harness.clock.jumpTo('2026-12-20T09:00:00.000Z');
    await harness.settled();
    const won = { dealId, wonOn: '2026-12-20' };
    expect(await run(harness.commands.execute(new MarkDealWonCommand(won, harness.meta(priya))))).toBe(
      'NOT_FOUND',
    );
    expect(await run(harness.commands.execute(new MarkDealWonCommand(won, harness.meta(bruno))))).toBe(
      dealId,
    );
  }, 60_000);

  it('7.10 ends what Birch has open with its enrolment: the won deal stands, the other one is taken back', async () => {
    const other = { ...halden('other-hospital.example'), expectedCloseOn: '2027-12-31' };
    const undecided = await run(harness.commands.execute(new SubmitDealCommand(other, harness.meta(bruno))));
    const ended = { cause: 'left', reason: 'Sold.', endedBy: bruno.id, endedAt: 'x', endedOn: '2026-12-20' };
    await harness.tell(`partner-${bruno.orgId}`, {
      type: 'PartnerTerminated',
      data: { partnerId: bruno.orgId, ...ended },
    });
    await harness.settled();
    const deal = await harness.get(DealSurroundings).deal(dealId);
    expect(deal).toMatchObject({ status: 'approved', stage: 'won', protectionEnded: true });
    const taken = await harness.get(DealSurroundings).deal(undecided);
    expect(taken).toMatchObject({ status: 'withdrawn' });
  }, 60_000);
});
