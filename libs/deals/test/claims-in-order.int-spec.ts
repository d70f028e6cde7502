import { startHarness, type Harness } from '@channel/testing/harness';
import type { RecordedEvent } from '@channel/event-store';
import { DealsModule } from '../src/deals.module';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { bruno, halden, NeighboursModule, priya } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ imports: [NeighboursModule, DealsModule] });
}, 60_000);
afterAll(() => harness.close());

const all = async (prefix: string): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const event of harness.store.readAll({ prefixes: [prefix] })) events.push(event);
  return events;
};

it('E41 inv:M12 the deal that stands first in the feed holds, on each of 30 opportunities', async () => {
  const domains = Array.from({ length: 30 }, (_, index) => `race-${String(index)}.example`);
  await Promise.all(
    domains.flatMap((domain) =>
      [priya, bruno].map((who) =>
        harness.commands.execute(new SubmitDealCommand(halden(domain), harness.meta(who))),
      ),
    ),
  );
  await harness.settled();
  const submitted = (await all('deal-')).filter(({ type }) => type === 'DealSubmitted');
  const first = new Map<unknown, unknown>();
  for (const { data } of submitted) {
    const [opportunityId] = data.opportunityIds as readonly string[];
    if (!first.has(opportunityId)) first.set(opportunityId, data.dealId);
  }
  const held = (await all('opportunity-')).filter(({ type }) => type === 'OpportunityClaimed');
  expect(submitted.length).toBe(60);
  expect(held.length).toBe(30);
  for (const { data } of held) expect(data.claimId).toBe(first.get(data.opportunityId));
}, 60_000);

it('case:F30: a registration of several product lines is told in the order of its claims, whichever append ends first', async () => {
  const append = harness.store.append.bind(harness.store);
  let opportunities = 0;
  // Of the claims of one registration each takes less time than the one before it.
  const slow = jest.spyOn(harness.store, 'append').mockImplementation(async (stream, expected, request) => {
    if (stream.startsWith('opportunity-')) {
      opportunities += 1;
      await new Promise((resolve) => setTimeout(resolve, 120 / opportunities));
    }
    return append(stream, expected, request);
  });
  const productLines = ['switching', 'routing', 'security'];
  const submit = new SubmitDealCommand({ ...halden('several.example'), productLines }, harness.meta(priya));
  await harness.commands.execute(submit);
  await harness.settled();
  slow.mockRestore();
  const told = (await all('deal-')).filter(({ data }) => data.confirmedAt !== undefined);
  const compared = (await all('deal-')).findLast(({ type }) => type === 'DealCustomerCompared');
  const claims = compared?.data.claims as readonly Readonly<{ opportunityId: string }>[];
  expect(claims.length).toBe(3);
  expect(told.slice(-3).map(({ data }) => data.opportunityId)).toEqual(
    claims.map(({ opportunityId }) => opportunityId),
  );
}, 60_000);
