import type { ImportContext, RowOutcome } from '@channel/imports';
import { InboxModule, inboxMigrations } from '@channel/inbox';
import type { Outcome } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { pageFor, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { DealsModule } from '../src/deals.module';
import { ApproveDealCommand } from '../src/features/deal/approve-deal/approve-deal.handler';
import { CheckDealController } from '../src/features/deal/check-deal/check-deal.controller';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { RejectDealCommand } from '../src/features/deal/reject-deal/reject-deal.handler';
import { ReturnDealCommand } from '../src/features/deal/return-deal/return-deal.handler';
import { RevokeDealCommand } from '../src/features/deal/revoke-deal/revoke-deal.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { DirectOpportunityHistoryController } from '../src/features/direct-opportunity/direct-opportunity-history/direct-opportunity-history.controller';
import { DirectOpportunityListController } from '../src/features/direct-opportunity/direct-opportunity-list/direct-opportunity-list.controller';
import { DirectOpportunitiesKind } from '../src/features/direct-opportunity/import-direct-opportunities/direct-opportunities.kind';
import { ConflictHistoryController } from '../src/features/opportunity/conflict-history/conflict-history.controller';
import { ConflictRecordController } from '../src/features/opportunity/conflict-record/conflict-record.controller';
import { DecideConflictCommand } from '../src/features/opportunity/decide-conflict/decide-conflict.handler';
import { allThatIsSeenBy, halden, NeighboursModule, priya } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, DealsModule, InboxModule],
    migrations: inboxMigrations,
  });
}, 60_000);
afterAll(() => harness.close());

const alder = viewerOf(priya.orgId, 'partner', 'partner.rep');
const carol = viewerOf('vendor', 'vendor', 'channel.lead');
const HEADER = {
  ...{ customer_country: 'US', region: 'americas', product_lines: 'switching', owner: 'dirk' },
  ...{ value: '125000', currency: 'USD', expected_close_on: '2026-12-31', status: 'open' },
};
/** A row of the extract about a customer of a domain of its own. */
const row = (reference: string, domain: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ ...HEADER, reference, customer_name: domain, customer_domain: domain, ...more },
});

let imports = 0;
/** What an extract did, row by row. */
const taken = async (
  ...rows: readonly Readonly<Record<string, string>>[]
): Promise<readonly RowOutcome[]> => {
  const kind = harness.get(DirectOpportunitiesKind);
  const file = rows.map((cells, index) => ({ row: index + 1, cells, sent: {}, findings: [], raw: [] }));
  const context: ImportContext = {
    ...{
      importId: `impt_${String((imports += 1))}`,
      fileHash: 'h',
      fileName: 'f.csv',
      options: {},
      unreadable: 0,
    },
    sender: { id: 'carol', orgId: 'vendor', orgKind: 'vendor' },
    ...{ meta: harness.meta('carol'), progress: () => Promise.resolve() },
  };
  const checked = await kind.check(file, context);
  const applied = await kind.apply(file, () => Promise.resolve(checked), context);
  await harness.settled();
  expect(applied.rows).toEqual(checked.rows);
  return applied.rows.map(({ outcome }) => outcome);
};
const submit = async (domain: string): Promise<string> => {
  const { id } = await accepted(
    harness.commands.execute(new SubmitDealCommand(halden(domain), harness.meta(priya))),
  );
  await harness.settled();
  return id;
};
const approve = (dealId: string, who = 'chen') =>
  refusalOf(
    harness.commands.execute(
      new ApproveDealCommand(
        { dealId, dealType: 'new-opportunity', note: null, mayExceedLimit: true },
        harness.meta(who),
      ),
    ),
  );
const recordOf = async (dealId: string) =>
  (await harness.get(DealRecordController).deal(dealId, carol)).view as {
    status: string;
    overlap?: { conflictId: string };
  };
const conflictOf = async (dealId: string): Promise<string> =>
  (await recordOf(dealId)).overlap?.conflictId ?? '';
const sidesOf = async (conflictId: string) =>
  (await harness.get(ConflictRecordController).conflict(conflictId)).view as unknown as {
    claims: readonly Readonly<{
      claimId: string;
      kind: string;
      holds: boolean;
      number: string;
      status: string;
    }>[];
  };
const directIn = async (conflictId: string): Promise<string> =>
  (await sidesOf(conflictId)).claims.find(({ kind }) => kind === 'direct')?.claimId ?? '';
const decide = async (conflictId: string, claimId: string, who = 'carol'): Promise<string> => {
  const command = new DecideConflictCommand(
    { conflictId, claimId, reason: 'By evidence.' },
    harness.meta(who),
  );
  const refusal = await refusalOf(harness.commands.execute(command) as Promise<Outcome<string>>);
  await harness.settled();
  return refusal;
};

