import type { RecordedEvent } from '@channel/event-store';
import { Drafts, type CommandMeta, type Outcome } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { pageFor, personOf, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { BomReader } from '../src/bom-reader';
import { bomOfDraft, contentOf, draftKey, type DealDraftDto } from '../src/deal-draft';
import { DealSurroundings } from '../src/deal-surroundings';
import { DealsModule } from '../src/deals.module';
import { Deals } from '../src/domain/deal/deal-facts';
import { ChangeDealDraftCommand } from '../src/features/deal-draft/change-deal-draft/change-deal-draft.handler';
import { DealDraftListController } from '../src/features/deal-draft/deal-draft-list/deal-draft-list.controller';
import { DealListController } from '../src/features/deal/deal-list/deal-list.controller';
import { DealRecordController } from '../src/features/deal/deal-record/deal-record.controller';
import { DealHistoryController } from '../src/features/deal/deal-history/deal-history.controller';
import { DiscardDealDraftCommand } from '../src/features/deal-draft/discard-deal-draft/discard-deal-draft.handler';
import { DraftDealCommand } from '../src/features/deal-draft/draft-deal/draft-deal.handler';
import { InboxModule, inboxMigrations, NoticeListController } from '@channel/inbox';
import { ResubmitDealCommand } from '../src/features/deal/resubmit-deal/resubmit-deal.handler';
import { ReturnDealCommand } from '../src/features/deal/return-deal/return-deal.handler';
import { SubmitBomCommand } from '../src/features/bom/submit-bom/submit-bom.handler';
import { SubmitDealCommand } from '../src/features/deal/submit-deal/submit-deal.handler';
import { SubmitDealDraftCommand } from '../src/features/deal-draft/submit-deal-draft/submit-deal-draft.handler';
import { bruno, diego, halden, NeighboursModule, priya } from './world';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, DealsModule, InboxModule],
    migrations: inboxMigrations,
  });
}, 60_000);
afterAll(() => harness.close());

const run = <State>(outcome: Promise<Outcome<string, State>>) => outcome;
const draft = (fields: DealDraftDto, meta = harness.meta(priya)) =>
  run(harness.commands.execute(new DraftDealCommand(contentOf(fields), meta)));
const change = (dealId: string, fields: DealDraftDto, meta: CommandMeta) =>
  run(harness.commands.execute(new ChangeDealDraftCommand({ dealId, content: contentOf(fields) }, meta)));
const submit = (dealId: string, meta = harness.meta(priya)) =>
  run(harness.commands.execute(new SubmitDealDraftCommand(dealId, meta)));
const claimsOf = async (dealId: string) => {
  const deal = await harness.get(DealSurroundings).deal(dealId);
  return Object.values(deal?.claims ?? {}).map(({ answer }) => answer);
};
const feed = async (): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const event of harness.store.readAll({ prefixes: ['deal-', 'opportunity-'] }))
    events.push(event);
  return events;
};
const alder = viewerOf(priya.orgId, 'partner', 'partner.rep');

