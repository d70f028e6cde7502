import { startHarness, type Harness } from '@channel/testing/harness';
import { Unavailable, type EventStore } from '@channel/event-store';
import { anyone, DeciderRunner } from '@channel/runtime';
import { counter } from './sample';

describe('the path of a command', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());
  const count = (id: string, by: number, meta = harness.meta('chen')) =>
    harness.runner.run(counter, id, { type: 'Count', data: { by } }, meta, { visible: anyone });
  const stored = async (id: string) => {
    const events = [];
    for await (const event of harness.store.readStream(`counter-${id}`)) events.push(event);
    return events;
  };

  it('inv:S4 answers a retry as before, with the state as it was then, and appends nothing', async () => {
    const meta = harness.meta('chen');
    const first = await count('retry', 3, meta);
    await count('retry', 4);
    const again = await count('retry', 3, meta);
    expect(again).toEqual({ ...first, replayed: true });
    expect(await stored('retry')).toHaveLength(2);
  });

  it('refuses the key of another request', async () => {
    const meta = harness.meta('chen');
    await count('reused', 3, meta);
    const other = await count('reused', 4, { ...meta, requestHash: 'sha256:other' });
    expect(other).toMatchObject({ kind: 'refused', refusal: { refused: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('refuses what was decided on an old reading, and says where the record is and what happened since', async () => {
    await count('stale', 1);
    await count('stale', 1);
    const outcome = await count('stale', 1, harness.meta('chen', { ifMatch: 0n }));
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'REVISION_MISMATCH' },
      current: 1n,
      since: [{ revision: 1n, type: 'Counted', actor: { id: 'pers_chen' } }],
    });
  });

  it('inv:S3 decides again when it lost the race', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => count('race', 300)));
    const kinds = outcomes.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['accepted', 'accepted', 'accepted', 'refused', 'refused', 'refused']);
    expect(await stored('race')).toHaveLength(3);
  });

  it('lets one of many racers with If-Match win', async () => {
    await count('match', 1);
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => count('match', 1, harness.meta('chen', { ifMatch: 0n }))),
    );
    expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    expect(await stored('match')).toHaveLength(2);
  });

  it('inv:S4 appends once for identical requests at the same moment, also with different clocks', async () => {
    const meta = harness.meta('chen');
    const outcomes = await Promise.all(
      [0, 1, 2].map((n) => {
        const now = `2026-09-07T09:00:0${String(n)}.000Z`;
        const command = { type: 'Count', data: { by: 5, note: now } } as const;
        return harness.runner.run(counter, 'twin', command, { ...meta, now }, { visible: anyone });
      }),
    );
    expect(await stored('twin')).toHaveLength(1);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: 'accepted', revision: 0n });
    expect(outcomes.map((outcome) => outcome.kind === 'accepted' && outcome.replayed)).toContain(true);
  });

  it('appends nothing on a dry run', async () => {
    const outcome = await count('dry', 7, harness.meta('chen', { dryRun: true }));
    expect(outcome).toMatchObject({ kind: 'accepted', state: { total: 7 }, revision: -1n });
    expect(await stored('dry')).toEqual([]);
  });

  it('inv:X1 answers what is not to be seen like what does not exist', async () => {
    await count('hidden', 1);
    const ask = (id: string) =>
      harness.runner.run(counter, id, { type: 'Count', data: { by: 1 } }, harness.meta('chen'), {
        visible: () => false,
      });
    expect(await ask('hidden')).toEqual(await ask('absent'));
  });

  it('repeats an append whose answer was lost, with the same ids', async () => {
    let lost = 0;
    const lossy: EventStore = Object.assign(Object.create(harness.store) as EventStore, {
      append: async (...args: Parameters<EventStore['append']>) => {
        const result = await harness.store.append(...args);
        lost += 1;
        if (lost === 1) throw new Unavailable('The answer was lost.', true);
        return result;
      },
    });
    const runner = new DeciderRunner(lossy);
    const outcome = await runner.run(
      counter,
      'lost',
      { type: 'Count', data: { by: 2 } },
      harness.meta('chen'),
      { visible: anyone },
    );
    expect(outcome).toMatchObject({ kind: 'accepted', revision: 0n, state: { total: 2 } });
    expect(await stored('lost')).toHaveLength(1);
  });

  it('inv:S2 promises nothing when the log goes away after an append whose answer was lost', async () => {
    let away = false;
    const leaving: EventStore = Object.assign(Object.create(harness.store) as EventStore, {
      append: async (...args: Parameters<EventStore['append']>) => {
        await harness.store.append(...args);
        away = true;
        throw new Unavailable('The answer was lost.', true);
      },
      readStream: (...args: Parameters<EventStore['readStream']>) => {
        if (away) throw new Unavailable('The log could not be read.', false);
        return harness.store.readStream(...args);
      },
    });
    const command = { type: 'Count', data: { by: 2 } } as const;
    const running = new DeciderRunner(leaving).run(counter, 'gone', command, harness.meta('chen'), {
      visible: anyone,
    });
    await expect(running).rejects.toMatchObject({ name: 'Unavailable', outcomeUnknown: true });
    expect(await stored('gone')).toHaveLength(1);
  });
});