describe('req:M2 req:G57 what the vendor’s own sales pursue', () => {
  it('stands against a registration that comes later; nobody is rejected, and a lead decides', async () => {
    expect(await taken(row('OPP-1', 'first.example'))).toEqual(['created']);
    const check = await harness.get(CheckDealController).check(halden('first.example'), harness.meta(priya));
    expect(check).toMatchObject({ result: 'possible_overlap' });
    const dealId = await submit('first.example');
    expect(await recordOf(dealId)).toMatchObject({ status: 'submitted' });
    expect(await approve(dealId)).toBe('DEAL_OVERLAP');
    const conflictId = await conflictOf(dealId);
    expect((await sidesOf(conflictId)).claims).toMatchObject([
      { kind: 'direct', number: 'OPP-1', status: 'open', holds: true },
      { kind: 'registration', claimId: dealId, holds: false },
    ]);
    expect(await decide(conflictId, dealId)).toBe('accepted');
    expect(await approve(dealId)).toBe('accepted');
  }, 60_000);

  it('inv:X1 no partner learns of it: who stands there, whose it is, how it is called', async () => {
    await taken(row('OPP-SECRET-2', 'second.example', { owner: 'dirk-secret' }));
    const dealId = await submit('second.example');
    const conflictId = await conflictOf(dealId);
    await decide(conflictId, await directIn(conflictId));
    const seen = await allThatIsSeenBy(harness, alder, dealId);
    for (const secret of ['OPP-SECRET-2', 'dirk-secret', 'dopp_', 'direct'])
      expect(seen).not.toContain(secret);
    expect(await recordOf(dealId)).toMatchObject({ status: 'submitted' });
    expect(await approve(dealId)).toBe('DEAL_OVERLAP');
  }, 60_000);

  it('stands behind a registration that was first, and cannot take what is protected', async () => {
    const dealId = await submit('third.example');
    expect(await approve(dealId)).toBe('accepted');
    await taken(row('OPP-3', 'third.example'));
    const conflictId = await conflictOf(dealId);
    expect(await decide(conflictId, await directIn(conflictId))).toBe('OPPORTUNITY_PROTECTED');
    expect(await decide(conflictId, dealId)).toBe('accepted');
    expect(await recordOf(dealId)).toMatchObject({ status: 'approved' });
  }, 60_000);

  it('inv:SD2 is decided on by nobody who owns it, in whatever way', async () => {
    const dealId = await submit('fourth.example');
    await taken(row('OPP-4', 'fourth.example', { owner: 'pers_carol' }));
    const conflictId = await conflictOf(dealId);
    expect(await decide(conflictId, dealId)).toBe('CONFLICT_OF_INTEREST');
    const reject = new RejectDealCommand(
      { dealId, code: 'existing-engagement', text: 'Ours.' },
      harness.meta('carol'),
    );
    expect(await refusalOf(harness.commands.execute(reject))).toBe('CONFLICT_OF_INTEREST');
    const back = new ReturnDealCommand({ dealId, text: 'Say more.' }, harness.meta('carol'));
    expect(await refusalOf(harness.commands.execute(back))).toBe('CONFLICT_OF_INTEREST');
    expect(await approve(dealId, 'carol')).toBe('CONFLICT_OF_INTEREST');
    expect(await decide(conflictId, dealId, 'chen')).toBe('accepted');
    expect(await approve(dealId)).toBe('accepted');
    const revoke = new RevokeDealCommand({ dealId, text: 'Ours.', evidence: 'Mail' }, harness.meta('carol'));
    expect(await refusalOf(harness.commands.execute(revoke))).toBe('CONFLICT_OF_INTEREST');
  }, 60_000);

  it('lets its place go when it ends, and the registration behind it holds', async () => {
    await taken(row('OPP-5', 'fifth.example'));
    const dealId = await submit('fifth.example');
    expect(await taken(row('OPP-5', 'fifth.example', { status: 'lost' }))).toEqual(['created']);
    expect(await recordOf(dealId)).not.toHaveProperty('overlap');
    expect(await approve(dealId)).toBe('accepted');
    expect(await taken(row('OPP-5', 'fifth.example', { status: 'lost' }))).toEqual(['duplicate']);
    expect(await taken(row('OPP-5', 'fifth.example'))).toEqual(['error']);
  }, 60_000);

  it('moves with what a later extract says of it', async () => {
    await taken(row('OPP-6', 'sixth.example'));
    await taken(row('OPP-6', 'seventh.example'));
    const [freed, taken6] = [await submit('sixth.example'), await submit('seventh.example')];
    expect(await recordOf(freed)).not.toHaveProperty('overlap');
    expect(await recordOf(taken6)).toHaveProperty('overlap');
  }, 60_000);

  it('case:A4 is found by a customer in another spelling, as registrations are', async () => {
    await taken(row('OPP-8', '', { customer_name: 'Eighth General Hospital Inc.', customer_domain: '' }));
    const { id } = await accepted(
      harness.commands.execute(
        new SubmitDealCommand(
          {
            ...halden(),
            customer: { name: 'Eighth General Hospital', country: 'US', domain: 'eighth.example' },
          },
          harness.meta(priya),
        ),
      ),
    );
    await harness.settled();
    expect(await recordOf(id)).toHaveProperty('overlap');
  }, 60_000);

  it('is nothing where it was over before, and counts once in a file', async () => {
    const ended = row('OPP-9', 'ninth.example', { status: 'won' });
    const open = row('OPP-10', 'tenth.example');
    expect(await taken(ended, open, open)).toEqual(['skipped', 'created', 'duplicate']);
    const { data } = await harness.get(DirectOpportunityListController).list(pageFor(carol));
    expect(data.map(({ reference }) => reference)).not.toContain('OPP-9');
    const told = data.find(({ reference }) => reference === 'OPP-10');
    const { view } = await harness.get(DirectOpportunityHistoryController).history(told?.id ?? '', carol);
    expect(view).toMatchObject({
      data: [
        { sentence: 'OPP-10 was recorded: switching for tenth.example in americas.' },
        { sentence: 'Its customer was compared: it claims 1 opportunity.' },
      ],
    });
  }, 60_000);

  it('is named in the history of the conflict', async () => {
    const dealId = await submit('eleventh.example');
    await taken(row('OPP-11', 'eleventh.example'));
    const { view } = await harness.get(ConflictHistoryController).history(await conflictOf(dealId), carol);
    expect(JSON.stringify(view)).toContain('OPP-11 claims it too, behind DR-');
  }, 60_000);
});
