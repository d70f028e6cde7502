import { loadConfig } from '@channel/config';
import { NOBODY } from '@channel/demo';
import { present } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints } from '@channel/runtime';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type Server } from '../../apps/api/src/bootstrap';
import { freePort } from '../../apps/api/src/free-port';
import { prepareDatabase } from '../../apps/api/src/prepare';
import { personaTokens, TestClient } from '../../apps/api/test/start-api';
import { historyOf, type MadeHistory } from '../history/make';
import type { HistorySize } from '../history/size';
import { scratch } from '../server';
import { serverSeconds } from './server-time';

const PATIENCE_MS = 7_200_000;

/** The product in this process, on a copy of a year that its read models have not seen yet. */
export type OpenedYear = OpenedCopy & Readonly<{ made: MadeHistory }>;
export type OpenedCopy = Readonly<{
  app: NestExpressApplication;
  dataDir: string;
  /** What it took from the start until all read models had seen the year. */
  caughtUp: Spent;
  /** A persona over HTTP, signed in now. */
  as: (persona: string) => Promise<TestClient>;
  /** Waits until read models, automations and jobs have dealt with everything. */
  settled: () => Promise<void>;
}>;

export const openYear = async <Result>(
  size: HistorySize,
  work: (year: OpenedYear) => Promise<Result>,
): Promise<Result> => {
  const { dataDir, made } = await historyOf(size);
  return openCopy(dataDir, (opened) => work({ ...opened, made }));
};

/** The product in this process on a copy of a data folder. */
export const openCopy = async <Result>(
  dataDir: string,
  work: (opened: OpenedCopy) => Promise<Result>,
): Promise<Result> => {
  const copy = mkdtempSync(join(scratch, 'bench-year-'));
  cpSync(dataDir, copy, { recursive: true });
  const port = await freePort(0, '127.0.0.1');
  const environment = {
    ...{ DATA_DIR: copy, DEMO_SEED: 'off', LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0' },
  };
  const prepared = await prepareDatabase({ ...loadConfig(environment), port });
  try {
    let server: Server | undefined;
    try {
      const caughtUp = await spentOn(async () => {
        server = await startServer(prepared.config, NOBODY, undefined);
        await server.app.get<Checkpoints>(Checkpoints, { strict: false }).settled(PATIENCE_MS);
      }, copy);
      const { app, url } = present(server, 'the server');
      // Plans are those of a database that knows its tables, as it does after some minutes.
      await app.get(Database, { strict: false }).query('analyze');
      const checkpoints = app.get<Checkpoints>(Checkpoints, { strict: false });
      return await work({
        ...{ app, caughtUp, dataDir: copy },
        as: async (persona) => new TestClient(url, await personaTokens(url)(persona)),
        settled: () => checkpoints.settled(PATIENCE_MS),
      });
    } finally {
      await server?.close();
    }
  } finally {
    await prepared.stop();
    rmSync(copy, { recursive: true, force: true });
  }
};

/** What a piece of work took of the clock, of this process, and of the database beside it. */
export type Spent = Readonly<{
  seconds: number;
  processorSeconds: number;
  /** Absent where nobody asked, or the system does not say. */
  serverSeconds?: number;
  mostMb: number;
}>;

const LOOK_MS = 100;

/**
 * Memory is the most that the process had while it worked, above what it had before.
 * @param dataDir where the database runs whose processor time counts as well
 */
export const spentOn = async (work: () => Promise<unknown>, dataDir?: string): Promise<Spent> => {
  const server = dataDir === undefined ? undefined : serverSeconds(dataDir);
  const before = process.memoryUsage.rss();
  const processor = process.cpuUsage();
  const began = performance.now();
  let most = before;
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), LOOK_MS);
  try {
    await work();
  } finally {
    clearInterval(look);
  }
  const { user, system } = process.cpuUsage(processor);
  const after = dataDir === undefined ? undefined : serverSeconds(dataDir);
  return {
    ...(server === undefined || after === undefined ? {} : { serverSeconds: after - server }),
    seconds: (performance.now() - began) / 1_000,
    processorSeconds: (user + system) / 1_000_000,
    mostMb: (most - before) / 2 ** 20,
  };
};
