import { InboxModule } from '@channel/inbox';
import type { Actor } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { startHarness, type Harness } from '@channel/testing/harness';
import { DealsModule } from '../src/deals.module';
import { Deals } from '../src/domain/deal/deal-facts';
import { AnswerDealInformationCommand } from '../src/features/deal/answer-deal-information/answer-deal-information.handler';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { DeclineQuoteRequestCommand } from '../src/features/bom/decline-quote-request/decline-quote-request.handler';
import { DraftQuoteCommand } from '../src/features/quote/draft-quote/draft-quote.handler';
import { ExtendDealCommand } from '../src/features/deal/extend-deal/extend-deal.handler';
import { IssueQuoteCommand } from '../src/features/quote/issue-quote/issue-quote.handler';
import { RequestDealExtensionCommand } from '../src/features/deal/request-deal-extension/request-deal-extension.handler';
import { RequestDealInformationCommand } from '../src/features/deal/request-deal-information/request-deal-information.handler';
import { RevokeDealCommand } from '../src/features/deal/revoke-deal/revoke-deal.handler';
import { SubmitBomCommand } from '../src/features/bom/submit-bom/submit-bom.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { DealSurroundings } from '../src/deal-surroundings';
import { bruno, diego, halden, NeighboursModule, priya, usd } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ imports: [NeighboursModule, InboxModule, DealsModule] });
}, 60_000);
afterAll(() => harness.close());

const submit = async (domain: string, who: Actor = priya): Promise<string> => {
  const request = { ...halden(domain), expectedCloseOn: '2027-12-31' };
  const { id } = await accepted(harness.commands.execute(new SubmitDealCommand(request, harness.meta(who))));
  await harness.settled();
  return id;
};
const approve = (dealId: string) =>
  accepted(
    harness.commands.execute(
      new ApproveDealCommand(
        { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: false },
        harness.meta('chen'),
      ),
    ),
  );
const submitBom = async (dealId: string, quantity: number): Promise<string> => {
  const lines = [{ line: '1', sku: 'EX4100-48P', quantity }];
  const { id } = await accepted(
    harness.commands.execute(new SubmitBomCommand({ dealId, lines }, harness.meta(priya))),
  );
  await harness.settled();
  return id;
};
const quoted = async (bomId: string): Promise<string> => {
  const lines = [{ line: '1', unitPrice: usd('840000') }];
  const { id } = await accepted(
    harness.commands.execute(new DraftQuoteCommand({ bomId, lines }, harness.meta(diego))),
  );
  await accepted(harness.commands.execute(new IssueQuoteCommand({ quoteId: id }, harness.meta(diego))));
  await harness.settled();
  return id;
};
const statusOf = async (kind: 'Deal' | 'Bom' | 'Quote', id: string): Promise<string> =>
  (await harness.get(DealSurroundings)[`load${kind}`](id)).state.status;
const jump = async (to: string): Promise<void> => {
  harness.clock.jumpTo(to);
  await harness.settled();
};
const noticesOf = async (dealId: string): Promise<readonly string[]> =>
  (
    await harness.sql.query<{ kind: string }>(
      `select kind from read.inbox_notices
       where "recordId" = $1 and array_to_string("for", ' ') like '%prtn_alder%' order by at`,
      [dealId],
    )
  ).map(({ kind }) => kind);

// The clock of a test moves forward only, so these run in the order of the calendar from 7 September on.

it('req:D2 a quote that is asked for is declined: the partner is told, and the next version is quoted', async () => {
  const dealId = await submit('declined.example');
  await approve(dealId);
  const bomId = await submitBom(dealId, 1);
  const decline = () =>
    harness.commands.execute(
      new DeclineQuoteRequestCommand({ bomId, text: 'We do not stock it.' }, harness.meta(diego)),
    );
  const draft = (id: string) =>
    harness.commands.execute(
      new DraftQuoteCommand(
        { bomId: id, lines: [{ line: '1', unitPrice: usd('840000') }] },
        harness.meta(diego),
      ),
    );
  expect(await accepted(decline())).toMatchObject({ state: { notQuoted: 'We do not stock it.' } });
  expect(await refusalOf(decline())).toBe('REQUEST_DECLINED');
  expect(await refusalOf(draft(bomId))).toBe('REQUEST_DECLINED');
  await harness.settled();
  expect(await noticesOf(dealId)).toContain('quote_request_declined');
  await quoted(await submitBom(dealId, 2));
}, 60_000);

