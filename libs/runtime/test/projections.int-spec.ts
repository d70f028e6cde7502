import { startHarness, type Harness, type HarnessOptions } from '@channel/testing/harness';
import { anyone, pastOf, viewOf, type Projection } from '@channel/runtime';
import { Builds } from '../src/projections/builds';
import {
  closedLines,
  counter,
  counterList,
  samples,
  totalInSql,
  world,
  type Counted,
  type CounterRow,
} from './sample';

const opened: Harness[] = [];
const open = async (options: HarnessOptions): Promise<Harness> => {
  const harness = await startHarness(options);
  opened.push(harness);
  return harness;
};
const withList = (overrides: Partial<Projection<Counted, CounterRow>> = {}) =>
  samples({ projections: [counterList(overrides)] });
const rows = (harness: Harness, view = 'samples.counter-list') =>
  harness.sql.query(`select * from ${viewOf(view)} order by key`);
/** What the rows were, version by version. */
const pastRows = (harness: Harness) =>
  harness.sql.query<Record<string, unknown>>(
    `select * from ${pastOf('samples.counter-list')} order by key, "knownFrom"`,
  );
const count = (harness: Harness, id: string, by: number, note = '', now?: string) =>
  harness.runner.run(
    counter,
    id,
    { type: 'Count', data: { by, note } },
    harness.meta('chen', now === undefined ? {} : { now }),
    { visible: anyone },
  );
