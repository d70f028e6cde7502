import { InboxModule, inboxMigrations, NoticeListController } from '@channel/inbox';
import type { Outcome } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { pageFor, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { DealsModule } from '../src/deals.module';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { AssignDealCommand } from '../src/features/deal/assign-deal/assign-deal.handler';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { DecisionTimesController } from '../src/features/deal/decision-times/decision-times.controller';
import { EscalateDealCommand } from '../src/features/deal/escalate-deal/escalate-deal.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { ConflictRecordController } from '../src/features/opportunity/conflict-record/conflict-record.controller';
import { DecideConflictCommand } from '../src/features/opportunity/decide-conflict/decide-conflict.handler';
import { allThatIsSeenBy, bruno, halden, NeighboursModule, priya } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, DealsModule, InboxModule],
    migrations: inboxMigrations,
  });
}, 60_000);
afterAll(() => harness.close());

const idOf = async <State>(outcome: Promise<Outcome<string, State>>): Promise<string> =>
  (await accepted(outcome)).id;
const alder = viewerOf(priya.orgId, 'partner', 'partner.rep');
const birch = viewerOf(bruno.orgId, 'partner', 'partner.rep');
const carol = { ...viewerOf('vendor', 'vendor', 'channel.lead'), id: 'pers_carol' };
const submit = async (who: typeof priya, request: object): Promise<string> => {
  const id = await idOf(
    harness.commands.execute(new SubmitDealCommand(request as ReturnType<typeof halden>, harness.meta(who))),
  );
  await harness.settled();
  return id;
};
const approve = (dealId: string, mayExceedLimit = false) =>
  refusalOf(
    harness.commands.execute(
      new ApproveDealCommand(
        { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit },
        harness.meta(mayExceedLimit ? 'carol' : 'chen'),
      ),
    ),
  );
const viewFor = async (dealId: string, viewer: typeof carol) =>
  (await harness.get(DealRecordController).deal(dealId, viewer)).view;

describe('req:C2 a registration that is handed over', () => {
  let dealId = '';
  const assign = (personId: string) =>
    refusalOf(
      harness.commands.execute(
        new AssignDealCommand({ dealId, personId, reason: 'She knows the customer.' }, harness.meta('chen')),
      ),
    );

  it('is told to whoever it is assigned to, and to nobody of the partner', async () => {
    dealId = await submit(priya, halden('handed.example'));
    expect(await assign('pers_lars')).toBe('ASSIGNEE_UNKNOWN');
    expect(await assign('pers_carol')).toBe('accepted');
    await harness.settled();
    expect(await viewFor(dealId, carol)).toMatchObject({ assignedTo: 'pers_carol', escalated: false });
    const { data } = await harness.get(NoticeListController).list(pageFor(carol));
    expect(data[0]).toMatchObject({
      kind: 'deal_assigned',
      text: expect.stringContaining('was assigned to you: She knows the customer.') as string,
    });
    const seen = await allThatIsSeenBy(harness, alder, dealId);
    for (const internal of ['pers_carol', 'knows the customer', 'assignedTo', 'DealAssigned'])
      expect(seen).not.toContain(internal);
  }, 60_000);

  it('is approved by a lead alone once it was left to them', async () => {
    const escalate = new EscalateDealCommand({ dealId, reason: 'A board matter.' }, harness.meta('chen'));
    expect(await refusalOf(harness.commands.execute(escalate))).toBe('accepted');
    await harness.settled();
    expect(await allThatIsSeenBy(harness, alder, dealId)).not.toContain('board matter');
    expect(await approve(dealId)).toBe('DEAL_ESCALATED');
    expect(await approve(dealId, true)).toBe('accepted');
    await harness.settled();
    expect(await harness.get(DecisionTimesController).show()).toMatchObject({
      ...{ decided: 1, inTime: 1, nextDueAt: null },
    });
  }, 60_000);
});

describe('req:C3 a conflict of which more than one registration is left', () => {
  it('allows both: the first is protected, the second counts without protection, and neither learns of the other', async () => {
    const first = await submit(priya, halden('both.example'));
    const second = await submit(bruno, halden('both.example'));
    const { overlap } = (await viewFor(first, carol)) as { overlap: { conflictId: string } };
    const { conflictId } = overlap;
    const allow = new DecideConflictCommand(
      { conflictId, outcome: 'allow-both', claimId: first, reason: 'Two sites.' },
      harness.meta('carol'),
    );
    expect(await refusalOf(harness.commands.execute(allow))).toBe('accepted');
    await harness.settled();
    expect([await approve(first), await approve(second)]).toEqual(['accepted', 'accepted']);
    await harness.settled();
    expect(await viewFor(second, birch)).toMatchObject({
      ...{ status: 'approved', overlap: { status: 'allowed_beside' } },
    });
    expect(await viewFor(first, alder)).not.toHaveProperty('overlap');
    const seenByBirch = await allThatIsSeenBy(harness, birch, second);
    expect(seenByBirch).toContain('without protection');
    for (const foreign of [first, priya.orgId, priya.id, 'Two sites'])
      expect(seenByBirch).not.toContain(foreign);
    expect(await allThatIsSeenBy(harness, alder, first)).not.toContain('onflict');
  }, 60_000);

  it('is split by product line: each is approved for what it was awarded', async () => {
    const both = { ...halden('split.example'), productLines: ['switching', 'security'] };
    const first = await submit(priya, both);
    const second = await submit(bruno, both);
    const { overlap } = (await viewFor(first, carol)) as { overlap: { conflictId: string } };
    const { view } = await harness.get(ConflictRecordController).conflict(overlap.conflictId);
    const { others, productLine } = view as {
      others: readonly { conflictId: string; productLine: string; status: string }[];
      productLine: string;
    };
    expect([productLine, ...others.map((one) => one.productLine)].sort()).toEqual(['security', 'switching']);
    const award = (conflictId: string, claimId: string) =>
      refusalOf(
        harness.commands.execute(
          new DecideConflictCommand({ conflictId, claimId, reason: 'By line.' }, harness.meta('carol')),
        ),
      );
    expect(await award(overlap.conflictId, first)).toBe('accepted');
    await harness.settled();
    // The other line is not decided: nobody is approved for half of what is open.
    expect(await approve(first)).toBe('DEAL_OVERLAP');
    expect(await award(others[0]?.conflictId ?? '', second)).toBe('accepted');
    await harness.settled();
    expect([await approve(first), await approve(second)]).toEqual(['accepted', 'accepted']);
  }, 60_000);
});
