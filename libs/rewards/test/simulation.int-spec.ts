import type { Principal } from '@channel/http';
import { PartnersModule } from '@channel/partners';
import { present } from '@channel/kernel';
import { jpa2023, ProgramsModule, type ProgrammeDefinition, type RewardPlan } from '@channel/programs';
import {
  DraftProgrammeVersionCommand,
  SubmitProgrammeVersionCommand,
  WithdrawProgrammeVersionCommand,
} from '@channel/programs/commands';
import { Jobs } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { FxMissing, RewardCalculator } from '../src/calculation/reward-calculator';
import {
  ApproveRewardRunCommand,
  CalculateRewardRunCommand,
  SimulateProgrammeVersionCommand,
  SubmitRewardRunCommand,
} from '../src/commands';
import { ExcludePartnerCommand } from '../src/features/run/exclude-partner/exclude-partner.handler';
import { SimulatedPartnerController } from '../src/features/simulation/simulated-partner/simulated-partner.controller';
import { SimulatedPartnersController } from '../src/features/simulation/simulated-partners/simulated-partners.controller';
import { SimulationsController } from '../src/features/simulation/simulation-list/simulations.controller';
import { RewardsModule, rewardsMigrations } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';
import { Simulations } from '../src/simulations';
import { issue } from './quarters';

const { programmeId } = jpa2023;
const FATIMA: Principal = {
  ...{ id: 'pers_fatima', type: 'person', orgId: 'vendor', orgKind: 'vendor', roles: ['finance.analyst'] },
  ...{ scopes: [], authTime: 0, language: 'en' },
};
const QUARTER = '2026-Q3';
const sample = <Value>(value: Value): { value: Value; source: string } => ({ value, source: 'sample' });

/** The definition in force with another rate for what the story sold: a new opportunity of an Elite Plus partner. */
const withRate = (percent: string): ProgrammeDefinition => ({
  ...jpa2023,
  plans: jpa2023.plans.map((plan) =>
    plan.id === 'quarterly' && plan.method.kind === 'rate'
      ? {
          ...plan,
          method: {
            ...plan.method,
            rates: sample(
              plan.method.rates.value.map((rate) =>
                rate.level === 'elite-plus' && rate.dealType === 'new-opportunity'
                  ? { ...rate, percent }
                  : rate,
              ),
            ),
          },
        }
      : plan,
  ),
});

/** A plan with bands, of which one begins 500.00 above the 16,500.00 that the story sold. */
const banded = (): RewardPlan => {
  const { capPerDeal: _cap, ...quarterly } = present(jpa2023.plans.find(({ id }) => id === 'quarterly'));
  return { ...quarterly, ...VOLUME };
};
const VOLUME: Pick<RewardPlan, 'id' | 'name' | 'method' | 'rounding' | 'stacking'> = {
  id: 'volume-test',
  name: 'Volume',
  method: {
    kind: 'stepped',
    boundary: 'lower-inclusive',
    top: 'open',
    bands: sample([
      { from: '0', to: '1700000', percent: '0' },
      { from: '1700000', to: null, percent: '2' },
    ]),
  },
  rounding: sample({ point: 'total', mode: 'HALF_UP' }),
  stacking: sample({ policy: 'sum', order: 9 }),
};

/** The story, told and not yet calculated. */
const startStory = async (): Promise<Harness> => {
  const harness = await startHarness({
    imports: [ProgramsModule, PartnersModule, RewardsModule],
    migrations: rewardsMigrations,
    clock: '2026-10-05T09:00:00.000Z',
    runtime: { retryMs: 1 },
  });
  for (const [stream, events] of factsOfTheStory()) await harness.tell(stream, ...events);
  await harness.settled();
  return harness;
};
const ALL = { limit: undefined, after: undefined, question: {} };
const show = (harness: Harness, id: string) => harness.get(SimulationsController).show(id);
const partnersOf = async (harness: Harness, id: string) =>
  (await harness.get(SimulatedPartnersController).list(id, undefined, undefined, undefined, ALL)).data;

