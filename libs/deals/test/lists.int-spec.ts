import type { Principal } from '@channel/http';
import { pageFor, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { DealsModule } from '../src/deals.module';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { DealListController } from '../src/features/deal/deal-list/deal-list.controller';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { InboxModule, inboxMigrations, NoticeListController } from '@channel/inbox';
import { QuoteListController } from '../src/features/quote/quote-list/quote-list.controller';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { bruno, diego, halden, NeighboursModule, priya } from './world';

let harness: Harness;
let dealId = '';
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, DealsModule, InboxModule],
    migrations: inboxMigrations,
  });
  const submitted = await harness.commands.execute(new SubmitDealCommand(halden(), harness.meta(priya)));
  dealId = submitted.kind === 'accepted' ? submitted.id : '';
  await harness.settled();
  await harness.commands.execute(
    new ApproveDealCommand(
      { dealId, dealType: 'partner-value', note: 'Internal.', mayExceedLimit: false },
      harness.meta('chen'),
    ),
  );
  await harness.commands.execute(new SubmitDealCommand(halden(), harness.meta(bruno)));
  await harness.settled();
}, 60_000);
afterAll(() => harness.close());

const alder = viewerOf(priya.orgId, 'partner', 'partner.rep');
const birch = viewerOf(bruno.orgId, 'partner', 'partner.rep');
const meridian = viewerOf(diego.orgId, 'distributor', 'distributor.user');
const chen = viewerOf('vendor', 'vendor', 'channel.manager');

const idsOf = async (who: Principal, query: Record<string, unknown> = {}): Promise<readonly unknown[]> => {
  const { data } = await harness.get(DealListController).list(pageFor(who, query));
  return data.map((row) => (row as { id: string }).id);
};

describe('the list of deals', () => {
  it('inv:X1 shows each organisation what names it', async () => {
    expect(await idsOf(alder)).toEqual([dealId]);
    expect(await idsOf(birch)).not.toContain(dealId);
    expect(await idsOf(meridian)).toHaveLength(2);
    expect(await idsOf(chen)).toHaveLength(2);
  });
  it('filters by status, day and instant, and searches', async () => {
    expect(await idsOf(chen, { status: 'approved' })).toEqual([dealId]);
    expect(await idsOf(chen, { 'protectedUntilOn[gte]': '2026-12-06' })).toEqual([dealId]);
    expect(await idsOf(chen, { 'protectedUntilOn[gt]': '2026-12-06' })).toEqual([]);
    expect(await idsOf(chen, { 'decisionDueAt[lte]': '2026-09-10T00:00:00.000Z' })).toHaveLength(2);
    expect(await idsOf(chen, { q: 'halden', sort: 'number' })).toHaveLength(2);
  });
  it('tells the other partner that its deal overlaps, and nothing else of it', async () => {
    const { data } = await harness.get(DealListController).list(pageFor(birch));
    expect(data).toMatchObject([
      { status: 'submitted', overlap: { decisionDueAt: '2026-09-10T00:00:00.000Z' } },
    ]);
    expect(JSON.stringify(data)).not.toContain(dealId);
    expect(data[0]).not.toHaveProperty('sortedBy');
  });
});

it('req:J39 gives the partner and the distributor a notice each', async () => {
  const notices = harness.get(NoticeListController);
  for (const who of [alder, meridian])
    expect((await notices.list(pageFor(who))).data).toMatchObject([{ kind: 'deal_approved', dealId }]);
  expect((await notices.list(pageFor(birch))).data).toEqual([]);
  expect((await harness.get(QuoteListController).list(pageFor(alder))).data).toEqual([]);
});

it('inv:X1 answers for a foreign deal as for none', async () => {
  const records = harness.get(DealRecordController);
  const foreign = await records.deal(dealId, birch).catch((error: unknown) => error);
  const none = await records.deal('deal_none', birch).catch((error: unknown) => error);
  expect(foreign).toEqual(none);
  expect(await records.deal(dealId, alder)).toMatchObject({ view: { id: dealId, status: 'approved' } });
});
