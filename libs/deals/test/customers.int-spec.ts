import { InboxModule, inboxMigrations } from '@channel/inbox';
import type { Actor, CommandMeta, Outcome } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { pageFor, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { DealsModule } from '../src/deals.module';
import type { CustomerAnswer } from '../src/domain/customer/customer-pair';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { CheckDealController } from '../src/features/deal/check-deal/check-deal.controller';
import { ConflictRecordController } from '../src/features/opportunity/conflict-record/conflict-record.controller';
import { CustomerPairListController } from '../src/features/customer/customer-pair-list/customer-pair-list.controller';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { DecideConflictCommand } from '../src/features/opportunity/decide-conflict/decide-conflict.handler';
import { JudgeCustomersCommand } from '../src/features/customer/judge-customers/judge-customers.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { allThatIsSeenBy, bruno, cora, halden, NeighboursModule, priya } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, DealsModule, InboxModule],
    migrations: inboxMigrations,
  });
}, 60_000);
afterAll(() => harness.close());

const alder = viewerOf(priya.orgId, 'partner', 'partner.rep');
const birch = viewerOf(bruno.orgId, 'partner', 'partner.rep');
const carol = viewerOf('vendor', 'vendor', 'channel.lead');
const meta = (who: string | Actor, overrides?: Partial<CommandMeta>): CommandMeta =>
  harness.meta(who, overrides);

const request = (name: string, domain: string | null) => ({
  ...halden(),
  customer: { name, country: 'US', domain },
});
const submitted = async (who: Actor, name: string, domain: string | null): Promise<string> => {
  const outcome: Promise<Outcome<string>> = harness.commands.execute(
    new SubmitDealCommand(request(name, domain), meta(who)),
  );
  const { id } = await accepted(outcome);
  await harness.settled();
  return id;
};
const approve = (dealId: string) =>
  refusalOf(
    harness.commands.execute(
      new ApproveDealCommand(
        { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: false },
        meta('chen'),
      ),
    ),
  );
type Conflict = Readonly<{
  status: string;
  claims: readonly Readonly<{
    claimId: string;
    holds: boolean;
    suspicions: readonly Readonly<{
      pairId: string;
      kind: string;
      score: string;
      evidence: readonly object[];
    }>[];
  }>[];
}>;
const conflictOf = async (dealId: string): Promise<Conflict & { id: string }> => {
  const { view } = await harness.get(DealRecordController).deal(dealId, carol);
  const { conflictId } = (view as { overlap: { conflictId: string } }).overlap;
  const record = await harness.get(ConflictRecordController).conflict(conflictId);
  return { ...(record.view as Conflict), id: conflictId };
};
const judge = async (conflictId: string, pairId: string, answer: CustomerAnswer, by = 'carol') => {
  const command = new JudgeCustomersCommand(
    { conflictId, pairId, answer, reason: 'Seen in the register.' },
    meta(by),
  );
  const refusal = await refusalOf(harness.commands.execute(command));
  await harness.settled();
  return refusal;
};
const pairIn = ({ claims }: Conflict): string =>
  claims.flatMap(({ suspicions }) => suspicions.map(({ pairId }) => pairId))[0] ?? '';

describe('case:D01 case:A4 a protected customer under another spelling', () => {
  let first = '';
  beforeAll(async () => {
    first = await submitted(priya, 'Norvik Clinics', 'norvik-clinics.example');
  }, 60_000);
  const check = async (name: string, domain: string | null) => {
    const dto = request(name, domain) as never;
    const answer = await harness.get(CheckDealController).check(dto, meta(bruno));
    return (answer as { result: string }).result;
  };

  it.each([
    ['the domain left out', 'Norvik Clinics', null],
    ['a subdomain', 'NC', 'shop.norvik-clinics.example'],
    ['a typed URL', 'NC', 'HTTPS://www.norvik-clinics.example:443/about'],
    ['a trailing dot', 'NC', 'norvik-clinics.example.'],
    ['a legal form', 'Norvik Clinics, Inc.', null],
    ['a slip', 'Norvik Clincis', null],
    ['another domain', 'The Norvik Clinics', 'norvik.example'],
    ['case and accents', 'NÓRVIK CLINICS', 'norvik-group.example'],
  ])('%s: a possible overlap before the submission', async (_spelling, name, domain) => {
    expect(await check(name, domain)).toBe('possible_overlap');
  });
  it('another customer: clear', async () => {
    expect(await check('Norfolk Clinics', null)).toBe('clear');
  });
  it('neither side is approved before somebody has decided', async () => {
    const second = await submitted(bruno, 'Norvik Clinics', null);
    expect(await approve(first)).toBe('DEAL_OVERLAP');
    expect(await approve(second)).toBe('DEAL_OVERLAP');
  }, 60_000);
});

