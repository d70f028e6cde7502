import { InboxModule } from '@channel/inbox';
import type { Principal, Role } from '@channel/http';
import type { Actor, CommandMeta } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { DealsModule } from '../src/deals.module';
import { CustomerReader } from '../src/customer-reader';
import { Deals } from '../src/domain/deal/deal-facts';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { AcceptQuoteCommand } from '../src/features/quote/accept-quote/accept-quote.handler';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { CloseDealCommand } from '../src/features/deal/close-deal/close-deal.handler';
import { DraftQuoteCommand } from '../src/features/quote/draft-quote/draft-quote.handler';
import { QuoteDocumentController } from '../src/features/quote/quote-document/quote-document.controller';
import { IssueQuoteCommand } from '../src/features/quote/issue-quote/issue-quote.handler';
import { MarkDealWonCommand } from '../src/features/deal/mark-deal-won/mark-deal-won.handler';
import { SubmitBomCommand } from '../src/features/bom/submit-bom/submit-bom.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { WithdrawDealCommand } from '../src/features/deal/withdraw-deal/withdraw-deal.handler';
import { text } from 'node:stream/consumers';
import { bruno, diego, halden, NeighboursModule, priya, usd } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ imports: [NeighboursModule, InboxModule, DealsModule] });
}, 60_000);
afterAll(() => harness.close());

const meta = (who: string | Actor, overrides?: Partial<CommandMeta>): CommandMeta =>
  harness.meta(who, overrides);
const submit = (who: Actor, domain?: string) =>
  accepted(harness.commands.execute(new SubmitDealCommand(halden(domain), meta(who))));
const approve = (dealId: string) =>
  harness.commands.execute(
    new ApproveDealCommand(
      { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: false },
      meta('chen'),
    ),
  );
const submitBom = (dealId: string) =>
  accepted(
    harness.commands.execute(
      new SubmitBomCommand({ dealId, lines: [{ line: '1', sku: 'EX4100-48P', quantity: 2 }] }, meta(priya)),
    ),
  );
const rows = <Row extends object>(sql: string, ...values: readonly unknown[]): Promise<Row[]> =>
  harness.sql.query<Row>(sql, values);

it('case:A8 what is refused or only tried draws no number', async () => {
  const drawn = () => rows(`select series, last::text from runtime.numbers order by series`);
  const { id: dealId } = await submit(priya, 'numbered.example');
  await harness.settled();
  const { id: bomId } = await submitBom(dealId);
  await harness.settled();
  const quote = (currency: string) =>
    new DraftQuoteCommand(
      { bomId, lines: [{ line: '1', unitPrice: { amount: '840000', currency } }] },
      meta(diego),
    );
  const before = await drawn();
  const unclear = { ...halden(), customer: { name: '!!!', country: 'US', domain: null } };
  expect(await refusalOf(harness.commands.execute(new SubmitDealCommand(unclear, meta(priya))))).toBe(
    'CUSTOMER_UNCLEAR',
  );
  await accepted(
    harness.commands.execute(new SubmitDealCommand(halden('tried.example'), meta(priya, { dryRun: true }))),
  );
  expect(await refusalOf(harness.commands.execute(quote('EUR')))).not.toBe('accepted');
  expect(await drawn()).toEqual(before);
}, 60_000);

