import { apiId } from '@channel/event-store';
import type { Principal } from '@channel/http';
import { present, type DomainEvent } from '@channel/kernel';
import { PartnersModule } from '@channel/partners';
import type { PayoutPart, PayoutShare } from '@channel/payouts';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { Jobs, stamped } from '@channel/runtime';
import { pageFor, personOf, startHarness, type Harness } from '@channel/testing/harness';
import {
  AcceptStatementCommand,
  ApproveRewardRunCommand,
  CalculateRewardRunCommand,
  SubmitRewardRunCommand,
} from '../src/commands';
import { StatementSource } from '../src/features/statement/pay-statement/statement-source';
import { RewardsModule } from '../src/index';
import { DraftEstimateController } from '../src/features/estimate/draft-estimate/draft-estimate.controller';
import { TraceRewardLineController } from '../src/features/run/trace-reward-line/trace-reward-line.controller';
import { QuarterFiguresController } from '../src/features/period/quarter-figures/quarter-figures.controller';
import { RunPartnersController } from '../src/features/run/reward-run-partners/run-partners.controller';
import { QuarterEarningsController } from '../src/features/insight/quarter-earnings/quarter-earnings.controller';
import { StatementsController } from '../src/features/statement/statement-list/statements.controller';
import { StatementReader } from '../src/statement-reader';
import { createHash } from 'node:crypto';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';

const PROGRAMME = jpa2023.programmeId;
const STATEMENT = apiId('stmt', `${PROGRAMME}|${PARTNER}|2026-Q3`);
const paula = personOf('paula', PARTNER);
const ALL = { limit: undefined, after: undefined, question: {} };

const principal = (orgId: string): Principal => ({
  id: 'pers_paula',
  type: 'person',
  orgId,
  orgKind: 'partner',
  roles: ['partner.admin'],
  scopes: [],
  authTime: 0,
  language: 'en',
});

/** JSON with sorted names and no spaces, written once more on purpose: as somebody outside would. */
const sortedJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${sortedJson(each)}`).join(',')}}`;
};