describe('a draft of a registration', () => {
  it('is kept as far as it goes, and says so', async () => {
    const { id, state } = await accepted(draft({ customer: { name: 'Halden' }, region: null }));
    expect(state.content).toEqual({ customer: { name: 'Halden' } });
    expect(await harness.get(DealDraftListController).draft(id, alder)).toMatchObject({
      revision: 0n,
      view: { id, status: 'draft', partnerId: 'prtn_alder', customer: { name: 'Halden' } },
    });
  });

  it('inv:X1 is no event, no deal, no notice, and unknown to the distributor and the vendor', async () => {
    const before = (await feed()).length;
    const { id } = await accepted(draft(halden('private.example')));
    await harness.settled();
    expect((await feed()).length).toBe(before);
    const drafts = harness.get(DealDraftListController);
    const others = [
      viewerOf(bruno.orgId, 'partner', 'partner.rep'),
      viewerOf(diego.orgId, 'distributor', 'distributor.user'),
      viewerOf('vendor', 'vendor', 'channel.lead'),
    ];
    for (const who of others) {
      expect(await drafts.list(undefined, undefined, who)).toMatchObject({ data: [] });
      await expect(drafts.draft(id, who)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const who of [alder, ...others]) {
      expect((await harness.get(DealListController).list(pageFor(who))).data).toEqual([]);
      expect((await harness.get(NoticeListController).list(pageFor(who))).data).toEqual([]);
      await expect(harness.get(DealRecordController).deal(id, who)).rejects.toMatchObject({ status: 404 });
      await expect(harness.get(DealHistoryController).history(id, who)).rejects.toMatchObject({
        status: 404,
      });
    }
    const foreign = harness.meta(bruno);
    expect(await refusalOf(submit(id, foreign))).toBe('NOT_FOUND');
    expect(await refusalOf(change(id, {}, foreign))).toBe('NOT_FOUND');
    expect(await refusalOf(harness.commands.execute(new DiscardDealDraftCommand(id, foreign)))).toBe(
      'NOT_FOUND',
    );
    expect(await refusalOf(submit('deal_none', foreign))).toBe('NOT_FOUND');
  });

  it('is begun by an enrolled partner only', async () => {
    expect(await refusalOf(draft({}, harness.meta(personOf('nobody', 'prtn_unknown'))))).toBe(
      'PARTNER_NOT_ENROLLED',
    );
    expect(await refusalOf(draft({}, harness.meta(diego)))).toBe('PARTNER_NOT_ENROLLED');
  });

  it('names everything that it lacks when it is submitted, and stays', async () => {
    const { id } = await accepted(draft({ region: 'americas' }));
    const outcome = await submit(id);
    expect(outcome).toMatchObject({ refusal: { refused: 'REGISTRATION_INCOMPLETE' } });
    const { errors = [] } = outcome.kind === 'refused' ? outcome.refusal : {};
    expect(errors.map(({ pointer }) => pointer)).toEqual([
      ...['/customer/name', '/customer/country', '/segment', '/dealType', '/productLines', '/value'],
      '/expectedCloseOn',
    ]);
    const lacksOne = { ...halden('lacks.example'), distributorId: null };
    await accepted(change(id, lacksOne, harness.meta(priya)));
    expect(await refusalOf(submit(id))).toBe('DISTRIBUTOR_MISSING');
    expect(await harness.get(Drafts).find(draftKey(id), priya.orgId)).toMatchObject({ revision: 1n });
  });

  it('is changed and submitted as it was read, takes its number then, and is gone', async () => {
    const { id } = await accepted(draft({ region: 'americas' }));
    const first = harness.meta(priya, { ifMatch: 0n });
    expect(await accepted(change(id, halden('read.example'), first))).toMatchObject({ revision: 1n });
    expect(await refusalOf(change(id, {}, harness.meta(priya, { ifMatch: 0n })))).toBe('REVISION_MISMATCH');
    expect(await submit(id, first)).toMatchObject({
      refusal: { refused: 'REVISION_MISMATCH' },
      current: 1n,
    });
    const meta = harness.meta(priya, { ifMatch: 1n });
    const submitted = await accepted(submit(id, meta));
    expect(submitted).toMatchObject({
      id,
      revision: 0n,
      state: { status: 'submitted', number: expect.stringMatching(/^DR-2026-\d{6}$/) as string },
    });
    expect(await harness.get(Drafts).find(draftKey(id), priya.orgId)).toBeUndefined();
    expect(await accepted(submit(id, meta))).toEqual({ ...submitted, replayed: true });
    expect(await refusalOf(submit(id))).toBe('DEAL_ALREADY_SUBMITTED');
    expect(await refusalOf(submit(id, harness.meta(bruno)))).toBe('NOT_FOUND');
    expect(await refusalOf(change(id, {}, harness.meta(priya)))).toBe('NOT_FOUND');
  });

  it('ends also where a crash left its row behind', async () => {
    const content = contentOf(halden('crashed.example'));
    const meta = harness.meta(priya);
    const { id } = await accepted(
      harness.commands.execute(new SubmitDealCommand(halden('crashed.example'), meta)),
    );
    await harness.get(Drafts).begin(draftKey(id), content, harness.meta(priya));
    expect(await refusalOf(submit(id))).toBe('DEAL_ALREADY_SUBMITTED');
    expect(await harness.get(Drafts).find(draftKey(id), priya.orgId)).toBeUndefined();
  });

  it('req:5.4 keeps wrong lines of its bill of materials, refuses them when it is submitted, and submits right ones with it', async () => {
    const wrong = [
      { sku: 'EX4100-48P', quantity: 'two' },
      { sku: 'EX4100-48X', quantity: '1' },
      { sku: '', quantity: '' },
    ];
    const { id } = await accepted(draft({ ...halden('bom.example'), bom: wrong }));
    const check = await harness.get(BomReader).check(id, bomOfDraft({ bom: wrong }), harness.meta(priya));
    expect(check?.lines[0]).toMatchObject({ known: { description: 'EX4100 48-port' } });
    const outcome = await submit(id);
    expect(outcome).toMatchObject({ refusal: { refused: 'BOM_INVALID' } });
    const { errors = [] } = outcome.kind === 'refused' ? outcome.refusal : {};
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/bom/0/quantity', 'BAD_NUMBER'],
      ['/bom/1/sku', 'UNKNOWN_SKU'],
      ['/bom/2/sku', 'REQUIRED_MISSING'],
      ['/bom/2/quantity', 'REQUIRED_MISSING'],
    ]);
    expect(await harness.get(DealSurroundings).deal(id)).toBeUndefined();

    const right = { ...halden('bom.example'), bom: [{ sku: 'ex4100-48p', quantity: '+2' }] };
    await accepted(change(id, right, harness.meta(priya)));
    const meta = harness.meta(priya);
    await accepted(submit(id, meta));
    expect(await accepted(submit(id, meta))).toMatchObject({ replayed: true });
    await harness.settled();
    const deal = await harness.get(DealSurroundings).deal(id);
    const { state: bom } = await harness.get(DealSurroundings).loadBom(deal?.bom?.bomId ?? '');
    expect(bom).toMatchObject({ bomVersion: 1, lines: [{ sku: 'EX4100-48P', quantity: 2 }] });
  });

  it('inv:X1 answers nobody else what it would cost', async () => {
    const { id } = await accepted(draft(halden('asked.example')));
    const lines = [{ line: '1', sku: 'EX4100-48P', quantity: 1 }];
    const ask = (by: typeof priya) => harness.get(BomReader).check(id, lines, harness.meta(by));
    expect(await ask(priya)).toMatchObject({ errors: [] });
    expect(await ask(bruno)).toBeUndefined();
    expect(await ask(diego)).toBeUndefined();
    await accepted(submit(id));
    expect(await ask(diego)).toMatchObject({ price: { automatic: true } });
    expect(await ask(bruno)).toBeUndefined();
  });

  it('is thrown away without a trace', async () => {
    const { id } = await accepted(draft(halden('thrown.example')));
    await accepted(
      harness.commands.execute(new DiscardDealDraftCommand(id, harness.meta(priya, { ifMatch: 0n }))),
    );
    expect(await refusalOf(submit(id))).toBe('NOT_FOUND');
    expect(await harness.get(Drafts).find(draftKey(id), priya.orgId)).toBeUndefined();
  });
});

