import { startHarness, personOf, type Harness } from '@channel/testing/harness';
import {
  anyone,
  DeciderRunner,
  RuntimeRegistry,
  type CommandMeta,
  type JobResult,
  type Outcome,
  Jobs,
} from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { counter, samples, type Counter, type SampleAutomation } from './sample';

class CountCommand extends Command<Outcome<'LIMIT_REACHED', Counter>> {
  constructor(
    readonly id: string,
    readonly by: number,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Behaves as the test says: crashes after its append, or before. */
const trouble = { crashAfter: 0, crashAlways: false };
const executed: string[] = [];

@CommandHandler(CountCommand)
class CountHandler implements ICommandHandler<CountCommand> {
  constructor(private readonly runner: DeciderRunner) {}
  async execute({ id, by, meta }: CountCommand) {
    if (trouble.crashAlways) throw new Error('It breaks.');
    executed.push(id);
    const outcome = await this.runner.run(counter, id, { type: 'Count', data: { by } }, meta, {
      visible: anyone,
    });
    if (trouble.crashAfter > 0) {
      trouble.crashAfter -= 1;
      throw new Error('The process died after the append.');
    }
    return outcome;
  }
}

type To = { id: string; by: number };
/** `copy` is copied to another counter, `due <instant> <until>` schedules, `stop` takes the deadline back. */
const automation: SampleAutomation = {
  name: 'samples.when-counted-copy-count',
  streams: ['counter-'],
  handles: ['Counted'],
  react: ({ stream, data }) => {
    const [verb, dueAt = '', until] = data.note.split(' ');
    const command = { type: 'Copy', data: { id: `copy-of-${stream}`, by: data.by } };
    if (verb === 'copy') return [{ do: 'send', n: 0, command }];
    if (verb === 'due')
      return [
        { do: 'schedule', deadlineId: stream, dueAt, ...(until === undefined ? {} : { until }), command },
      ];
    if (verb === 'stop') return [{ do: 'cancel', deadlineId: stream }];
    return [];
  },
  dispatch: { Copy: (data: unknown, meta) => new CountCommand((data as To).id, (data as To).by, meta) },
};

const unexpected = (): Promise<void> => Promise.reject(new Error('This job is not given up.'));

describe('automations, deadlines and jobs', () => {
  let harness: Harness;
  const imports = [samples({ automations: [automation] })];
  beforeAll(async () => {
    harness = await startHarness({
      imports,
      providers: [CountHandler],
      runtime: { retryMs: 2, commandAttempts: 3 },
    });
  });
  afterAll(() => harness.close());
  beforeEach(() => {
    trouble.crashAfter = 0;
    trouble.crashAlways = false;
    executed.length = 0;
  });
  const count = (id: string, by: number, note: string) =>
    harness.runner.run(
      counter,
      id,
      { type: 'Count', data: { by, note } },
      harness.meta(personOf('priya', 'prtn_x')),
      { visible: anyone },
    );
  const copies = async (id: string) => {
    const events = [];
    for await (const event of harness.store.readStream(`counter-copy-of-counter-${id}`)) events.push(event);
    return events;
  };

  it('inv:A3 sends a command that names its cause and the person behind it', async () => {
    const cause = await count('a', 3, 'copy');
    await harness.settled();
    const [event] = await copies('a');
    expect(event?.metadata).toMatchObject({
      actor: {
        id: 'automation:samples.when-counted-copy-count',
        type: 'automation',
        orgId: 'vendor',
        onBehalfOf: 'pers_priya',
      },
      channel: 'automation',
    });
    expect(cause.kind).toBe('accepted');
    expect(event?.metadata.causationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has its effect once, also if the process dies between the append and the outbox', async () => {
    trouble.crashAfter = 2;
    await count('b', 3, 'copy');
    await harness.settled();
    expect(executed).toHaveLength(3);
    expect(await copies('b')).toHaveLength(1);
  });

  it('sends nothing twice when its checkpoint is behind what it sent', async () => {
    await count('again', 1, 'copy');
    await harness.settled();
    await harness.sql.query(
      `update runtime.checkpoints set position = '', epoch = epoch + 1 where kind = 'automation'`,
    );
    // The owner finds out with the next event, and reads everything again.
    await count('nudge', 1, 'nothing');
    await harness.settled();
    expect(await copies('again')).toHaveLength(1);
  });

  it('keeps a refusal as a result', async () => {
    await count('c', 1_000, 'copy');
    await harness.settled();
    await harness.runner.run(
      counter,
      'copy-of-counter-d',
      { type: 'Count', data: { by: 1_000 } },
      harness.meta('chen'),
      { visible: anyone },
    );
    await count('d', 1, 'copy');
    await harness.settled();
    const [refused] = await harness.admin.commands('refused');
    expect(refused).toMatchObject({ result: { code: 'LIMIT_REACHED' }, status: 'refused' });
    expect((await harness.admin.health()).up).toBe(true);
  });

  it('sets a command aside that keeps breaking, holds its lane, and goes on after a retry', async () => {
    trouble.crashAlways = true;
    await count('e', 1, 'copy');
    await expect(harness.settled()).rejects.toThrow(/failed commands/);
    await count('e', 2, 'copy');
    await count('f', 1, 'other');
    expect((await harness.admin.health()).problems.join()).toContain('It breaks.');
    trouble.crashAlways = false;
    const [failed] = await harness.admin.commands('failed');
    expect(await copies('e')).toEqual([]);
    await harness.admin.retryCommand(failed?.commandId ?? '');
    await harness.settled();
    expect((await copies('e')).map(({ data }) => data.by)).toEqual([1, 2]);
  });

  it('fires deadlines in the order in which they were due, across a jump, and not before', async () => {
    await count('late', 1, 'due 2026-12-24T00:00:00.000Z');
    await count('early', 1, 'due 2026-10-01T00:00:00.000Z');
    await count('middle', 1, 'due 2026-11-01T00:00:00.000Z');
    await count('taken-back', 1, 'due 2026-11-02T00:00:00.000Z');
    await count('taken-back', 1, 'stop');
    // case:E25 a reminder that is past after the jump is not told, the one that still counts is.
    await count('past', 1, 'due 2026-11-05T00:00:00.000Z 2026-12-31T00:00:00.000Z');
    await count('reminder', 1, 'due 2026-12-25T00:00:00.000Z 2027-01-05T00:00:00.000Z');
    await harness.settled();
    expect(executed).toEqual([]);
    harness.clock.jumpTo('2026-12-31T00:00:00.000Z');
    await harness.settled();
    expect(executed).toEqual(['early', 'middle', 'late', 'reminder'].map((id) => `copy-of-counter-${id}`));
    const [event] = await copies('late');
    expect(event?.metadata.recordedAt).toBe('2026-12-31T00:00:00.000Z');
  });

  it('runs a job again after its process died, with the same input', async () => {
    const seen: unknown[] = [];
    const run = async (input: unknown, context: { meta: CommandMeta }): Promise<JobResult> => {
      seen.push({ input, commandId: context.meta.commandId });
      return { status: 'succeeded', result: { rows: 3 } };
    };
    harness.get(RuntimeRegistry).jobs.push({
      kind: 'sample',
      gaveUp: unexpected,
      run: async (input, context) => {
        await context.progress(1, 3, 'rows');
        return run(input, context);
      },
    });
    const meta = harness.meta('fatima', { ifMatch: 7n });
    // A row as a killed process leaves it: running, its lease over.
    await harness.sql.query(
      `insert into runtime.jobs (id, kind, input, meta, status, "orgId", "startedBy", "createdAt", owner, "leaseUntil")
       values ('job_1', 'sample', '{"file":"x"}', $1, 'running', 'vendor', 'pers_fatima', $2, 'gone', now() - interval '1 s')`,
      [JSON.stringify({ ...meta, ifMatch: '7' }), meta.now],
    );
    await harness.settled();
    expect(seen).toEqual([{ input: { file: 'x' }, commandId: meta.commandId }]);
    expect(await harness.get(Jobs).find('job_1')).toMatchObject({
      status: 'succeeded',
      result: { rows: 3 },
      progress: { done: 1, total: 3, unit: 'rows' },
    });
  });

  it('starts a job once for one id, and keeps the problem of one that failed', async () => {
    harness.get(RuntimeRegistry).jobs.push({
      kind: 'failing',
      gaveUp: unexpected,
      run: async () => ({ status: 'failed', problem: { code: 'NO_ROWS', detail: 'There are no rows.' } }),
    });
    const request = { id: 'job_2', kind: 'failing', input: {}, meta: harness.meta('fatima') };
    const jobs = harness.get(Jobs);
    const [first, second] = await Promise.all([jobs.start(request), jobs.start(request)]);
    expect([first, second].map(({ kind }) => kind)).toEqual(['started', 'started']);
    expect([first, second].map((each) => each.kind === 'started' && each.replayed).sort()).toEqual([
      false,
      true,
    ]);
    const other = { ...request, meta: { ...request.meta, requestHash: 'sha256:other' } };
    expect(await jobs.start(other)).toMatchObject({ refusal: { refused: 'IDEMPOTENCY_KEY_REUSED' } });
    const another = { ...request, meta: harness.meta('fatima') };
    expect(await jobs.start(another)).toMatchObject({ kind: 'started', replayed: true });
    await harness.settled();
    expect(await jobs.find('job_2')).toMatchObject({
      status: 'failed',
      problem: { code: 'NO_ROWS' },
      orgId: 'vendor',
      startedBy: 'pers_fatima',
    });
  });
});
