import { PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { Jobs, stamped } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { CalculateRewardRunCommand } from '../src/commands';
import { rewardRunDecider } from '../src/domain/run/run.decider';
import { RewardsModule } from '../src/index';
import { factsOfTheStory } from '../src/rewards.builders';

describe('case:A8 a run whose job is given up', () => {
  let harness: Harness;
  let run: Readonly<{ id: string; jobId: string }>;
  let first: string;

  const start = async (): Promise<Readonly<{ id: string; jobId: string }>> => {
    const data = { programmeId: jpa2023.programmeId, quarter: '2026-Q3' };
    const started = await harness.commands.execute(
      new CalculateRewardRunCommand(data, harness.meta('fatima')),
    );
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    await harness.settled();
    return started;
  };
  const stateOf = async (runId: string) => (await harness.runner.load(rewardRunDecider, runId)).state;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, RewardsModule],
      clock: '2026-10-05T09:00:00.000Z',
      runtime: { retryMs: 1 },
    });
    for (const [stream, events] of factsOfTheStory()) {
      const meta = harness.meta('admin');
      const stored = events.map((event) => stamped(event, meta));
      await harness.store.append(stream, 'noStream', { commandId: meta.commandId, events: stored });
    }
    await harness.settled();
    const whole = await stateOf((await start()).id);
    first = whole.status === 'draft' ? whole.digest : '';
  }, 60_000);
  afterAll(() => harness.close());

  it('is failed by an event that says why and what to do, and shows in health', async () => {
    const execute = harness.runner.run.bind(harness.runner);
    const broken = jest.spyOn(harness.runner, 'run').mockImplementation((...asked) => {
      if (asked[2].type === 'CompleteRewardRun') throw new TypeError('boom');
      return execute(...asked);
    });
    run = await start();
    broken.mockRestore();
    expect(await stateOf(run.id)).toMatchObject({
      status: 'failed',
      failure: { code: 'INTERNAL_ERROR', nextStep: expect.stringContaining(run.jobId) as string },
    });
    expect(await harness.get(Jobs).find(run.jobId)).toMatchObject({ status: 'failed' });
    expect((await harness.admin.health()).problems).toEqual([expect.stringContaining(run.jobId)]);
  });

  it('goes on when its job is tried again, with what was written and the same result', async () => {
    expect(await harness.admin.retryJob(run.jobId)).toBe(true);
    await harness.settled();
    expect(await stateOf(run.id)).toMatchObject({ status: 'draft', number: 2, digest: first });
    const types: string[] = [];
    for await (const { type } of harness.store.readStream(`rewardRun-${run.id}`)) types.push(type);
    expect(types).toEqual([
      'RewardRunStarted',
      'RewardRunLinesCalculated',
      'RewardRunFailed',
      'RewardRunResumed',
      'RewardRunCalculated',
    ]);
    expect((await harness.admin.health()).up).toBe(true);
  });

  it('is not the only way: the quarter is calculated anew at any time', async () => {
    expect(await stateOf((await start()).id)).toMatchObject({ status: 'draft', number: 3, digest: first });
  });
});
