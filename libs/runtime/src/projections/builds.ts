import type { Checkpoint } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import { escapeLiteral, type PoolClient } from 'pg';
import type { AnyAutomation } from '../automations/automation';
import { Fenced } from '../feed/failure';
import { Turns } from '../feed/turns';
import { Passing } from './passing';
import type { AnyProjection } from './projection';
import { bareDdlOf, indexDdlOf, shapeOf, tableOf, viewsOf } from './tables';

/** A row of `runtime.checkpoints`: one build of a projection, or an automation. */
export type Build = Readonly<{
  build: bigint;
  kind: 'projection' | 'automation';
  name: string;
  version: number;
  shape: string;
  /** Tables of this build, to drop with it. */
  tables: readonly string[];
  live: boolean;
  storeId: string;
  position: Checkpoint;
  epoch: bigint;
  status: 'running' | 'stopped' | 'refused';
  problem: string | null;
  retryWanted: boolean;
}>;

/** The log that this process works on. */
export type Log = Readonly<{ storeId: string; head: Checkpoint }>;

const LOCK = 7_302_028;
/** Of the connections of a process so many are its builds' at most: whoever asks something needs one too, and at once. */
const SHARE = 1 / 3;

/** The builds and their checkpoints. */
@Injectable()
export class Builds {
  private readonly passing: Passing;
  private readonly turns: Turns;

  constructor(private readonly database: Database) {
    this.passing = new Passing(database);
    this.turns = new Turns(Math.max(1, Math.floor(database.pool.options.max * SHARE)));
  }

  all(): Promise<Build[]> {
    return this.database.query<Build>('select * from runtime.checkpoints order by build');
  }

  async find(build: bigint): Promise<Build | undefined> {
    return (
      await this.database.query<Build>('select * from runtime.checkpoints where build = $1', [build])
    )[0];
  }

  async live(name: string): Promise<Build | undefined> {
    return (
      await this.database.query<Build>('select * from runtime.checkpoints where name = $1 and live', [name])
    )[0];
  }

  /** How far any read model of a log is; `''` if there is none. */
  async furthest(storeId: string): Promise<Checkpoint> {
    const [row] = await this.database.query<{ position: Checkpoint | null }>(
      'select max(position) as position from runtime.checkpoints where "storeId" = $1',
      [storeId],
    );
    return row?.position ?? '';
  }

  /** Makes sure that a projection has a live build, and that one of its present form lives or is being built. */
  async ensure(projection: AnyProjection, log: Log): Promise<void> {
    await this.locked(async (client) => {
      const known = await this.of(client, projection.name);
      const live = known.find((build) => build.live);
      if (live === undefined) return void (await this.create(client, projection, log.storeId, true));
      await this.refuseForeign(client, live, log);
      const ahead = live.storeId === log.storeId && live.position > log.head;
      const fits = (build: Build): boolean =>
        build.version === projection.version && build.shape === shapeOf(projection);
      const beside = known.filter((build) => !build.live);
      for (const build of beside.filter((one) => !fits(one) || one.storeId !== log.storeId))
        await this.drop(client, build);
      const building = beside.some((build) => fits(build) && build.storeId === log.storeId);
      if ((!fits(live) || ahead) && !building) await this.create(client, projection, log.storeId, false);
    });
  }

  /** An automation goes on where it was; on a restored log, from its end: what was sent is not sent again. */
  async ensureAutomation({ name }: AnyAutomation, log: Log): Promise<void> {
    await this.locked(async (client) => {
      const [known] = await this.of(client, name);
      if (known === undefined)
        await client.query(
          `insert into runtime.checkpoints (kind, name, version, shape, live, "storeId")
           values ('automation', $1, 1, '', true, $2)`,
          [name, log.storeId],
        );
      else if (known.storeId === log.storeId && known.position > log.head)
        await client.query(
          'update runtime.checkpoints set position = $2, epoch = epoch + 1 where build = $1',
          [known.build, log.head],
        );
      else await this.refuseForeign(client, known, log);
    });
  }

  /** Begins a new build beside the live one. */
  async rebuild(projection: AnyProjection, storeId: string): Promise<void> {
    await this.locked(async (client) => {
      for (const build of await this.of(client, projection.name))
        if (!build.live) await this.drop(client, build);
      await this.create(client, projection, storeId, false);
    });
  }

  /** A new owner: whoever had an earlier epoch can no longer write. */
  async take(build: bigint): Promise<Build | undefined> {
    const rows = await this.database.query<Build>(
      'update runtime.checkpoints set epoch = epoch + 1 where build = $1 returning *',
      [build],
    );
    return rows[0];
  }

  /**
   * Moves the checkpoint and does what follows in one transaction, when it is its turn: what nobody looks at yet comes
   * behind the rest. @throws Fenced if it is another's
   */
  moving(build: Build, to: Checkpoint, work: (client: PoolClient) => Promise<void>): Promise<void> {
    return this.turns.take(build.live, () =>
      this.database.transaction(
        async (client, moved) => {
          mustHaveMoved(build, moved);
          await work(client);
        },
        // A lost transaction is read again from the log, so it need not wait for the disk.
        { repeatable: true, first: moveSql(build, to) },
      ),
    );
  }