describe('case:A4 two customers that a lead says are one', () => {
  let [first, second] = ['', ''];

  it('stand in a conflict with score and evidence, field by field, for the vendor alone', async () => {
    first = await submitted(priya, 'Tamsin Foods', 'tamsin-foods.example');
    second = await submitted(bruno, 'Tamsin Fodos', null);
    const conflict = await conflictOf(second);
    expect(conflict.claims).toMatchObject([
      { claimId: first, holds: true, suspicions: [] },
      {
        claimId: second,
        holds: false,
        suspicions: [
          {
            ...{ kind: 'suspected', score: '0.95' },
            evidence: [
              { field: 'name', ours: 'Tamsin Fodos', theirs: 'Tamsin Foods', answer: 'similar' },
              { field: 'domain', ours: null, theirs: 'tamsin-foods.example', answer: 'missing' },
              { field: 'country', ours: 'US', theirs: 'US', answer: 'equal' },
            ],
          },
        ],
      },
    ]);
    const [seenByAlder, seenByBirch] = await Promise.all([
      allThatIsSeenBy(harness, alder, first),
      allThatIsSeenBy(harness, birch, second),
    ]);
    for (const foreign of [second, bruno.orgId, 'Fodos', 'similar', 'cpair_'])
      expect(seenByAlder).not.toContain(foreign);
    for (const foreign of [first, priya.orgId, 'tamsin-foods.example', 'similar', 'cpair_'])
      expect(seenByBirch).not.toContain(foreign);
  }, 60_000);

  it('are not awarded before, become one opportunity after, and are awarded then', async () => {
    const { id, ...conflict } = await conflictOf(second);
    const award = () =>
      refusalOf(
        harness.commands.execute(
          new DecideConflictCommand(
            { conflictId: id, claimId: second, reason: 'Met the customer.' },
            meta('carol'),
          ),
        ),
      );
    expect(await award()).toBe('CUSTOMERS_UNDECIDED');
    expect(await judge(id, 'cpair_none', 'same')).toBe('CUSTOMERS_NOT_SUSPECTED');
    expect(await judge(id, pairIn(conflict), 'same')).toBe('accepted');
    expect(await judge(id, pairIn(conflict), 'different')).toBe('CUSTOMERS_JUDGED');
    expect((await conflictOf(second)).claims.flatMap(({ suspicions }) => suspicions)).toEqual([]);
    expect(await approve(first)).toBe('DEAL_OVERLAP');
    expect(await award()).toBe('accepted');
    await harness.settled();
    expect(await approve(second)).toBe('accepted');
  }, 60_000);

  it('stay one: the alias has author and day, and the next spelling meets the same opportunity', async () => {
    const { data } = await harness.get(CustomerPairListController).list(pageFor(carol, { answer: 'same' }));
    expect(data).toMatchObject([{ answer: 'same', judgedBy: 'pers_carol', judgedOn: '2026-09-07' }]);
    const check = await harness
      .get(CheckDealController)
      .check(request('TAMSIN FODOS', null) as never, meta(priya));
    expect(check).toMatchObject({ result: 'not_eligible', code: 'DUPLICATE_OF_OWN' });
  }, 60_000);
});

it('case:A4 two customers that a lead says are two are free of each other, and not asked again', async () => {
  const first = await submitted(priya, 'Corbel Dental', 'corbel-dental.example');
  const second = await submitted(bruno, 'Corbel Dentall', 'corbel.example');
  const conflict = await conflictOf(second);
  expect(await judge(conflict.id, pairIn(conflict), 'different')).toBe('accepted');
  expect(await approve(first)).toBe('accepted');
  expect(await approve(second)).toBe('accepted');
  await harness.settled();
  const { view } = await harness.get(DealRecordController).deal(second, birch);
  expect(view).not.toHaveProperty('overlap');
  // Both customers are known to be two: neither meets the other again, each meets itself.
  const check = async (name: string, domain: string, who: Actor) =>
    harness.get(CheckDealController).check(request(name, domain) as never, meta(who));
  expect(await check('Corbel Dentall', 'corbel.example', bruno)).toMatchObject({ code: 'DUPLICATE_OF_OWN' });
}, 60_000);

