import { InboxModule, inboxMigrations } from '@channel/inbox';
import type { Actor, CommandMeta, Outcome } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { pageFor, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { DealsModule } from '../src/deals.module';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { CheckDealController } from '../src/features/deal/check-deal/check-deal.controller';
import { ConflictListController } from '../src/features/opportunity/conflict-list/conflict-list.controller';
import { ConflictHistoryController } from '../src/features/opportunity/conflict-history/conflict-history.controller';
import { ConflictRecordController } from '../src/features/opportunity/conflict-record/conflict-record.controller';
import { DealHistoryController } from '../src/features/deal/deal-history/deal-history.controller';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { DecideConflictCommand } from '../src/features/opportunity/decide-conflict/decide-conflict.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { allThatIsSeenBy, bruno, halden, NeighboursModule, priya, usd } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, DealsModule, InboxModule],
    migrations: inboxMigrations,
  });
}, 60_000);
afterAll(() => harness.close());

const meta = (who: string | Actor, overrides?: Partial<CommandMeta>): CommandMeta =>
  harness.meta(who, overrides);
const idOf = async <State>(outcome: Promise<Outcome<string, State>>): Promise<string> =>
  (await accepted(outcome)).id;
const alder = viewerOf(priya.orgId, 'partner', 'partner.rep');
const birch = viewerOf(bruno.orgId, 'partner', 'partner.rep');
const carol = viewerOf('vendor', 'vendor', 'channel.lead');

/** The same customer with the values that each side wrote: none of it may reach the other. */
const priyasWords = { ...halden(), value: usd('2661290') };
const brunosWords = {
  ...halden(),
  value: usd('1199900'),
  customer: { ...halden().customer, name: 'HALDEN H.' },
};
const approve = (dealId: string, overrides?: Partial<CommandMeta>) =>
  harness.commands.execute(
    new ApproveDealCommand(
      { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: false },
      meta('chen', overrides),
    ),
  );
describe('two partners, one opportunity: Bruno overlaps, Carol awards, Chen approves', () => {
  let priyas = '';
  let brunos = '';
  let conflictId = '';

  it('E41 the first complete submission holds, the other learns only that it overlaps', async () => {
    priyas = await idOf(harness.commands.execute(new SubmitDealCommand(priyasWords, meta(priya))));
    await harness.settled();
    const check = await harness.get(CheckDealController).check(brunosWords, meta(bruno));
    expect(check).toEqual({
      result: 'possible_overlap',
      decisionDueAt: '2026-09-10T00:00:00.000Z',
      code: 'DEAL_OVERLAP',
      open: [],
      detail: expect.any(String) as string,
    });
    brunos = await idOf(harness.commands.execute(new SubmitDealCommand(brunosWords, meta(bruno))));
    await harness.settled();
    const { view } = await harness.get(DealRecordController).deal(brunos, birch);
    expect(view).toMatchObject({
      status: 'submitted',
      overlap: { decisionDueAt: '2026-09-10T00:00:00.000Z', status: 'open' },
    });
    expect(Object.keys((view as { overlap: object }).overlap)).toEqual(['decisionDueAt', 'status']);
    expect((await harness.get(DealRecordController).deal(priyas, alder)).view).not.toHaveProperty('overlap');
  }, 60_000);

  it('stands in the list of conflicts, and on both registrations for the vendor', async () => {
    const { data } = await harness.get(ConflictListController).list(pageFor(carol, { status: 'open' }));
    expect(data).toMatchObject([{ status: 'open', holderId: priyas }]);
    conflictId = (data[0] as { id: string }).id;
    for (const dealId of [priyas, brunos])
      expect((await harness.get(DealRecordController).deal(dealId, carol)).view).toMatchObject({
        overlap: { conflictId },
      });
    const record = await harness.get(ConflictRecordController).conflict(conflictId);
    expect((record.view as { claims: unknown }).claims).toMatchObject([
      { claimId: priyas, holds: true, value: usd('2661290') },
      { claimId: brunos, holds: false, value: usd('1199900') },
    ]);
  });

  it('keeps both from being approved until it is decided', async () => {
    expect(await refusalOf(approve(priyas))).toBe('DEAL_OVERLAP');
    expect(await refusalOf(approve(brunos))).toBe('DEAL_OVERLAP');
    const decide = (claimId: string, reason: string) =>
      refusalOf(
        harness.commands.execute(new DecideConflictCommand({ conflictId, claimId, reason }, meta('carol'))),
      );
    expect(await decide(brunos, ' ')).toBe('REASON_MISSING');
    expect(await decide('deal_none', 'Reason.')).toBe('DEAL_NOT_IN_CONFLICT');
    expect(
      await refusalOf(
        harness.commands.execute(
          new DecideConflictCommand(
            { conflictId: 'cnfl_none', claimId: brunos, reason: 'Reason.' },
            meta('carol'),
          ),
        ),
      ),
    ).toBe('NOT_FOUND');
    expect(await decide(brunos, 'Alder never met the customer.')).toBe('accepted');
    expect(await decide(priyas, 'Changed my mind.')).toBe('CONFLICT_NOT_OPEN');
    await harness.settled();
  }, 60_000);

  it('lets Chen approve the awarded one only', async () => {
    expect(await refusalOf(approve(priyas))).toBe('DEAL_OVERLAP');
    expect(await refusalOf(approve(brunos))).toBe('accepted');
    await harness.settled();
    expect((await harness.get(DealRecordController).deal(priyas, alder)).view).toMatchObject({
      overlap: { status: 'awarded_to_another' },
    });
    const { data } = await harness.get(ConflictListController).list(pageFor(carol));
    expect(data).toMatchObject([
      { status: 'decided', decision: { claimId: brunos, decidedBy: 'pers_carol' } },
    ]);
  }, 60_000);

  it('case:D22 tells who claimed, who decided and why, to the channel', async () => {
    const { data } = (await harness.get(ConflictHistoryController).history(conflictId, carol)).view;
    const numbers = await Promise.all(
      [priyas, brunos].map(async (id) => (await harness.get(DealRecordController).deal(id, carol)).view),
    );
    const [one, other] = numbers.map(({ number }) => number);
    expect(data.map(({ sentence }) => sentence)).toEqual([
      `${String(one)} holds the opportunity.`,
      `${String(other)} claims it too, behind ${String(one)}.`,
      `A conflict was opened: ${String(one)} holds, it is claimed by another as well.`,
      `The opportunity was awarded to ${String(other)}: Alder never met the customer.`,
    ]);
    expect(data.at(-1)?.by.id).toBe('pers_carol');
  });

  it('inv:X1 tells each side its own outcome, without an id, name or amount of the other', async () => {
    const seenByAlder = await allThatIsSeenBy(harness, alder, priyas);
    const seenByBirch = await allThatIsSeenBy(harness, birch, brunos);
    expect(seenByAlder).toContain('deal_conflict_decided');
    expect(seenByBirch).toContain('was awarded the opportunity');
    const [one, other] = await Promise.all(
      [priyas, brunos].map((id) => harness.get(DealRecordController).deal(id, carol)),
    );
    const numberOf = (record: typeof one): string => (record?.view as { number: string }).number;
    for (const foreign of [
      brunos,
      numberOf(other),
      bruno.orgId,
      bruno.id,
      '1199900',
      'HALDEN H.',
      conflictId,
      'never met',
    ])
      expect(seenByAlder).not.toContain(foreign);
    for (const foreign of [
      priyas,
      numberOf(one),
      priya.orgId,
      priya.id,
      '2661290',
      'Halden Hospitals',
      conflictId,
      'never met',
    ])
      expect(seenByBirch).not.toContain(foreign);
  });
});