  private async move(client: PoolClient, build: Build, to: Checkpoint): Promise<void> {
    mustHaveMoved(build, (await client.query(moveSql(build, to))).rowCount);
  }

  /** Moves a checkpoint past what does not concern it. All that wait for this go in one statement. @throws Fenced */
  pass(build: Build, to: Checkpoint): Promise<void> {
    return this.passing.add({ build, to });
  }

  async stop({ build, epoch }: Build, problem: string): Promise<void> {
    await this.database.query(
      `update runtime.checkpoints set status = 'stopped', problem = $3, "retryWanted" = false
       where build = $1 and epoch = $2`,
      [build, epoch, problem],
    );
  }

  async resume(build: bigint): Promise<void> {
    await this.database.query(
      `update runtime.checkpoints set status = 'running', problem = null, "retryWanted" = false where build = $1`,
      [build],
    );
  }

  /** The build becomes the live one and the earlier goes, in one transaction. @throws Fenced */
  async switchTo(build: Build, projection: AnyProjection): Promise<void> {
    await this.locked(async (client) => {
      for (const earlier of await this.of(client, build.name))
        if (earlier.build !== build.build) {
          await client.query('select from runtime.checkpoints where build = $1 for update', [earlier.build]);
          await this.drop(client, earlier);
        }
      await this.move(client, build, build.position);
      await makeIndexes(client, projection, build);
      await client.query('update runtime.checkpoints set live = true where build = $1', [build.build]);
      await showViews(client, projection, build.build);
    });
  }

  private async create(
    client: PoolClient,
    projection: AnyProjection,
    storeId: string,
    live: boolean,
  ): Promise<void> {
    const { rows } = await client.query<{ build: bigint }>(
      `insert into runtime.checkpoints (kind, name, version, shape, live, "storeId")
       values ('projection', $1, $2, $3, $4, $5) returning build`,
      [projection.name, projection.version, shapeOf(projection), live, storeId],
    );
    const [{ build }] = rows as [{ build: bigint }];
    for (const statement of bareDdlOf(projection, build)) await client.query(statement);
    if (live) for (const statement of indexDdlOf(projection, build)) await client.query(statement);
    const tables = viewsOf(projection).map((view) => tableOf(view, build));
    await client.query('update runtime.checkpoints set tables = $2 where build = $1', [
      build,
      JSON.stringify(tables),
    ]);
    if (live) await showViews(client, projection, build);
  }

  /** With its tables, and with the views on them. */
  private async drop(client: PoolClient, { build, tables }: Build): Promise<void> {
    await client.query('delete from runtime.checkpoints where build = $1', [build]);
    for (const table of tables) await client.query(`drop table if exists ${table} cascade`);
  }

  private async refuseForeign(client: PoolClient, build: Build, { storeId, head }: Log): Promise<void> {
    const problem =
      build.storeId !== storeId
        ? `It was made from the log ${build.storeId}, this is ${storeId}: rebuild it, or connect the log it belongs to.`
        : build.position > head
          ? `It is at ${build.position}, beyond the end of the log (${head}), which was restored: it is being rebuilt.`
          : null;
    if (problem === null && build.status !== 'refused') return;
    await client.query(
      `update runtime.checkpoints set status = $2, problem = $3, epoch = epoch + 1 where build = $1`,
      [build.build, problem === null ? 'running' : 'refused', problem],
    );
  }

  private async of(client: PoolClient, name: string): Promise<Build[]> {
    return (
      await client.query<Build>('select * from runtime.checkpoints where name = $1 order by build', [name])
    ).rows;
  }

  /** Processes that start together make builds one after the other. */
  private locked<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    return this.database.transaction(async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
      return work(client);
    });
  }
}

/** Of a build beside the live one, which had none but its key until now; those of an earlier release had all. */
const makeIndexes = async (
  client: PoolClient,
  projection: AnyProjection,
  { build, tables }: Build,
): Promise<void> => {
  const statements = indexDdlOf(projection, build);
  const [table] = tables;
  if (statements.length === 0 || table === undefined) return;
  const { rows } = await client.query<{ count: bigint }>(
    'select count(*) as count from pg_index where indrelid = $1::regclass',
    [table],
  );
  if (Number(rows[0]?.count) > 1) return;
  for (const statement of statements) await client.query(statement);
};

const showViews = async (client: PoolClient, projection: AnyProjection, build: bigint): Promise<void> => {
  for (const view of viewsOf(projection)) {
    await client.query(`drop view if exists ${view}`);
    await client.query(`create view ${view} as select * from ${tableOf(view, build)}`);
  }
};

/** Nothing but numbers and the text of places: it goes without parameters, so that others may go with it. */
const moveSql = ({ build, epoch, position }: Build, to: Checkpoint): string =>
  `update runtime.checkpoints set position = ${escapeLiteral(to)}, "updatedAt" = now()
   where build = ${String(build)} and epoch = ${String(epoch)} and position = ${escapeLiteral(position)}`;

const mustHaveMoved = ({ build }: Build, rows: number | null): void => {
  if (rows !== 1) throw new Fenced(`Build ${String(build)} has another owner.`);
};