const history = async (harness: Harness): Promise<void> => {
  // Eight of an instant, so that some counters change twice in one.
  for (let n = 0; n < 40; n += 1)
    await count(harness, `c${String(n % 7)}`, n, `n${String(n)}`, `2026-10-05T09:0${String(n >> 3)}:00.000Z`);
};
const until = async (harness: Harness, done: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(JSON.stringify(await harness.admin.projections(), null, 1));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** What is indexed in the table of the live build. */
const indexesOf = async (harness: Harness, name: string): Promise<readonly string[]> => {
  const live = await harness.get(Builds).live(name);
  const found = await harness.sql.query<{ indexed: string }>(
    `select pg_get_indexdef(indexrelid, 1, true) as indexed from pg_index where indrelid = $1::regclass order by 1`,
    [live?.tables[0]],
  );
  return found.map(({ indexed }) => indexed);
};

describe('projections', () => {
  beforeEach(() => {
    world.sick = true;
  });
  afterEach(async () => {
    for (const harness of opened.splice(0)) await harness.close();
  });

  it('inv:P1 inv:P5 gives the same rows event by event, in one batch, and after a restart', async () => {
    const single = { ...withList({ remembers: true }) };
    const first = await open({ imports: [single], runtime: { batchSize: 1 } });
    await history(first);
    await first.settled();
    const live = await rows(first);
    expect(live).toHaveLength(7);
    const past = await pastRows(first);
    const before = await indexesOf(first, 'samples.counter-list');
    await first.admin.rebuild('samples.counter-list');
    await first.settled();
    expect(await rows(first)).toEqual(live);
    expect(await pastRows(first)).toEqual(past);
    // A build beside the live one gets the indexes of its readers when it takes over.
    expect(before).toHaveLength(2);
    expect(await indexesOf(first, 'samples.counter-list')).toEqual(before);
    await first.close();
    opened.length = 0;
    const second = await open({ imports: [withList({ remembers: true })], database: first.database });
    await second.admin.rebuild('samples.counter-list');
    await second.settled();
    expect(await rows(second)).toEqual(live);
    expect(await pastRows(second)).toEqual(past);
  }, 60_000);

  it('inv:P1 remembers what each row was, from one change to the next', async () => {
    const harness = await open({ imports: [withList({ remembers: true })] });
    await history(harness);
    await harness.settled();
    const past = await pastRows(harness);
    const of = (key: string) => past.filter((row) => row.key === key);
    // n = 0, 7 | 14 | 21 | 28 | 35: the two of one instant are one version.
    expect(
      of('counter-c0').map(({ total, knownFrom, knownUntil }) => [total, knownFrom, knownUntil]),
    ).toEqual([
      [7, '2026-10-05T09:00:00.000Z', '2026-10-05T09:01:00.000Z'],
      [21, '2026-10-05T09:01:00.000Z', '2026-10-05T09:02:00.000Z'],
      [42, '2026-10-05T09:02:00.000Z', '2026-10-05T09:03:00.000Z'],
      [70, '2026-10-05T09:03:00.000Z', '2026-10-05T09:04:00.000Z'],
      [105, '2026-10-05T09:04:00.000Z', null],
    ]);
  }, 60_000);

  it('inv:P3 changes nothing when a batch comes twice: rows and checkpoint had moved together (inv:P2)', async () => {
    const harness = await open({ imports: [withList()] });
    await history(harness);
    await harness.settled();
    const live = await rows(harness);
    const builds = harness.get(Builds);
    const mine = await builds.live('samples.counter-list');
    if (mine === undefined) throw new Error('no build');
    const late = builds.moving({ ...mine, position: '' }, mine.position, async (client) => {
      await client.query(`delete from ${mine.tables[0] ?? ''}`);
    });
    await expect(late).rejects.toThrow(/another owner/);
    expect(await rows(harness)).toEqual(live);
  });

  it('inv:P3 fences an owner that was paused: its next write fails and the other goes on', async () => {
    const first = await open({ imports: [withList()] });
    const second = await open({ imports: [withList()], database: first.database, clock: first.clock });
    await history(first);
    await first.settled();
    const builds = second.get(Builds);
    const before = await builds.live('samples.counter-list');
    await builds.take(before?.build ?? 0n);
    await count(first, 'c1', 5, 'after');
    await first.settled();
    expect(await rows(first)).toContainEqual(expect.objectContaining({ key: 'counter-c1', last: 'after' }));
    const after = await builds.live('samples.counter-list');
    expect((after?.epoch ?? 0n) > (before?.epoch ?? 0n) + 1n).toBe(true);
    const [total] = await first.sql.query<{ sum: bigint }>(
      `select sum(total) as sum from ${viewOf('samples.counter-list')}`,
    );
    expect(total?.sum).toBe(785n);
  });

  it('takes over when the owner goes', async () => {
    const first = await open({ imports: [withList()] });
    const second = await open({ imports: [withList()], database: first.database, clock: first.clock });
    await history(first);
    await first.settled();
    await first.close();
    opened.splice(opened.indexOf(first), 1);
    await count(second, 'c1', 7, 'taken over');
    await second.settled();
    expect(await rows(second)).toContainEqual(
      expect.objectContaining({ key: 'counter-c1', last: 'taken over' }),
    );
  });

  it('inv:P4 builds a new version beside the live one, switches, and drops the old tables', async () => {
    const first = await open({ imports: [withList()] });
    await history(first);
    await first.settled();
    const before = await rows(first);
    await first.close();
    opened.length = 0;
    const columns = { ...counterList().columns, 'note length': 'integer' };
    const newer = withList({
      version: 2,
      columns,
      project: (row, event, key) => {
        const next = counterList().project(row, event, key);
        return { ...next, 'note length': event.data.note.length } as CounterRow;
      },
    });
    const second = await open({ imports: [newer], database: first.database });
    await second.settled();
    const after = await rows(second);
    expect((after as Record<string, unknown>[]).map(({ 'note length': _length, ...row }) => row)).toEqual(
      before,
    );
    expect((await second.admin.projections()).map(({ version, live }) => ({ version, live }))).toEqual([
      { version: 2, live: true },
    ]);
    const tables = await second.sql.query(
      `select tablename from pg_tables where schemaname = 'read' and tablename like 'samples_counter%'`,
    );
    expect(tables).toHaveLength(1);
  });

  it.each(['poison', 'unfit'])(
    'inv:P6 parks a %s event and what follows of its key, in order',
    async (note) => {
      const harness = await open({ imports: [withList()] });
      await count(harness, 'bad', 1, 'fine');
      await count(harness, 'bad', 2, note);
      await count(harness, 'bad', 4, 'later');
      await count(harness, 'good', 1, 'fine');
      await count(harness, 'bad', 8, 'latest');
      await harness.settled();
      expect(await rows(harness)).toMatchObject([
        { key: 'counter-bad', total: 1, last: 'fine' },
        { key: 'counter-good', total: 1 },
      ]);
      const [parked] = await harness.admin.parked();
      expect(parked).toMatchObject({ key: 'counter-bad', eventType: 'Counted', events: 3 });
      expect(parked?.problem).toMatch(/does not fold|check constraint/);
      expect((await harness.admin.health()).up).toBe(false);

      world.sick = false;
      if (note === 'unfit')
        await harness.sql.query(
          `alter table ${(await harness.get(Builds).live('samples.counter-list'))?.tables[0] ?? ''}
         drop constraint "samples_counter_list__b1_unfit_check"`,
        );
      await harness.admin.retryParked('samples.counter-list', 'counter-bad');
      await until(harness, async () => (await harness.admin.parked()).length === 0);
      expect(await rows(harness)).toMatchObject([
        { key: 'counter-bad', total: 15, last: 'latest' },
        { key: 'counter-good' },
      ]);
      await count(harness, 'bad', 1, 'live again');
      await harness.settled();
      expect(await rows(harness)).toMatchObject([{ total: 16 }, {}]);
    },
  );

  it('stops where money rests on it, says so, and goes on when resumed', async () => {
    const harness = await open({ imports: [withList({ onFailure: 'stop' })] });
    await count(harness, 'a', 1, 'fine');
    await harness.settled();
    await count(harness, 'a', 2, 'poison');
    await expect(harness.settled()).rejects.toThrow(/samples.counter-list is stopped.*does not fold/);
    expect((await harness.admin.health()).problems.join()).toContain('is stopped');
    world.sick = false;
    expect(await harness.admin.resume('samples.counter-list')).toBe(true);
    await until(harness, async () => (await harness.admin.health()).up);
    await harness.settled();
    expect(await rows(harness)).toMatchObject([{ total: 3 }]);
  });

  it('hands over chunks only with the event that closes them, also on a rebuild', async () => {
    const harness = await open({ imports: [samples({ projections: [closedLines] })] });
    const append = async (type: string, at: bigint, data: { lines?: string[] } = {}) => {
      const { commandId, ...meta } = harness.meta('chen');
      const metadata = { ...meta, commandId, recordedAt: meta.now, effectiveAt: meta.now, schemaVersion: 1 };
      const request = { commandId, events: [{ type, data, metadata }] };
      return harness.store.append('list-1', at < 0n ? 'noStream' : at, request);
    };
    await append('LinesRecorded', -1n, { lines: ['a', 'b'] });
    await append('LinesRecorded', 0n, { lines: ['c'] });
    await harness.settled();
    expect(await rows(harness, 'samples.lines')).toEqual([]);
    const { checkpoint } = await append('ListClosed', 1n);
    await append('LinesRecorded', 2n, { lines: ['d'] });
    await harness.settled();
    const closed = await rows(harness, 'samples.lines');
    expect(closed).toEqual(
      [
        ['a', 2],
        ['b', 2],
        ['c', 1],
      ].map(([key, n]) => ({ key, text: `${String(key)}:${String(n)}`, checkpoint })),
    );
    await harness.admin.rebuild('samples.lines');
    await harness.settled();
    expect(await rows(harness, 'samples.lines')).toEqual(closed);
    await append('ListClosed', 3n);
    await harness.settled();
    expect(await rows(harness, 'samples.lines')).toHaveLength(4);
  });

  it('runs a projection of SQL in the transaction of its checkpoint, and rebuilds it', async () => {
    const harness = await open({ imports: [samples({ projections: [totalInSql] })] });
    await history(harness);
    await harness.settled();
    expect(await harness.sql.query(`select total from ${viewOf('samples.sums')}`)).toEqual([{ total: 780n }]);
    await harness.admin.rebuild('samples.totals');
    await harness.settled();
    expect(await harness.sql.query(`select total from ${viewOf('samples.sums')}`)).toEqual([{ total: 780n }]);
  });

  it('refuses the read model of another log, and rebuilds it on command', async () => {
    const first = await open({ imports: [withList()] });
    await history(first);
    await first.settled();
    const live = await rows(first);
    await first.close();
    opened.length = 0;
    const second = await open({
      imports: [withList()],
      database: first.database,
      runtime: { worker: false },
    });
    await second.sql.query(`update runtime.checkpoints set "storeId" = 'another'`);
    const third = await open({ imports: [withList()], database: first.database });
    await expect(third.settled()).rejects.toThrow(/is refused: It was made from the log another/);
    await third.admin.rebuild('samples.counter-list');
    await until(third, async () => (await third.admin.health()).up);
    await third.settled();
    expect(await rows(third)).toEqual(live);
  });

  it('refuses a read model that is ahead of a restored log, and rebuilds it by itself', async () => {
    const first = await open({ imports: [withList()], runtime: { worker: false } });
    await history(first);
    await first.sql.query(`update runtime.checkpoints set position = '99999999999999999999'`);
    const second = await open({ imports: [withList()], database: first.database });
    await until(second, async () => (await second.admin.health()).up);
    await second.settled();
    expect(await rows(second)).toHaveLength(7);
  });

  it('says where a reader can wait for', async () => {
    const harness = await open({ imports: [withList()] });
    const note = 'a "note" \\ of\ntwo lines, {with} commas\t– and \u00e4';
    const outcome = await count(harness, 'wait', 1, note);
    if (outcome.kind !== 'accepted') throw new Error('refused');
    const reached = await harness.checkpoints.reached('samples.counter-list', outcome.checkpoint, 5_000);
    expect(reached >= outcome.checkpoint).toBe(true);
    expect(await rows(harness)).toMatchObject([{ last: note, lines: [`${note}@${outcome.checkpoint}`] }]);
    const beyond = await harness.checkpoints.reached('samples.counter-list', '99999999999999999999', 30);
    expect(beyond < '99999999999999999999').toBe(true);
  });
});