it('a newer bill of materials takes the place of the one before, with the quotes on it', async () => {
  const dealId = await submit('newer.example');
  await approve(dealId);
  const first = await submitBom(dealId, 2);
  const quoteId = await quoted(first);
  const second = await submitBom(dealId, 1);
  expect(await statusOf('Bom', first)).toBe('superseded');
  expect(await statusOf('Quote', quoteId)).toBe('superseded');
  expect(await statusOf('Bom', second)).toBe('approved_automatically');
  const [row] = await harness.sql.query(`select status from read.deals_quote_list where key = $1`, [quoteId]);
  expect(row).toEqual({ status: 'superseded' });
}, 60_000);

it('a revoked registration lets its opportunity go', async () => {
  const dealId = await submit('revoked.example');
  await approve(dealId);
  await accepted(
    harness.commands.execute(
      new RevokeDealCommand(
        { dealId, text: 'The customer chose.', evidence: 'Letter.' },
        harness.meta('carol'),
      ),
    ),
  );
  await harness.settled();
  expect(await harness.get(Deals).facts(dealId)).toMatchObject({ status: 'withdrawn' });
  await approve(await submit('revoked.example', bruno));
}, 60_000);

it('a question stops the decision clock, and returns what nobody answers', async () => {
  const answered = await submit('asked.example');
  const silent = await submit('silent.example');
  for (const dealId of [answered, silent])
    await accepted(
      harness.commands.execute(
        new RequestDealInformationCommand({ dealId, question: 'Who decides?' }, harness.meta('chen')),
      ),
    );
  await jump('2026-09-09T09:00:00.000Z');
  const { state } = await accepted(
    harness.commands.execute(
      new AnswerDealInformationCommand({ dealId: answered, answer: 'The board.' }, harness.meta(priya)),
    ),
  );
  // Two business days, asked on Monday and answered on Wednesday: two days later than the 9th.
  expect(state).toMatchObject({ status: 'in_review', decisionDueAt: '2026-09-12T00:00:00.000Z' });
  await jump('2026-09-22T00:00:00.000Z');
  expect(await statusOf('Deal', silent)).toBe('returned');
  expect(await statusOf('Deal', answered)).toBe('in_review');
  expect(await noticesOf(silent)).toEqual(['deal_information_requested', 'deal_returned']);
}, 60_000);

it('a price and the quote on it end after their last valid day; what was approved stays known', async () => {
  const dealId = await submit('stale.example');
  await approve(dealId);
  const bomId = await submitBom(dealId, 2);
  const quoteId = await quoted(bomId);
  await jump('2026-10-22T23:59:59.000Z');
  expect(await statusOf('Bom', bomId)).toBe('approved_automatically');
  await jump('2026-10-23T00:00:00.000Z');
  expect(await statusOf('Bom', bomId)).toBe('expired');
  expect(await statusOf('Quote', quoteId)).toBe('expired');
  expect((await harness.get(Deals).facts(dealId))?.approved).toHaveLength(1);
}, 60_000);

it('E25 a protection is announced, extended on its last day, and expires', async () => {
  const dealId = await submit('ending.example');
  await approve(dealId);
  // Approved on 23 October: protected until 21 January.
  for (const day of ['2026-12-22', '2027-01-07', '2027-01-18', '2027-01-21'])
    await jump(`${day}T09:00:00.000Z`);
  expect(await noticesOf(dealId)).toEqual([
    'deal_approved',
    ...['deal_protection_ending', 'deal_protection_ending', 'deal_protection_ending'],
  ]);
  await accepted(
    harness.commands.execute(
      new RequestDealExtensionCommand({ dealId, evidence: 'Proof of concept.' }, harness.meta(priya)),
    ),
  );
  await jump('2027-01-22T09:00:00.000Z');
  expect(await statusOf('Deal', dealId)).toBe('approved');
  await accepted(
    harness.commands.execute(
      new ExtendDealCommand({ dealId, granted: true, text: '' }, harness.meta('chen')),
    ),
  );
  await jump('2027-02-20T23:59:59.000Z');
  expect(await harness.get(Deals).facts(dealId)).toMatchObject({
    status: 'approved',
    protectedUntilOn: '2027-02-20',
  });
  await jump('2027-02-21T00:00:00.000Z');
  expect(await statusOf('Deal', dealId)).toBe('expired');
  expect((await noticesOf(dealId)).at(-1)).toBe('deal_expired');
}, 60_000);
