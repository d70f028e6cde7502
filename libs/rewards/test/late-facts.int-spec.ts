import { apiId } from '@channel/event-store';
import type { Principal } from '@channel/http';
import type { DomainEvent } from '@channel/kernel';
import { PartnersModule, PastEffects } from '@channel/partners';
import { jpa2023, ProgramsModule, type TermsEvent } from '@channel/programs';
import { DeciderRunner, Jobs } from '@channel/runtime';
import type { PosFileEvent, PosLine, ShipmentReturnLinked } from '@channel/shipments';
import { startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { RewardCalculator } from '../src/calculation/reward-calculator';
import type { RewardAccrued } from '../src/domain/accrual/accrual.events';
import { rewardRunDecider } from '../src/domain/run/run.decider';
import type { RewardLine } from '../src/domain/engine/lines';
import { RewardsHistoryController } from '../src/features/rewards-history/rewards-history.controller';
import { RunDifferenceController } from '../src/features/run/reward-run-difference/run-difference.controller';
import { StatementReader } from '../src/statement-reader';
import { TraceRewardLineController } from '../src/features/run/trace-reward-line/trace-reward-line.controller';
import {
  ApproveRewardRunCommand,
  BeginCloseCommand,
  CalculateRewardRunCommand,
  LockPeriodCommand,
  SubmitRewardRunCommand,
} from '../src/commands';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';

const PROGRAMME = jpa2023.programmeId;
const statementOf = (quarter: string): string => apiId('stmt', `${PROGRAMME}|${PARTNER}|${quarter}`);

/** The facts of the story with five units quoted, so that a third can be sold late. */
const facts = (): readonly (readonly [string, readonly DomainEvent[]])[] =>
  JSON.parse(
    JSON.stringify(factsOfTheStory()).replaceAll(
      '"sku":"EX4100-48P","quantity":2,"registered"',
      '"sku":"EX4100-48P","quantity":5,"registered"',
    ),
  ) as readonly (readonly [string, readonly DomainEvent[]])[];

describe('facts that are recorded after the issue', () => {
  let harness: Harness;
  let q3Run: string;
  let drafts: readonly string[] = [];

  const draft = async (quarter: string): Promise<{ id: string; status: string; code?: string }> => {
    const data = { programmeId: PROGRAMME, quarter };
    const started = await harness.commands.execute(
      new CalculateRewardRunCommand(data, harness.meta('fatima')),
    );
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    await harness.settled();
    const job = await harness.get(Jobs).find(started.jobId);
    const code = (job as { problem?: { code?: string } } | undefined)?.problem?.code;
    return { id: started.id, status: job?.status ?? '', ...(code === undefined ? {} : { code }) };
  };
  const issue = async (runId: string): Promise<void> => {
    await harness.commands.execute(new SubmitRewardRunCommand({ runId }, harness.meta('fatima')));
    const approved = await harness.commands.execute(
      new ApproveRewardRunCommand({ runId }, harness.meta('lars')),
    );
    expect(approved).toMatchObject({ kind: 'accepted' });
    await harness.settled();
  };
  const linesOf = async (quarter: string): Promise<readonly RewardLine[]> =>
    (await harness.get(StatementReader).read(statementOf(quarter))).lines;
  const accruedIn = async (quarter: string): Promise<readonly (readonly [string, string])[]> => {
    const accrued: (readonly [string, string])[] = [];
    for await (const { type, data } of harness.store.readStream(`accrual-${PROGRAMME}-${PARTNER}-${quarter}`))
      if (type === 'RewardAccrued')
        for (const { lineId, amount } of (data as RewardAccrued['data']).lines)
          accrued.push([lineId, amount.amount]);
    return accrued.sort();
  };
  const posted = (lines: readonly RewardLine[]): readonly unknown[] =>
    lines
      .filter(({ amount }) => amount.amount !== '0')
      .map(({ lineId, amount, adjusts }) => [lineId, adjusts?.cause, amount.amount]);

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, RewardsModule],
      clock: '2026-10-05T09:00:00.000Z',
    });
    for (const [stream, events] of facts()) await harness.tell(stream, ...events);
    await harness.settled();
    q3Run = (await draft('2026-Q3')).id;
    await issue(q3Run);
  }, 60_000);
  afterAll(async () => {
    await harness.close();
  });

  it('case:P11 E15b E17: a late sale and a return are lines of the next quarter, linked to the issued one', async () => {
    const before = await linesOf('2026-Q3');
    drafts = [(await draft('2026-Q4')).id];
    harness.clock.jumpTo('2026-11-02T09:00:00.000Z');
    await harness.tell('posFile-impt_2', ...lateFile());
    await harness.settled();
    // case:P11: what is taken back is expected from the day of its report on, not only when a run is drafted.
    expect(await accruedIn('2026-Q4')).toEqual([
      ['ship_2', '41250'],
      ['ship_3', '-41250'],
    ]);
    const second = await draft('2026-Q4');
    drafts = [...drafts, second.id];
    const early = new SubmitRewardRunCommand({ runId: second.id }, harness.meta('fatima'));
    expect(await harness.commands.execute(early)).toMatchObject({
      refusal: { refused: 'PERIOD_NOT_ENDED' },
    });
    harness.clock.jumpTo('2027-01-05T09:00:00.000Z');
    await issue((await draft('2026-Q4')).id);
    const after = await linesOf('2026-Q4');
    expect(posted(after)).toEqual([
      ['ship_2', 'late', '41250'],
      ['ship_3', 'return', '-41250'],
    ]);
    expect(after.filter(({ amount }) => amount.amount !== '0')).toMatchObject([
      { quarter: '2026-Q4', adjusts: { quarter: '2026-Q3' } },
      {
        quarter: '2026-Q4',
        adjusts: {
          quarter: '2026-Q3',
          rewardLineId: before.find((line) => line.amount.amount === '82500')?.rewardLineId,
        },
      },
    ]);
    expect(await linesOf('2026-Q3')).toEqual(before);
    const { statement } = await harness.get(StatementReader).read(statementOf('2026-Q4'));
    expect(statement).toMatchObject({ status: 'issued', adjusted: '0' });
  });

  it('F3: tells the difference of the two drafts by cause', async () => {
    const [from = '', to = ''] = drafts;
    const difference = await harness.get(RunDifferenceController).difference(from, to);
    expect(difference).toMatchObject({
      total: { amount: '0' },
      causes: [
        { cause: 'late_data', change: { amount: '41250' } },
        { cause: 'return', change: { amount: '-41250' } },
      ],
    });
  });

  it('F1: explains a late sale and a return, step by step to the stored amount', async () => {
    const viewer: Principal = {
      ...{ id: 'pers_paula', type: 'person', orgId: PARTNER, orgKind: 'partner' },
      ...{ roles: ['partner.admin'], scopes: [], authTime: 0, language: 'en' },
    };
    for (const { rewardLineId, amount } of await linesOf('2026-Q4')) {
      const { steps } = await harness.get(TraceRewardLineController).trace(rewardLineId, viewer);
      const sum = steps
        .filter(({ contributes }) => contributes)
        .reduce((total, step) => total + BigInt(step.money?.amount ?? 0), 0n);
      expect(sum.toString()).toBe(amount.amount);
    }
  });

  it('F2: each statement comes out with its digest again, as known at its position and by its versions', async () => {
    await harness.tell(`terms-${PROGRAMME}`, ...newerVersion());
    await harness.settled();
    for (const quarter of ['2026-Q3', '2026-Q4']) {
      const { statement } = await harness.get(StatementReader).read(statementOf(quarter));
      if (statement.status === 'none') throw new Error('The statement is issued.');
      const { state: run } = await harness.get(DeciderRunner).load(rewardRunDecider, statement.facts.runId);
      if (run.status === 'none') throw new Error('The run is there.');
      const calculator = harness.get(RewardCalculator);
      const again = await calculator.partner(PARTNER, await calculator.begin(run));
      expect(again?.digest).toBe(statement.digest);
    }
  });

  it('case:D22: tells in sentences who did what with run, quarter and statement', async () => {
    const paula: Principal = {
      ...{ id: 'pers_paula', type: 'person', orgId: PARTNER, orgKind: 'partner' },
      ...{ roles: ['partner.admin'], scopes: [], authTime: 0, language: 'en' },
    };
    const auditor = viewerOf('vendor', 'vendor', 'auditor');
    const histories = harness.get(RewardsHistoryController);
    const told = async (history: ReturnType<RewardsHistoryController['run']>) =>
      (await history).view.data.map(({ sentence, by }) => [sentence, by.id]);
    expect(await told(histories.run(q3Run, auditor))).toEqual([
      ['Run 1 of 2026-Q3 was started, by version 1 of the programme.', 'pers_fatima'],
      ['It was calculated: 1 partner, 3 lines, USD 825.00.', 'pers_fatima'],
      ['It was submitted for approval.', 'pers_fatima'],
      ['It was approved.', 'pers_lars'],
      ['Issued: 1 statement.', expect.any(String)],
    ]);
    expect(
      (await told(histories.period(`${PROGRAMME}-2026-Q3`, auditor))).map(([sentence]) => sentence),
    ).toContain('All statements of the quarter are issued.');
    const [issued] = (await histories.statement(statementOf('2026-Q3'), paula)).view.data;
    expect(issued?.sentence).toBe('ST-2026Q3-PTR0042 was issued: 3 lines, USD 825.00.');
    await expect(
      histories.statement(statementOf('2026-Q3'), { ...paula, orgId: 'prtn_other' }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('posts nothing twice: the next quarter has nothing of the same facts', async () => {
    const { id } = await draft('2027-Q1');
    const { state } = await harness.get(DeciderRunner).load(rewardRunDecider, id);
    expect(state).toMatchObject({ status: 'draft', lineCount: 0, definitionVersion: 2 });
  });

  it('case:A3 G61: a return that is linked to an issued sale moves what was shown, and that is posted', async () => {
    const today = '2027-01-05';
    const effects = harness.get(PastEffects);
    await harness.tell('posFile-impt_4', ...looseReturn());
    await harness.settled();
    const supposed = { partnerId: PARTNER, since: '2026-12-20', events: [returnLinked] };
    const moved = { quarter: '2026-Q3', postedIn: '2027-Q1', amount: { amount: '-41250', currency: 'USD' } };
    expect(await effects.onSettled(supposed, today)).toEqual([{ partnerId: PARTNER, ...moved }]);
    await harness.tell('shipmentLine-ship_4', returnLinked);
    await harness.settled();
    expect(await effects.onSettled(supposed, today)).toEqual([]);
    expect(await accruedIn('2027-Q1')).toEqual([['ship_4', '-41250']]);
  });

  it('case:A8 SD5 inv:M9: a locked quarter takes no run and no accrual', async () => {
    const periodId = `${PROGRAMME}-2026-Q3`;
    const execute = harness.commands.execute.bind(harness.commands);
    await execute(new BeginCloseCommand({ periodId, byDeadline: false }, harness.meta('fatima')));
    const own = await execute(new LockPeriodCommand({ periodId }, harness.meta('fatima')));
    expect(own).toMatchObject({ refusal: { refused: 'FOUR_EYES' } });
    expect(await execute(new LockPeriodCommand({ periodId }, harness.meta('lars')))).toMatchObject({
      kind: 'accepted',
    });
    for (const dryRun of [false, true]) {
      const data = { programmeId: PROGRAMME, quarter: '2026-Q3' };
      const refused = await execute(new CalculateRewardRunCommand(data, harness.meta('fatima', { dryRun })));
      expect(refused).toMatchObject({ refusal: { refused: 'PERIOD_LOCKED' } });
    }
    const accrued: string[] = [];
    for await (const { type } of harness.store.readStream(`accrual-${PROGRAMME}-${PARTNER}-2026-Q3`))
      accrued.push(type);
    expect(accrued).toEqual(['RewardAccrued', 'RewardAccrualClosed']);
  });
});

/** A file like that of the story, of other lines. */
const fileOf = (
  posFileId: string,
  appliedAt: string,
  linesLike: (line: PosLine) => readonly PosLine[],
): readonly PosFileEvent[] => {
  const [recorded, applied] = (factsOfTheStory().find(([stream]) => stream === 'posFile-impt_1')?.[1] ??
    []) as readonly PosFileEvent[];
  if (recorded?.type !== 'PosLinesRecorded' || applied?.type !== 'PosFileApplied') return [];
  const lines = recorded.data.lines.slice(0, 1).flatMap(linesLike);
  const file = { posFileId, importId: posFileId };
  return [
    { type: 'PosLinesRecorded', data: { ...recorded.data, ...file, lines } },
    { type: 'PosFileApplied', data: { ...applied.data, ...file, appliedAt } },
  ];
};

const lateFile = (): readonly PosFileEvent[] =>
  fileOf('impt_2', '2026-11-02T09:00:00.000Z', (line) => [
    {
      ...{ ...line, lineId: 'ship_2', invoiceNo: 'INV-9', shipOn: '2026-09-25' },
      ...{ quantity: 1, serials: ['A3'] },
    },
    {
      ...line,
      ...{ lineId: 'ship_3', invoiceNo: 'CM-1', shipOn: '2026-10-20', type: 'return', quantity: -1 },
      ...{ serials: ['A1'], reverses: [{ lineId: 'ship_1', quantity: 1, by: 'serial' }] },
    },
  ]);

/** A return that found no sale, and the one that a person finds for it. */
const looseReturn = (): readonly PosFileEvent[] =>
  fileOf('impt_4', '2027-01-05T09:00:00.000Z', (line) => [
    {
      ...{ ...line, lineId: 'ship_4', invoiceNo: 'CM-4', shipOn: '2026-12-20', type: 'return' },
      ...{ quantity: -1, serials: [], match: null },
    },
  ]);
const returnLinked: ShipmentReturnLinked = {
  type: 'ShipmentReturnLinked',
  data: {
    ...{ lineId: 'ship_4', posFileId: 'impt_4', distributorId: apiId('prtn', 'DIST-001') },
    ...{ partnerId: PARTNER, shipOn: '2026-12-20', dealId: 'deal_1', reason: 'The credit note names it.' },
    reverses: [{ lineId: 'ship_2', quantity: 1, by: 'person' }],
    ...{ linkedBy: 'pers_lars', linkedAt: '2027-01-05T09:00:00.000Z' },
  },
};

/** Another version for the same first day, approved later: it must not move what was issued. */
const newerVersion = (): readonly TermsEvent[] => {
  const at = '2026-11-02T09:00:00.000Z';
  const version = { programmeId: PROGRAMME, version: 2 };
  const definition = { ...jpa2023, plans: jpa2023.plans.slice(1) };
  return [
    {
      type: 'ProgrammeVersionDrafted',
      data: { ...version, definition, draftedBy: 'pers_ines', draftedAt: at },
    },
    { type: 'ProgrammeVersionSubmitted', data: { ...version, submittedBy: 'pers_ines', submittedAt: at } },
    {
      type: 'ProgrammeVersionApproved',
      data: {
        ...version,
        effectiveFrom: jpa2023.effectiveFrom,
        approvedBy: 'pers_carol',
        approvedAt: at,
      },
    },
  ];
};
