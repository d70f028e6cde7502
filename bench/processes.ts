import { loadConfig } from '@channel/config';
import { NOBODY } from '@channel/demo';
import { Database } from '@channel/postgres';
import { Checkpoints } from '@channel/runtime';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { startServer } from '../apps/api/src/bootstrap';
import { freePort } from '../apps/api/src/free-port';
import { prepareDatabase } from '../apps/api/src/prepare';
import { personaTokens, TestClient } from '../apps/api/test/start-api';
import { databaseUrlOf, root, startApp } from '../tests/journeys/running-app';
import { NODE_FLAGS } from '../tools/lib/node-flags.cjs';
import { invitation } from './calls';
import { historyOf } from './history/make';
import { sizeOf } from './history/size';
import { medianAndRange } from './measure';
import { scratch } from './server';

const PATIENCE_MS = 7_200_000;
const STARTS = 3;
const SECOND_WORKER = 2;

type Api = Awaited<ReturnType<typeof openApi>>;
type Worker = Readonly<{ kill: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void> }>;
type Shared = Readonly<{
  caughtUpSeconds: number;
  /** From the kill of one of two to the moment at which every read model has what happened after it. */
  handOverSeconds?: number;
  /** Of every table of the read models. */
  rows: ReadonlyMap<string, bigint>;
}>;

/** The API alone, in this process, on the database of a data folder; its read models wait for a worker. */
const openApi = async (dataDir: string) => {
  const environment = {
    ...{ DATA_DIR: dataDir, CHANNEL_ROLES: 'api', DEMO_SEED: 'off' },
    ...{ LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0' },
  };
  const prepared = await prepareDatabase({
    ...loadConfig(environment),
    port: await freePort(0, '127.0.0.1'),
  });
  const { app, url, close } = await startServer(prepared.config, NOBODY, undefined);
  return {
    ...{ dataDir, url, databaseUrl: prepared.config.databaseUrl },
    database: app.get(Database, { strict: false }),
    settled: () => app.get(Checkpoints, { strict: false }).settled(PATIENCE_MS),
    close: async (): Promise<void> => {
      await close();
      await prepared.stop();
    },
  };
};

/** A worker as `npm start` runs it, on the same database. */
const startWorker = async ({ dataDir, databaseUrl }: Api): Promise<Worker> => {
  const child = spawn(process.execPath, [...NODE_FLAGS, join(root, 'dist/apps/worker/src/main.js')], {
    cwd: root,
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'silent' },
      ...{ DATA_DIR: dataDir, EVENT_STORE: 'postgres', DATABASE_URL: databaseUrl },
      // Migrated already, but it looks.
      DATABASE_MIGRATE_URL: databaseUrlOf(dataDir, 'postgres'),
    },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (!output.includes('worker is running')) {
    if (child.exitCode !== null) throw new Error(`The worker ended:\n${output}`);
    await pause(20);
  }
  return {
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
};

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
};

/**
 * How many of each table: a row that is lost or written twice changes that. What a row says is not compared, because automations
 * go on by the clock meanwhile.
 */
const rowsOf = async ({ database }: Api): Promise<ReadonlyMap<string, bigint>> => {
  const tables = await database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'read'::regnamespace and relkind = 'r'`,
  );
  // Each count with its table: the parts of a union come in any order.
  const counted = await database.query<{ name: string; rows: bigint }>(
    tables
      .map(
        ({ name }) =>
          `select ${escapeLiteral(name)} as name, count(*) as rows from read.${escapeIdentifier(name)}`,
      )
      .join(' union all '),
  );
  // Without the number of the build, which is another one in each.
  return new Map(counted.map(({ name, rows }) => [name.replace(/__b\d+$/, ''), rows]));
};

const handOver = async (api: Api, killed: Worker): Promise<number> => {
  const chen = new TestClient(api.url, await personaTokens(api.url)('chen'));
  await killed.kill('SIGKILL');
  return secondsOf(async () => {
    const { status, text } = await chen.post('/v1/partners/invite', invitation(1).body);
    if (status !== 201) throw new Error(text);
    await api.settled();
  });
};

const sharedBy = async (dataDir: string, count: number): Promise<Shared> => {
  const api = await openApi(dataDir);
  const workers: Worker[] = [];
  try {
    const caughtUpSeconds = await secondsOf(async () => {
      workers.push(...(await Promise.all(Array.from({ length: count }, () => startWorker(api)))));
      await api.settled();
    });
    const rows = await rowsOf(api);
    const [killed] = count < SECOND_WORKER ? [] : workers.splice(0, 1);
    return {
      ...{ caughtUpSeconds, rows },
      ...(killed === undefined ? {} : { handOverSeconds: await handOver(api, killed) }),
    };
  } finally {
    await Promise.all(workers.map(({ kill }) => kill('SIGTERM')));
    await api.close();
  }
};

const copyOf = (dataDir: string): string => {
  const copy = mkdtempSync(join(scratch, 'bench-processes-'));
  cpSync(dataDir, copy, { recursive: true });
  return copy;
};

const restarts = async (dataDir: string): Promise<readonly number[]> => {
  const seconds: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const began = performance.now();
    const app = await startApp({ DATA_DIR: dataDir });
    seconds.push((performance.now() - began) / 1_000);
    await app.end();
  }
  return seconds;
};

/**
 * The read models of a year by one worker and by two that share them, what comes after a kill of one of the two, and starts on
 * the data of that year.
 * @returns a section of the page
 */
export const severalProcesses = async (size: string): Promise<string> => {
  console.log(`Several processes on a year of ${size}`);
  const { dataDir, made } = await historyOf(sizeOf(size));
  const [alone, together] = [copyOf(dataDir), copyOf(dataDir)];
  try {
    const one = await sharedBy(alone, 1);
    const two = await sharedBy(together, SECOND_WORKER);
    const different = [...one.rows].filter(([name, rows]) => two.rows.get(name) !== rows);
    const started = await restarts(alone);
    return [
      '## Several processes on one log',
      '',
      `All read models of a year of ${size} (${made.events.toLocaleString('en-GB')} events), by workers beside an API.`,
      '',
      'Target: after a kill of one of two ≤ 5 s, nothing twice; start on the data ≤ 3 s',
      '',
      '| | seconds | broken promises |',
      '|---|---|---|',
      `| one worker | ${one.caughtUpSeconds.toFixed(1)} | |`,
      `| two workers | ${two.caughtUpSeconds.toFixed(1)} (${(one.caughtUpSeconds / two.caughtUpSeconds).toFixed(2)} ×) | ${different.length === 0 ? '0' : `other rows: ${different.map(([name]) => name).join(', ')}`} |`,
      `| one of two killed: the other has taken its read models and shows what happened since | ${(two.handOverSeconds ?? Number.NaN).toFixed(1)} | |`,
      `| ${String(STARTS)} starts on the data, from the process to ready | ${medianAndRange(started, 1)} | |`,
    ].join('\n');
  } finally {
    for (const copy of [alone, together]) rmSync(copy, { recursive: true, force: true });
  }
};
