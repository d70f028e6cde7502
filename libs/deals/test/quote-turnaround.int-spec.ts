import { accepted } from '@channel/testing';
import { startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { InboxModule } from '@channel/inbox';
import type { Actor } from '@channel/runtime';
import { DealsModule } from '../src/deals.module';
import { SubmitBomCommand } from '../src/features/bom/submit-bom/submit-bom.handler';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { DraftQuoteCommand } from '../src/features/quote/draft-quote/draft-quote.handler';
import { IssueQuoteCommand } from '../src/features/quote/issue-quote/issue-quote.handler';
import { QuoteTurnaroundController } from '../src/features/quote/quote-turnaround/quote-turnaround.controller';
import { RequestQuoteChangeCommand } from '../src/features/quote/request-quote-change/request-quote-change.handler';
import { ReviseQuoteCommand } from '../src/features/quote/revise-quote/revise-quote.handler';
import { diego, halden, NeighboursModule, priya, usd } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ imports: [NeighboursModule, InboxModule, DealsModule] });
}, 60_000);
afterAll(() => harness.close());

const ALL = { limit: undefined, after: undefined, question: {} };
const lines = [{ line: '1', unitPrice: usd('840000') }];
const at = (day: string, hour: number): void =>
  harness.clock.jumpTo(`2026-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);
const asked = async (domain: string): Promise<string> => {
  const { id: dealId } = await accepted(
    harness.commands.execute(new SubmitDealCommand(halden(domain), harness.meta(priya))),
  );
  await harness.settled();
  await accepted(
    harness.commands.execute(
      new ApproveDealCommand(
        { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: false },
        harness.meta('chen'),
      ),
    ),
  );
  const bom = { dealId, lines: [{ line: '1', sku: 'EX4100-48P', quantity: 2 }] };
  const { id } = await accepted(harness.commands.execute(new SubmitBomCommand(bom, harness.meta(priya))));
  await harness.settled();
  return id;
};
const drafted = async (bomId: string): Promise<string> =>
  (await accepted(harness.commands.execute(new DraftQuoteCommand({ bomId, lines }, harness.meta(diego))))).id;
const sent = async (quoteId: string): Promise<void> => {
  await accepted(harness.commands.execute(new IssueQuoteCommand({ quoteId }, harness.meta(diego))));
  await harness.settled();
};
const turnaroundOf = async ({ orgId }: Actor) =>
  (await harness.get(QuoteTurnaroundController).show(viewerOf(orgId, 'distributor', 'distributor.user'), ALL))
    .data;

describe('D1 from the request to the quote', () => {
  it('is counted for the distributor itself, by the month in which it sent, of requests and of wishes for other prices', async () => {
    at('09-08', 8);
    const first = await drafted(await asked('one.example'));
    const second = await drafted(await asked('two.example'));
    expect(await turnaroundOf(diego)).toEqual([]);
    at('09-08', 12);
    await sent(first);
    at('09-08', 18);
    await sent(second);
    // Half of two: between four hours and ten.
    expect(await turnaroundOf(diego)).toEqual([{ id: '2026-09', month: '2026-09', sent: 2, medianHours: 7 }]);

    at('10-01', 8);
    const change = new RequestQuoteChangeCommand({ quoteId: first, text: 'Cheaper.' }, harness.meta(priya));
    await accepted(harness.commands.execute(change));
    const revised = () =>
      accepted(
        harness.commands.execute(new ReviseQuoteCommand({ quoteId: first, lines }, harness.meta(diego))),
      );
    await revised();
    at('10-01', 11);
    await sent(first);
    // Sent anew without being asked: it answers nobody.
    await revised();
    at('10-03', 11);
    await sent(first);
    expect(await turnaroundOf(diego)).toEqual([
      { id: '2026-09', month: '2026-09', sent: 2, medianHours: 7 },
      { id: '2026-10', month: '2026-10', sent: 1, medianHours: 3 },
    ]);
    expect(await turnaroundOf({ ...diego, orgId: 'prtn_pacific' })).toEqual([]);
  }, 60_000);
});