const acting = (harnessNow: () => Harness) => {
  const draft = async (definition: ProgrammeDefinition): Promise<number> => {
    const harness = harnessNow();
    const drafted = await harness.commands.execute(
      new DraftProgrammeVersionCommand(
        { programmeId, definition: { ...definition, effectiveFrom: '2027-01-01' } },
        harness.meta('ines'),
      ),
    );
    if (drafted.kind !== 'accepted') throw new Error(JSON.stringify(drafted));
    return drafted.state.versions.length;
  };
  const asking = (version: number, quarters: readonly string[] = [QUARTER], nearPercent = 5) =>
    new SimulateProgrammeVersionCommand(
      { programmeId, version, quarters, nearPercent },
      harnessNow().meta('ines'),
    );
  const simulated = async (version: number, nearPercent?: number) => {
    const harness = harnessNow();
    const started = await harness.commands.execute(asking(version, [QUARTER], nearPercent));
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    await harness.settled();
    return started.id;
  };
  return { draft, asking, simulated };
};

describe('F4 a draft of the rules, on past quarters', () => {
  let harness: Harness;
  const { draft, asking, simulated } = acting(() => harness);
  const refusalOf = async (command: SimulateProgrammeVersionCommand) => {
    const outcome = await harness.commands.execute(command);
    return outcome.kind === 'refused' ? outcome.refusal : outcome;
  };

  beforeAll(async () => {
    harness = await startStory();
    await issue(harness, QUARTER);
  }, 60_000);
  afterAll(() => harness.close());

  it('that is equal to the rules in force changes nothing, and appends nothing', async () => {
    const version = await draft(jpa2023);
    await harness.settled();
    const before = await harness.store.head();
    const id = await simulated(version);
    expect(await harness.store.head()).toBe(before);
    const { status, total, quarters, progress } = await show(harness, id);
    expect([status, total?.change.amount, progress]).toEqual([
      'completed',
      '0',
      { done: 1, total: 1, unit: 'partner' },
    ]);
    expect(quarters).toMatchObject([{ quarter: QUARTER, unchanged: 1, winners: 0, losers: 0 }]);
    expect(await partnersOf(harness, id)).toMatchObject([
      {
        ...{ partnerId: PARTNER, code: 'PTR-0042', outcome: 'unchanged' },
        issued: { amount: '82500', currency: 'USD' },
        byDraft: { amount: '82500', currency: 'USD' },
        change: { amount: '0', currency: 'USD' },
      },
    ]);
  }, 60_000);

  it.each([
    // 16,500.00 × 6 % − 16,500.00 × 5 %
    ['6', '16500', 'winner'],
    // 16,500.00 × 4.25 % − 16,500.00 × 5 %
    ['4.25', '-12375', 'loser'],
  ])(
    'with a rate of %s %% moves exactly what it moves',
    async (percent, change, outcome) => {
      const id = await simulated(await draft(withRate(percent)));
      const { total } = await show(harness, id);
      expect(total).toMatchObject({ issued: { amount: '82500' }, change: { amount: change } });
      const [row] = await partnersOf(harness, id);
      expect(row).toMatchObject({
        outcome,
        change: { amount: change },
        plans: [{ planId: 'quarterly', issued: { amount: '82500' }, change: { amount: change } }],
      });
    },
    60_000,
  );

  it('knows what the issued run knew, whatever became known since', async () => {
    await harness.tell(`partner-${PARTNER}`, {
      type: 'PartnerLevelChanged',
      data: {
        ...{ partnerId: PARTNER, level: 'select', effectiveOn: '2026-07-01' },
        ...{ reason: 'Corrected.', changedBy: 'pers_carol', changedAt: harness.clock.now() },
      },
    });
    await harness.settled();
    const { total } = await show(harness, await simulated(await draft(jpa2023)));
    expect(total).toMatchObject({ byDraft: { amount: '82500' }, change: { amount: '0' }, unchanged: 1 });
  }, 60_000);

  it('req:4.4 tells a partner line by line, and of a line every step by its run and by the draft', async () => {
    const version = await draft(withRate('7.00'));
    const id = await simulated(version);
    const [row] = await partnersOf(harness, id);
    const compare = (line?: string) =>
      harness.get(SimulatedPartnerController).compare(id, PARTNER, FATIMA, QUARTER, line);
    const all = await compare();
    expect(all).toMatchObject({
      issued: row?.issued,
      byDraft: row?.byDraft,
      change: row?.change,
      traces: null,
    });
    expect(all.change.amount).not.toBe('0');
    const [changed] = all.lines.filter(({ change }) => change.amount !== '0');
    const { traces } = await compare(changed?.rewardLineId);
    expect(traces?.issued?.amount).toEqual(changed?.issued);
    expect(traces?.byDraft?.amount).toEqual(changed?.byDraft);
    const rule = (of: 'issued' | 'byDraft') => traces?.[of]?.steps.find(({ kind }) => kind === 'rule')?.label;
    expect(rule('byDraft')).toContain('7.00');
    expect(rule('issued')).not.toContain('7.00');
    await expect(compare('rlin_none')).rejects.toThrow();
    await expect(
      harness.get(SimulatedPartnerController).compare(id, 'prtn_none', FATIMA, QUARTER),
    ).rejects.toThrow();
  }, 60_000);

  it('says who stands near a band of it', async () => {
    const version = await draft({ ...jpa2023, plans: [...jpa2023.plans, banded()] });
    const id = await simulated(version);
    expect((await show(harness, id)).total?.near).toBe(1);
    expect((await partnersOf(harness, id)).flatMap(({ near }) => near)).toMatchObject([
      { planId: 'volume-test', side: 'below', measure: { amount: '1650000' }, distance: { amount: '50000' } },
    ]);
    // 500.00 of 17,000.00 are 2.9 %.
    expect((await show(harness, await simulated(version, 2))).total?.near).toBe(0);
  }, 60_000);

  it('says of whom nothing can be calculated, and why', async () => {
    const version = await draft(jpa2023);
    const facts = jest.spyOn(harness.get(RewardCalculator), 'facts');
    facts.mockRejectedValueOnce(
      new FxMissing('The approved rate table of USD has no rate of EUR for 2026-08.'),
    );
    const id = await simulated(version);
    facts.mockRestore();
    expect((await show(harness, id)).total).toMatchObject({ notCalculated: 1, change: { amount: '0' } });
    expect(await partnersOf(harness, id)).toMatchObject([
      {
        outcome: 'not_calculated',
        change: null,
        reason: expect.stringContaining('no rate of EUR') as string,
      },
    ]);
  }, 60_000);

  it('tells in a dry run what it would calculate again, and keeps nothing', async () => {
    const version = await draft(jpa2023);
    const kept = (await harness.get(Simulations).of(programmeId)).length;
    const { data } = asking(version);
    const tried = await harness.commands.execute(
      new SimulateProgrammeVersionCommand(data, harness.meta('ines', { dryRun: true })),
    );
    expect(tried).toMatchObject({ kind: 'dry_run', runs: [{ quarter: QUARTER, number: 'RR-2026Q3-01' }] });
    expect(await harness.get(Simulations).of(programmeId)).toHaveLength(kept);
  });

  it('is refused where there is nothing to try, or nothing to try it on', async () => {
    const version = await draft(jpa2023);
    expect(await refusalOf(asking(99))).toMatchObject({ refused: 'VERSION_UNKNOWN' });
    expect(await refusalOf(asking(1))).toMatchObject({ refused: 'VERSION_NOT_OPEN' });
    expect(await refusalOf(asking(version, ['2026-Q2']))).toMatchObject({
      refused: 'RUN_NOT_ISSUED',
      errors: [{ pointer: '/quarters/0' }],
    });
    expect(await refusalOf(asking(version, [QUARTER, '2026-Q4']))).toMatchObject({
      refused: 'PERIOD_NOT_ENDED',
      errors: [{ pointer: '/quarters/1' }],
    });
    expect(await refusalOf(asking(version, ['soon']))).toMatchObject({ refused: 'RUN_NOT_ISSUED' });
    const known = { programmeId, version, reason: 'Too early.' };
    await harness.commands.execute(new WithdrawProgrammeVersionCommand(known, harness.meta('ines')));
    expect(await refusalOf(asking(version))).toMatchObject({ refused: 'VERSION_NOT_OPEN' });
  });

  it('is refused where an earlier release let a mistake stand', async () => {
    const version = (await draft(jpa2023)) + 1;
    const { plans: _plans, ...definition } = jpa2023;
    await harness.tell(`terms-${programmeId}`, {
      type: 'ProgrammeVersionDrafted',
      data: { programmeId, version, definition, draftedBy: 'pers_ines', draftedAt: harness.clock.now() },
    });
    expect(await refusalOf(asking(version))).toMatchObject({
      refused: 'DEFINITION_INVALID',
      errors: [{ pointer: '/definition/plans' }],
    });
  });

  it('is refused where it pays in another currency than was issued', async () => {
    const version = await draft(JSON.parse(JSON.stringify(jpa2023).replaceAll('"USD"', '"EUR"')) as never);
    expect(await refusalOf(asking(version))).toMatchObject({ refused: 'CURRENCY_DIFFERS' });
  });

  it('is tried once at a time; the same command twice is one', async () => {
    const version = await draft(jpa2023);
    await harness.commands.execute(
      new SubmitProgrammeVersionCommand({ programmeId, version }, harness.meta('ines')),
    );
    const first = asking(version);
    const outcomes = await Promise.all([refusalOf(first), refusalOf(first), refusalOf(asking(version))]);
    const words = outcomes.map((outcome) => ('refused' in outcome ? outcome.refused : outcome.kind));
    // Either command may be first; the one that was sent twice is one.
    expect([
      ['started', 'started', 'SIMULATION_RUNNING'],
      ['SIMULATION_RUNNING', 'SIMULATION_RUNNING', 'started'],
    ]).toContainEqual(words);
    await harness.settled();
    expect(await refusalOf(asking(version))).toMatchObject({ kind: 'started' });
    await harness.settled();
  }, 60_000);

  it('case:A8 whose work is given up says so, and its job or another one does it', async () => {
    const version = await draft(jpa2023);
    const broken = jest.spyOn(harness.get(Simulations), 'finish').mockRejectedValue(new TypeError('boom'));
    const started = await harness.commands.execute(asking(version));
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    await harness.settled();
    broken.mockRestore();
    expect(await show(harness, started.id)).toMatchObject({
      status: 'failed',
      problem: { code: 'INTERNAL_ERROR' },
    });
    expect(await harness.admin.retryJob(started.jobId)).toBe(true);
    await harness.settled();
    expect(await show(harness, started.id)).toMatchObject({ status: 'completed', problem: null });
    expect(await show(harness, await simulated(version))).toMatchObject({ total: { unchanged: 1 } });
  }, 60_000);

  it('that began and was never queued stands in nobody’s way', async () => {
    const version = await draft(jpa2023);
    const jobs = harness.get(Jobs);
    const gone = jest.spyOn(jobs, 'start').mockRejectedValueOnce(new Error('The process ended here.'));
    const lost = asking(version);
    await expect(harness.commands.execute(lost)).rejects.toThrow('ended here');
    gone.mockRestore();
    expect(await refusalOf(asking(version))).toMatchObject({ refused: 'SIMULATION_RUNNING' });
    await harness.sql.query(
      `update rewards.simulations set "begunAt" = now() - interval '2 minutes' where version = $1`,
      [version],
    );
    expect(await refusalOf(asking(version))).toMatchObject({ kind: 'started' });
    await harness.settled();
  }, 60_000);

  it('can be tried on every quarter whose statements are issued', async () => {
    const { data } = await harness.get(SimulationsController).quarters(programmeId);
    expect(data).toEqual([{ id: QUARTER, quarter: QUARTER, definitionVersion: 1 }]);
  });

  it('is listed, the newest first, with what it would cost', async () => {
    const { data } = await harness.get(SimulationsController).list(programmeId, ALL);
    expect(data.map(({ change }) => change?.amount)).toContain('16500');
    const versions = data.map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((one, other) => other - one));
    await expect(show(harness, 'simu_none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('F4 a partner that the issued run left out is left out of the comparison too', async () => {
  const harness = await startStory();
  const { draft, simulated } = acting(() => harness);
  const { commands, meta, settled } = harness;
  const run = await commands.execute(
    new CalculateRewardRunCommand({ programmeId, quarter: QUARTER }, meta('fatima')),
  );
  if (run.kind !== 'started') throw new Error(JSON.stringify(run));
  await settled();
  const { id: runId } = run;
  for (const command of [
    new ExcludePartnerCommand({ runId, partnerId: PARTNER, reason: 'Under review.' }, meta('fatima')),
    new SubmitRewardRunCommand({ runId }, meta('fatima')),
    new ApproveRewardRunCommand({ runId }, meta('lars')),
  ])
    expect(await commands.execute(command)).toMatchObject({ kind: 'accepted' });
  await settled();
  const id = await simulated(await draft(withRate('6')));
  expect((await show(harness, id)).total).toMatchObject({ leftOut: 1, winners: 0, change: { amount: '0' } });
  expect(await partnersOf(harness, id)).toMatchObject([
    {
      outcome: 'left_out',
      change: null,
      statementId: null,
      reason: expect.stringContaining('Under review') as string,
    },
  ]);
  await harness.close();
}, 60_000);