it('inv:X1 a registration that held and holds never hears of the conflict', async () => {
  const held = await idOf(
    harness.commands.execute(new SubmitDealCommand(halden('calm.example'), meta(priya))),
  );
  await harness.settled();
  const other = await idOf(
    harness.commands.execute(new SubmitDealCommand(halden('calm.example'), meta(bruno))),
  );
  await harness.settled();
  const { view } = await harness.get(DealRecordController).deal(held, carol);
  const { conflictId } = (view as { overlap: { conflictId: string } }).overlap;
  const award = new DecideConflictCommand({ conflictId, claimId: held, reason: 'First.' }, meta('carol'));
  expect(await refusalOf(harness.commands.execute(award))).toBe('accepted');
  await harness.settled();
  const seen = await allThatIsSeenBy(harness, alder, held);
  const history = (await harness.get(DealHistoryController).history(held, alder)).view;
  expect(JSON.stringify(history)).not.toContain('onflict');
  expect(seen).not.toContain(other);
  expect(await refusalOf(approve(held))).toBe('accepted');
}, 60_000);

it('F6 the check agrees with the decision, and writes nothing', async () => {
  const requests = [
    halden('check-1.example'),
    { ...halden('check-2.example'), region: 'apac' },
    { ...halden('check-3.example'), productLines: ['toys'] },
    { ...halden('check-4.example'), expectedCloseOn: '2026-01-01' },
    { ...halden('check-5.example'), distributorId: null },
    halden('check-1.example'),
  ];
  for (const request of requests) {
    const dto = { ...request, distributorId: request.distributorId ?? undefined } as never;
    const before = await harness.sql.query('select count(*) from log.events');
    const check = (await harness.get(CheckDealController).check(dto, meta(priya))) as {
      result: string;
      open: readonly string[];
      code?: string;
    };
    const after = await harness.sql.query('select count(*) from log.events');
    expect(after).toEqual(before);
    const decision = await refusalOf(harness.commands.execute(new SubmitDealCommand(request, meta(priya))));
    const answered = check.result === 'not_eligible' ? check.code : 'accepted';
    // What is not said yet may be refused later: it is taken for right, and named.
    expect([answered, check.open]).toEqual(
      request.distributorId === null ? ['accepted', ['distributorId']] : [decision, []],
    );
    if (request.distributorId === null) expect(decision).toBe('DISTRIBUTOR_MISSING');
    await harness.settled();
  }
}, 60_000);
