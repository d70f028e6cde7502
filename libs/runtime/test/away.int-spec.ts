import { Unavailable } from '@channel/event-store';
import { InvariantError, type DomainCommand } from '@channel/kernel';
import {
  anyone,
  automation,
  BusCommand,
  DeciderRunner,
  Jobs,
  RuntimeRegistry,
  type CommandMeta,
  type JobHandler,
} from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { counter, samples, type Counted } from './sample';

type CountEcho = DomainCommand<'CountEcho', Readonly<{ by: number }>>;
class CountEchoCommand extends BusCommand<CountEcho['data'], 'LIMIT_REACHED'> {}

@CommandHandler(CountEchoCommand)
class CountEchoHandler implements ICommandHandler<CountEchoCommand> {
  constructor(private readonly runner: DeciderRunner) {}
  execute({ data, meta }: CountEchoCommand) {
    return this.runner.run(counter, 'echo', { type: 'Count', data }, meta, { visible: anyone });
  }
}

const echo = automation<Counted, CountEcho>({
  name: 'samples.when-counted-echo',
  streams: ['counter-origin'],
  on: { Counted: ({ by }) => [{ do: 'send', n: 0, command: { type: 'CountEcho', data: { by } } }] },
  dispatch: { CountEcho: (data, meta) => new CountEchoCommand(data, meta) },
});

/** Attempts of the work itself: far fewer than the outage has. */
const runtime = { commandAttempts: 2, retryMs: 1, pollMs: 5 };

describe('case:F26: what needs a log that is away', () => {
  let harness: Harness;
  let asked = 0;
  let away = false;
  const jobs = { ran: 0, told: [] as string[], fault: undefined as Error | undefined };

  const work: JobHandler = {
    kind: 'sample_work',
    run: async (_input, { meta }) => {
      jobs.ran += 1;
      if (jobs.fault !== undefined) throw jobs.fault;
      await harness.runner.run(counter, 'work', { type: 'Count', data: { by: 1 } }, meta, {
        visible: anyone,
      });
      return { status: 'succeeded', result: {} };
    },
    gaveUp: async (_input, { code }) => void jobs.told.push(code),
  };
  const start = async (id: string): Promise<void> => {
    const meta: CommandMeta = harness.meta('chen');
    await harness.get(Jobs).start({ id, kind: work.kind, input: {}, meta });
  };
  const find = async (id: string) => harness.get(Jobs).find(id);
  const until = async (done: () => Promise<boolean> | boolean): Promise<void> => {
    const end = Date.now() + 10_000;
    while (!(await done())) {
      if (Date.now() > end) throw new Error(JSON.stringify(await harness.admin.health()));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  beforeAll(async () => {
    harness = await startHarness({
      imports: [samples({ automations: [echo] })],
      providers: [CountEchoHandler],
      runtime,
    });
    harness.get(RuntimeRegistry).jobs.push(work);
    const append = harness.store.append.bind(harness.store);
    const health = harness.store.health.bind(harness.store);
    jest.spyOn(harness.store, 'append').mockImplementation(async (...request) => {
      if (!away || request[0] === 'counter-origin') return append(...request);
      throw new Unavailable('The log does not answer.', true);
    });
    jest.spyOn(harness.store, 'health').mockImplementation(async () => {
      asked += 1;
      return away ? { up: false } : health();
    });
  });
  afterAll(() => harness.close());
  beforeEach(() => {
    away = true;
    asked = 0;
    Object.assign(jobs, { ran: 0, told: [], fault: undefined });
  });

  it('command of an automation: waits longer than all its attempts, and is done when the log is back', async () => {
    const count = { type: 'Count', data: { by: 3 } } as const;
    await harness.runner.run(counter, 'origin', count, harness.meta('chen'), { visible: anyone });
    await until(() => asked > 5 * runtime.commandAttempts);
    expect(await harness.admin.commands('failed')).toEqual([]);
    expect((await harness.admin.commands('pending')).map(({ attempts }) => attempts)).toEqual([0]);
    away = false;
    await harness.settled();
    expect((await harness.runner.load(counter, 'echo')).state).toEqual({ total: 3 });
  });

  it('job: waits longer than all its attempts without giving up, and is done when the log is back', async () => {
    await start('job-away');
    await until(() => asked > 20);
    expect(await find('job-away')).toMatchObject({ status: 'queued', problem: null });
    expect(jobs.ran).toBeLessThan(asked);
    away = false;
    await until(async () => (await find('job-away'))?.status === 'succeeded');
    expect(jobs.told).toEqual([]);
    expect((await harness.runner.load(counter, 'work')).state).toEqual({ total: 1 });
  });

  it('a database that is away is no attempt either', async () => {
    away = false;
    jobs.fault = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
    await start('job-database');
    await until(() => jobs.ran > 7);
    expect(await find('job-database')).not.toMatchObject({ status: 'failed' });
    jobs.fault = undefined;
    await until(async () => (await find('job-database'))?.status === 'succeeded');
  });

  it('work that fails by itself is given up: its record is told, health shows it, an operator has it tried again', async () => {
    away = false;
    jobs.fault = new InvariantError('10.0.0.7 is no number');
    await start('job-broken');
    await until(async () => (await find('job-broken'))?.status === 'failed');
    expect(jobs.told).toEqual(['INTERNAL_ERROR']);
    expect((await find('job-broken'))?.problem?.detail).not.toContain('10.0.0.7');
    expect(await harness.admin.givenUpJobs()).toMatchObject([
      { id: 'job-broken', kind: 'sample_work', fault: '10.0.0.7 is no number' },
    ]);
    expect((await harness.admin.health()).problems).toEqual([
      'job sample_work job-broken was given up: 10.0.0.7 is no number',
    ]);
    jobs.fault = undefined;
    expect(await harness.admin.retryJob('job-broken')).toBe(true);
    await until(async () => (await find('job-broken'))?.status === 'succeeded');
    expect(await harness.admin.health()).toEqual({ up: true, problems: [] });
    expect(await harness.admin.retryJob('job-broken')).toBe(false);
  });
});