describe('the main line of a deal', () => {
  it('goes from the registration to the recorded order', async () => {
    const { id: dealId, state } = await submit(priya);
    const number = state.status === 'none' ? '' : state.number;
    expect(number).toMatch(/^DR-2026-\d{6}$/);
    await harness.settled();
    await accepted(approve(dealId));
    const bom = await submitBom(dealId);
    expect(bom.state).toMatchObject({
      status: 'approved_automatically',
      discountPercent: '38',
      net: { minor: 1650000n },
    });
    await harness.settled();

    const supply = { availability: 'in_stock', leadTimeDays: 3 } as const;
    const lines = [{ line: '1', unitPrice: usd('840000'), ...supply }];
    const { id: quoteId } = await accepted(
      harness.commands.execute(
        new DraftQuoteCommand({ bomId: bom.id, lines, note: 'Freight is included.' }, meta(diego)),
      ),
    );
    // X1: a draft is not there for the partner, nor anything of it for another one.
    expect(await refusalOf(harness.commands.execute(new AcceptQuoteCommand({ quoteId }, meta(priya))))).toBe(
      'NOT_FOUND',
    );
    const files = harness.get(QuoteDocumentController);
    const csvFor = async (who: Actor, kind: 'partner' | 'distributor') => {
      const file = await files.document(quoteId, 'csv', viewerOf(who.orgId, kind, `${kind}.user` as Role));
      return (await text(file.getStream())).split('\r\n')[1];
    };
    // req:4.2 A draft is nobody's offer; what was issued is a file for those whom it names.
    await expect(csvFor(diego, 'distributor')).rejects.toMatchObject({ status: 404 });
    await accepted(harness.commands.execute(new IssueQuoteCommand({ quoteId }, meta(diego))));
    expect(await csvFor(priya, 'partner')).toMatch(
      /^QT-2026-\d{6},1,1,EX4100-48P,2,8400\.00,16800\.00,USD,in_stock,3,Freight is included\.$/,
    );
    await expect(csvFor(bruno, 'partner')).rejects.toMatchObject({ status: 404 });
    expect(await refusalOf(harness.commands.execute(new AcceptQuoteCommand({ quoteId }, meta(bruno))))).toBe(
      'NOT_FOUND',
    );
    await accepted(harness.commands.execute(new AcceptQuoteCommand({ quoteId }, meta(priya))));
    harness.clock.jumpTo('2026-09-11T09:00:00.000Z');
    await accepted(
      harness.commands.execute(new MarkDealWonCommand({ dealId, wonOn: '2026-09-11' }, meta(priya))),
    );
    const closing = { dealId, orderNumber: 'PO-77120', closedOn: '2026-09-11', quoteId };
    const closed = await accepted(harness.commands.execute(new CloseDealCommand(closing, meta(diego))));
    expect(closed.state).toMatchObject({ status: 'approved', stage: 'won', closure: { code: 'converted' } });

    const deals = harness.get(Deals);
    expect(await deals.facts(dealId)).toMatchObject({
      number,
      protectedUntilOn: '2026-12-06',
      wonOn: '2026-09-11',
      closedOn: '2026-09-11',
      quoteId,
      bomId: bom.id,
      approved: [{ line: '1', sku: 'EX4100-48P', quantity: 2, eligible: true, netUnit: usd('825000') }],
    });
    expect(await deals.byNumber(number, closed.checkpoint)).toMatchObject({
      dealId,
      closedOn: '2026-09-11',
      skus: ['EX4100-48P'],
    });
    await harness.settled();
    const notices = await rows<{ orgId: string }>(
      `select distinct split_part(who, '|', 1) as "orgId" from read.inbox_notices, unnest("for") who
       where "recordId" = $1 and who not like 'vendor|%' order by 1`,
      dealId,
    );
    expect(notices.map(({ orgId }) => orgId)).toEqual(['prtn_alder', 'prtn_meridian']);
    const quotes = await rows(`select status from read.deals_quote_list where key = $1`, quoteId);
    expect(quotes).toEqual([{ status: 'accepted' }]);

    // G16 G66: a customer is new while nothing of the product lines was ordered in the months before.
    const record = harness.get(DealRecordController);
    const seenBy = async (viewer: Principal) => (await record.deal(dealId, viewer)).view;
    const vendor = viewerOf('vendor', 'vendor', 'channel.manager');
    const partner = viewerOf(priya.orgId, 'partner', 'partner.rep');
    expect(await seenBy(vendor)).toMatchObject({ newCustomer: true });
    expect(await seenBy(partner)).not.toHaveProperty('newCustomer');
    const { key } = (await seenBy(partner)).customer;
    const bought = (from: string, to: string, line = 'switching') =>
      harness.get(CustomerReader).hasBought(key, [line], from, to);
    expect(await bought('2023-09-11', '2026-09-11')).toBe(true);
    expect(await bought('2026-09-12', '2026-12-31')).toBe(false);
    expect(await bought('2023-09-11', '2026-09-10')).toBe(false);
    expect(await bought('2023-09-11', '2026-09-11', 'wireless')).toBe(false);
  }, 60_000);

  it('inv:S4 answers a repeated submission as before, with the same number', async () => {
    const command = new SubmitDealCommand(halden('twice.example'), meta(priya));
    const first = await accepted(harness.commands.execute(command));
    const second = await accepted(harness.commands.execute(command));
    expect(second).toEqual({ ...first, replayed: true });
  });

  it('gives the price the points of a registration that is approved later', async () => {
    const { id: dealId } = await submit(priya, 'later.example');
    const bom = await submitBom(dealId);
    expect(bom.state).toMatchObject({ discountPercent: '33', registered: false });
    await harness.settled();
    await accepted(approve(dealId));
    await harness.settled();
    const [line] = (await harness.get(Deals).facts(dealId))?.approved ?? [];
    expect(line?.netUnit).toEqual(usd('825000'));
  }, 60_000);
});

describe('two partners and one opportunity', () => {
  it('E41 inv:M12 both at once: the first in the feed holds, neither is approved before the conflict ends', async () => {
    const both = await Promise.all([submit(priya, 'race.example'), submit(bruno, 'race.example')]);
    const [first] = [...both].sort((one, other) => (one.checkpoint < other.checkpoint ? -1 : 1));
    await harness.settled();
    const answers = await Promise.all(both.map(({ id }) => refusalOf(approve(id))));
    expect(answers).toEqual(['DEAL_OVERLAP', 'DEAL_OVERLAP']);
    const other = both.find(({ id }) => id !== first?.id);
    await accepted(
      harness.commands.execute(
        new WithdrawDealCommand({ dealId: other?.id ?? '' }, meta(other?.id === both[0].id ? priya : bruno)),
      ),
    );
    await harness.settled();
    expect(await refusalOf(approve(first?.id ?? ''))).toBe('accepted');
  }, 60_000);

  it('tells a later submission that it overlaps, and lets it through when the holder withdraws', async () => {
    const held = await submit(priya, 'line.example');
    await harness.settled();
    const later = await submit(bruno, 'line.example');
    expect(later.state).toMatchObject({ overlapSeen: true });
    await harness.settled();
    expect(await refusalOf(approve(later.id))).toBe('DEAL_OVERLAP');
    await accepted(harness.commands.execute(new WithdrawDealCommand({ dealId: held.id }, meta(priya))));
    await harness.settled();
    expect(await refusalOf(approve(later.id))).toBe('accepted');
  }, 60_000);

  it('frees the opportunity after the last protected day of a deal that was not won', async () => {
    const held = await submit(priya, 'slow.example');
    await harness.settled();
    await accepted(approve(held.id));
    await harness.settled();
    harness.clock.jumpTo('2026-12-31T00:00:00.000Z');
    await harness.settled();
    expect(await harness.get(Deals).facts(held.id)).toMatchObject({ status: 'expired' });
    const later = await submit(bruno, 'slow.example').catch((error: unknown) => String(error));
    // The expected close day of the example has passed by then: only that is wrong with it.
    expect(later).toContain('REGISTRATION_INCOMPLETE');
  }, 60_000);
});