describe('from shipped lines to a payable statement', () => {
  let harness: Harness;
  let runId: string;

  const append = async (stream: string, ...events: readonly DomainEvent[]): Promise<void> => {
    const meta = harness.meta('admin');
    await harness.store.append(stream, 'noStream', {
      commandId: meta.commandId,
      events: events.map((event) => stamped(event, meta)),
    });
  };

  const payable = () =>
    harness
      .get(StatementSource)
      .payable({ programmeId: PROGRAMME, currency: 'USD', now: harness.clock.now() });
  const expected = () =>
    harness.get(StatementSource).expected({
      ...{ programmeId: PROGRAMME, currency: 'USD', now: harness.clock.now(), payeeIds: [PARTNER] },
    });
  /** What an item takes from the statement. */
  const shareOf = async (itemId: string, part?: PayoutPart): Promise<PayoutShare> => {
    const [open] = await payable();
    return { batchId: 'pbat_1', itemId, part: part ?? present(open) };
  };

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, RewardsModule],
      clock: '2026-10-05T09:00:00.000Z',
    });
    for (const [stream, events] of factsOfTheStory()) await append(stream, ...events);
    await harness.settled();
  }, 60_000);
  afterAll(async () => {
    await harness.close();
  });

  it('req:10.2 says what a deal would earn that nobody registered, and to nobody else', async () => {
    const estimates = harness.get(DraftEstimateController);
    const line = { productLine: 'switching', quantity: 2, netUnit: { amount: '825000', currency: 'USD' } };
    const asked = { dealType: 'new-opportunity', shipOn: '2026-09-20', lines: [line] };
    const found = await estimates.estimate(asked, principal(PARTNER));
    expect([found.quarter, found.needs]).toEqual([
      '2026-Q3',
      ['PRICE', 'APPROVAL', 'WIN', 'ORDER', 'SHIPMENT'],
    ]);
    // 5 % of 16,500.00, as the story’s own two units earn.
    expect(found.lines.map(({ planId, amount }) => [planId, amount.amount])).toContainEqual([
      expect.any(String),
      '82500',
    ]);
    const foreign = estimates.estimate({ ...asked, partnerId: PARTNER }, principal('prtn_other'));
    await expect(foreign).rejects.toMatchObject({ status: 404 });
    const vendor = { ...principal('vendor'), orgKind: 'vendor' } as const;
    await expect(estimates.estimate(asked, vendor)).rejects.toMatchObject({ code: 'PARAMETER_INVALID' });
  });

  it('req:R22: accrues what the line may earn when its file is applied', async () => {
    const accrual = `accrual-${PROGRAMME}-${PARTNER}-2026-Q3`;
    const amounts: unknown[] = [];
    for await (const { type, data } of harness.store.readStream(accrual))
      amounts.push([type, (data as { amount?: unknown }).amount]);
    expect(amounts).toEqual([['RewardAccrued', { amount: '82500', currency: 'USD' }]]);
  });

  it('tells the totals of a dry run and appends nothing', async () => {
    const before = await harness.store.head();
    const meta = harness.meta('fatima', { dryRun: true });
    const result = await harness.commands.execute(
      new CalculateRewardRunCommand({ programmeId: PROGRAMME, quarter: '2026-Q3' }, meta),
    );
    expect(result).toMatchObject({
      kind: 'dry_run',
      totals: { total: { amount: '82500', currency: 'USD' }, partnerCount: 1 },
    });
    expect(await harness.store.head()).toBe(before);
  });

  it('refuses a quarter without a definition in force', async () => {
    const command = new CalculateRewardRunCommand(
      { programmeId: PROGRAMME, quarter: '2019-Q1' },
      harness.meta('fatima'),
    );
    expect(await harness.commands.execute(command)).toMatchObject({
      refusal: { refused: 'VERSION_NOT_IN_FORCE' },
    });
  });

  it('calculates a run in a job', async () => {
    const meta = harness.meta('fatima');
    const command = new CalculateRewardRunCommand({ programmeId: PROGRAMME, quarter: '2026-Q3' }, meta);
    const started = await harness.commands.execute(command);
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    runId = started.id;
    expect(started.replayed).toBe(false);
    expect(await harness.commands.execute(command)).toMatchObject({ id: runId, replayed: true });
    const reused = { ...meta, requestHash: 'sha256:other' };
    expect(
      await harness.commands.execute(
        new CalculateRewardRunCommand({ programmeId: PROGRAMME, quarter: '2026-Q2' }, reused),
      ),
    ).toMatchObject({ refusal: { refused: 'IDEMPOTENCY_KEY_REUSED' } });
    await harness.settled();
    const job = await harness.get(Jobs).find(started.jobId);
    expect(job).toMatchObject({ status: 'succeeded', result: { total: { amount: '82500' } } });
  });

  it('req:F2 sums the run by partner and by group, with what stands in the way of a payment', async () => {
    const sheet = harness.get(RunPartnersController);
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const { data } = await sheet.partners(runId, undefined, ALL);
    expect(data).toMatchObject([
      {
        ...{ id: PARTNER, code: 'PTR-0042', percent: '5.00', carry: usd('0'), flags: ['no_account'] },
        ...{ base: usd('1650000'), gross: usd('82500'), adjustments: usd('0') },
        ...{ total: usd('82500'), net: usd('82500') },
      },
    ]);
    expect((await sheet.partners(runId, 'no_account', ALL)).data).toEqual(data);
    expect((await sheet.partners(runId, 'negative', ALL)).data).toEqual([]);
    await expect(sheet.partners(runId, 'odd', ALL)).rejects.toMatchObject({
      code: 'PARAMETER_INVALID',
    });
    const groupsBy = async (by?: string) =>
      (await sheet.groups(runId, by, ALL)).data.map(({ group, partners, gross }) => [
        ...[group, partners, gross.amount],
      ]);
    expect(await groupsBy('deal-type')).toEqual([['new-opportunity', 1, '82500']]);
    expect(await groupsBy('level')).toEqual([['elite-plus', 1, '82500']]);
    expect(await groupsBy()).toEqual([[expect.any(String), 1, '82500']]);
    const counts = (await sheet.flags(runId)).data.map(({ id, partners }) => [id, partners]);
    expect(counts).toContainEqual(['no_account', 1]);
    expect(counts).toContainEqual(['serial_seen_twice', 0]);
  });

  it('req:F1 says what the quarter comes to beside the one before, and what moved it', async () => {
    const figures = harness.get(QuarterFiguresController);
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    expect((await figures.of(`${PROGRAMME}-2026-Q3`)).data).toEqual([
      {
        ...{ id: '2026-Q3-USD', quarter: '2026-Q3', accrued: usd('82500'), calculated: usd('82500') },
        ...{ adjusted: usd('0'), approved: usd('0'), paid: usd('0'), forecast: usd('0'), expected: usd('0') },
      },
    ]);
    expect((await figures.variances(`${PROGRAMME}-2026-Q3`)).data).toMatchObject([
      { partnerId: PARTNER, cause: 'began', before: usd('0'), now: usd('82500'), byVolume: usd('82500') },
    ]);
    expect((await figures.senders(`${PROGRAMME}-2026-Q3`)).data).toMatchObject([{ lines: 1 }]);
    await expect(figures.of(`${PROGRAMME}-2019-Q1`)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('req:SD inv:A4: is approved by another person, after the same digest came out again', async () => {
    const submitted = await harness.commands.execute(
      new SubmitRewardRunCommand({ runId }, harness.meta('fatima')),
    );
    expect(submitted).toMatchObject({ kind: 'accepted', state: { status: 'submitted' } });
    const own = await harness.commands.execute(
      new ApproveRewardRunCommand({ runId }, harness.meta('fatima')),
    );
    expect(own).toMatchObject({ refusal: { refused: 'FOUR_EYES' } });
    const approved = await harness.commands.execute(
      new ApproveRewardRunCommand({ runId }, harness.meta('lars')),
    );
    expect(approved).toMatchObject({ kind: 'accepted', state: { status: 'approved' } });
    await harness.settled();
  });

  it('issues the statement with the number and digest of its lines, and closes the accrual', async () => {
    const { statement, lines } = await harness.get(StatementReader).read(STATEMENT);
    expect(statement).toMatchObject({ status: 'issued', number: 'ST-2026Q3-PTR0042' });
    expect(lines.reduce((total, { amount }) => total + BigInt(amount.amount), 0n)).toBe(82_500n);
    const issued = [];
    for await (const event of harness.store.readStream(`statement-${STATEMENT}`))
      if (event.type === 'StatementIssued') issued.push(event.data);
    expect(issued).toMatchObject([{ accrued: { amount: '82500' }, trueUp: { amount: '0' } }]);
  });

  it('is payable once its partner accepted it, and only then', async () => {
    expect(await payable()).toEqual([]);
    expect(await expected()).toEqual([
      {
        state: 'expected',
        id: STATEMENT,
        name: 'ST-2026Q3-PTR0042',
        amount: { amount: '82500', currency: 'USD' },
        payableFromOn: expect.stringMatching(/^2026-1\d-\d\d$/),
      },
    ]);
    const foreign = new AcceptStatementCommand(
      { statementId: STATEMENT, by: 'partner' },
      harness.meta(personOf('bea', 'prtn_other')),
    );
    expect(await harness.commands.execute(foreign)).toMatchObject({ refusal: { refused: 'NOT_FOUND' } });
    const own = new AcceptStatementCommand({ statementId: STATEMENT, by: 'partner' }, harness.meta(paula));
    expect(await harness.commands.execute(own)).toMatchObject({ kind: 'accepted' });
    await harness.settled();
    expect(await payable()).toEqual([
      {
        source: { kind: 'statement', id: STATEMENT, number: 'ST-2026Q3-PTR0042' },
        payee: { id: PARTNER, code: 'PTR-0042', name: 'Alder Integrators' },
        amount: { amount: '82500', currency: 'USD' },
        text: 'Partner reward 2026 Q3, statement ST-2026Q3-PTR0042',
      },
    ]);
    expect(await expected()).toEqual([]);
  });

  it('inv:M5: gives its lines to one payout item, and back when the payment failed', async () => {
    const source = harness.get(StatementSource);
    const share = await shareOf('payi_1');
    expect(await source.reserve(share, harness.meta('fatima'))).toBeNull();
    expect(await source.reserve(await shareOf('payi_2', share.part), harness.meta('fatima'))).toBe(
      'ALREADY_IN_PAYMENT',
    );
    expect(await payable()).toEqual([]);
    await source.release(share, { because: 'failed', reason: 'AC04' }, harness.meta('fatima'));
    expect(await payable()).toHaveLength(1);
  });

  it('is settled once all that it pays is paid, in the list as in the record', async () => {
    const controller = harness.get(StatementsController);
    const statuses = async (): Promise<readonly unknown[]> => {
      const { view } = await controller.record(STATEMENT, principal(PARTNER));
      const { data } = await controller.list(pageFor(principal(PARTNER)));
      return [view, ...data].map((each) => (each as { status?: unknown }).status);
    };
    expect(await statuses()).toEqual(['accepted', 'accepted']);
    const source = harness.get(StatementSource);
    const share = await shareOf('payi_3');
    await source.reserve(share, harness.meta('fatima'));
    await source.settle(share, harness.meta('fatima'));
    await harness.settled();
    expect(await statuses()).toEqual(['settled', 'settled']);
  });

  it('req:10.6 shows accrued against paid by quarter to its partner, and nothing of it to another', async () => {
    const controller = harness.get(QuarterEarningsController);
    const usd = { amount: '82500', currency: 'USD' };
    const asked = { limit: undefined, after: undefined, question: {} };
    const { data } = await controller.show(principal(PARTNER), asked);
    expect(data).toEqual([{ id: '2026-Q3-USD', quarter: '2026-Q3', accrued: usd, earned: usd, paid: usd }]);
    expect((await controller.show(principal('prtn_other'), asked)).data).toEqual([]);
  });

  it('F1: explains each line of the statement to its partner, and to no other', async () => {
    const controller = harness.get(TraceRewardLineController);
    const { lines } = await harness.get(StatementReader).read(STATEMENT);
    for (const { rewardLineId, amount } of lines) {
      const { steps } = await controller.trace(rewardLineId, principal(PARTNER));
      const sum = steps.reduce(
        (total, step) => total + (step.contributes ? BigInt(step.money?.amount ?? 0) : 0n),
        0n,
      );
      expect(sum.toString()).toBe(amount.amount);
      await expect(controller.trace(rewardLineId, principal('prtn_other'))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });

  it('F2: gives a partner what it needs to calculate the digest itself', async () => {
    const controller = harness.get(StatementsController);
    const { view } = await controller.record(STATEMENT, principal(PARTNER));
    const answered = JSON.parse(JSON.stringify(await controller.lines(STATEMENT, principal(PARTNER)))) as {
      data: readonly Readonly<{ id: string; rewardLineId: string }>[];
    };
    const lines = answered.data.map(({ id: _, ...line }) => line);
    const hash = createHash('sha256').update(sortedJson(lines)).digest('hex');
    expect(view).toMatchObject({ digest: `sha256:${hash}` });
    expect(answered.data.map(({ id }) => id)).toEqual(answered.data.map(({ rewardLineId }) => rewardLineId));
  });

  it('F2: shows the statement as it was known at a moment', async () => {
    const reader = harness.get(StatementReader);
    expect(await reader.read(STATEMENT, '2026-10-05T08:59:59.999Z')).toMatchObject({
      statement: { status: 'none' },
      lines: [],
    });
    const controller = harness.get(StatementsController);
    const shown = await controller.record(STATEMENT, principal(PARTNER), '2026-10-05T09:00:00Z');
    expect(shown.view).toMatchObject({ total: { amount: '82500', currency: 'USD' } });
    await expect(controller.record(STATEMENT, principal(PARTNER), '2026-10-04')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