it('E41 a draft holds nothing: the first complete submission does, whatever the clocks say', async () => {
  const { id: first } = await accepted(draft(halden('e41.example')));
  const late = harness.meta(bruno, { now: '2026-09-07T12:00:00.000Z' });
  const { id: second } = await accepted(
    harness.commands.execute(new SubmitDealCommand(halden('e41.example'), late)),
  );
  // The clock of this machine is behind: it says that P1 came before P2.
  await accepted(submit(first, harness.meta(priya, { now: '2026-09-07T08:00:00.000Z' })));
  await harness.settled();
  expect(await claimsOf(second)).toEqual(['held']);
  expect(await claimsOf(first)).toEqual(['overlap']);
});

it('G44 a registration that was returned is repaired, keeps number and BOM, and takes a new place', async () => {
  const request = halden('returned.example');
  const { id, state } = await accepted(
    harness.commands.execute(new SubmitDealCommand(request, harness.meta(priya))),
  );
  const { id: waiting } = await accepted(
    harness.commands.execute(new SubmitDealCommand(request, harness.meta(bruno))),
  );
  const lines = [{ line: '1', sku: 'EX4100-48P', quantity: 2 }];
  const { id: bomId } = await accepted(
    harness.commands.execute(new SubmitBomCommand({ dealId: id, lines }, harness.meta(priya))),
  );
  await harness.settled();
  expect([await claimsOf(id), await claimsOf(waiting)]).toEqual([['held'], ['overlap']]);
  const again = (meta: CommandMeta) =>
    run(harness.commands.execute(new ResubmitDealCommand({ dealId: id, request }, meta)));
  expect(await refusalOf(again(harness.meta(priya)))).toBe('DEAL_NOT_OPEN');
  await accepted(
    harness.commands.execute(
      new ReturnDealCommand({ dealId: id, text: 'Name the site.' }, harness.meta('chen')),
    ),
  );
  expect(await refusalOf(again(harness.meta(bruno)))).toBe('NOT_FOUND');
  // Before the opportunity has heard of the return: its own old claim does not stand in the way.
  expect(await accepted(again(harness.meta(priya)))).toMatchObject({
    state: {
      status: 'submitted',
      stage: 'quoting',
      closure: null,
      number: (state as { number: string }).number,
    },
  });
  await harness.settled();
  expect([await claimsOf(id), await claimsOf(waiting)]).toEqual([['overlap'], ['held']]);
  const [row] = await harness.sql.query(
    'select status, closure, "bomId", skus from read.deals_deal_list where key = $1',
    [id],
  );
  expect(row).toEqual({ status: 'submitted', closure: null, bomId, skus: ['EX4100-48P'] });
  expect(await harness.get(Deals).facts(id)).toMatchObject({ status: 'submitted', bomId });
});