it('case:A4 a name of signs alone needs a domain', async () => {
  const submit = (domain: string | null) =>
    refusalOf(harness.commands.execute(new SubmitDealCommand(request('!!!', domain), meta(priya))));
  expect(await submit(null)).toBe('CUSTOMER_UNCLEAR');
  expect(await submit('someone@gmail.com')).toBe('CUSTOMER_UNCLEAR');
  expect(await submit('signs.example')).toBe('accepted');
  await harness.settled();
}, 60_000);

it('case:A4 registrations sent at once are compared in the order of the feed', async () => {
  const names = ['Selwyn Rail', 'Selwyn Rail Inc', 'The Selwyn Rail', 'SELWYN RAIL', 'Selwyn Raill'];
  await Promise.all(
    names.map((name, index) =>
      harness.commands.execute(
        new SubmitDealCommand(
          request(name, index === 0 ? 'selwyn.example' : null),
          meta(index % 2 === 0 ? priya : bruno),
        ),
      ),
    ),
  );
  await harness.settled();
  const seen = await harness.sql.query<{ dealId: string; opportunityId: string }>(
    `select data->>'dealId' as "dealId", data->'opportunityIds'->>0 as "opportunityId" from log.events
     where type = 'DealSubmitted' and data->'customer'->>'name' ilike '%selwyn%' order by position`,
  );
  // The customer that was known first has them all, each at its place.
  const claims = await harness.sql.query<{ type: string; claimId: string }>(
    `select type, data->>'claimId' as "claimId" from log.events
     where type like 'OpportunityClaim%' and data->>'opportunityId' = $1 order by position`,
    [seen[0]?.opportunityId],
  );
  expect(claims.map(({ claimId }) => claimId)).toEqual(seen.map(({ dealId }) => dealId));
  expect(claims[0]?.type).toBe('OpportunityClaimed');
}, 60_000);

it('case:D05 case:A10 G76 the same partner’s same deal, sent twice at once, ends by itself with a notice', async () => {
  const send = () =>
    harness.commands.execute(
      new SubmitDealCommand(request('Double Click Mills', 'double.example'), meta(priya)),
    );
  const [one, other] = await Promise.all([accepted(send()), accepted(send())]);
  await harness.settled();
  const records = await Promise.all(
    [one.id, other.id].map(async (id) => (await harness.get(DealRecordController).deal(id, alder)).view),
  );
  expect(
    records.map((record) => (record as { closure: { code: string } | null }).closure?.code).sort(),
  ).toEqual(['duplicate', undefined]);
  const stands = (records[0] as { closure: unknown }).closure === null ? one.id : other.id;
  expect(await approve(stands)).toBe('accepted');
  expect(await allThatIsSeenBy(harness, alder, stands)).toContain('deal_duplicate');
}, 60_000);

it('case:A3 G61 an alias counts from its day on: what was approved and protected before it stays so', async () => {
  const older = await submitted(priya, 'Adder Foods', 'adder.example');
  const younger = await submitted(bruno, 'Quill Smelters', 'quill.example');
  expect(await approve(older)).toBe('accepted');
  expect(await approve(younger)).toBe('accepted');
  await harness.settled();
  const protectionOf = async (dealId: string) => {
    const { view } = await harness.get(DealRecordController).deal(dealId, carol);
    const { status, approvedOn, protectedUntilOn } = view;
    return { status, approvedOn, protectedUntilOn };
  };
  const before = [await protectionOf(older), await protectionOf(younger)];
  // The third has the domain of the one and the name of the other: who says so makes one customer of all three.
  await submitted(cora, 'Quill Smelters', 'adder.example');
  const conflict = await conflictOf(younger);
  expect(await judge(conflict.id, pairIn(conflict), 'same')).toBe('accepted');
  expect([await protectionOf(older), await protectionOf(younger)]).toEqual(before);
  expect(before).toMatchObject([{ status: 'approved' }, { status: 'approved' }]);
  const check = harness.get(CheckDealController).check(request('Quill Smelters', null) as never, meta(bruno));
  expect(await check).not.toMatchObject({ result: 'clear' });
}, 60_000);
