import { loadConfig, type Config } from '@channel/config';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import type { Instant } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { DeciderRunner } from '@channel/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppModule } from '../../apps/api/src/app.module';
import { prepareDatabase } from '../../apps/api/src/prepare';
import type { MatchableDeal } from '../../libs/shipments/src/domain/matching/match-line';
import { PosFileWriter } from '../../libs/shipments/src/features/take-pos-report/pos-file-writer';
import { startApp } from '../../tests/journeys/running-app';
import { scratch } from '../server';
import { Calendar } from './calendar';
import { DecidedLog } from './decided-log';
import { UNITS_OF_A_DEAL, type Order } from './course';
import { Deals } from './deals';
import { groundOf, YEAR } from './ground';
import { Partners } from './partners';
import { tellPayees } from './payees';
import { planRates } from './rates';
import { Reports, type Tally } from './reports';
import { Sales } from './sales';
import { SEED } from './seeded';
import type { HistorySize } from './size';

/** What came of it; stands beside the data. */
export type MadeHistory = Readonly<{
  size: HistorySize;
  seed: number;
  events: number;
  seconds: number;
  reported: Tally;
}>;

const NOTE = 'history.json';
/** Half of the registrations are ordered. */
const ORDERED = 0.5;

const FOLDER = join(scratch, 'bench-history');
const folderOf = ({ name }: HistorySize): string => join(FOLDER, `${name}-${String(SEED)}`);

/** The data folder of a year, made when it is first asked for: a demo, and the year behind it. */
export const historyOf = async (
  size: HistorySize,
): Promise<Readonly<{ dataDir: string; made: MadeHistory }>> => {
  const dataDir = folderOf(size);
  if (!existsSync(join(dataDir, NOTE))) await make(size, dataDir);
  return { dataDir, made: JSON.parse(readFileSync(join(dataDir, NOTE), 'utf8')) as MadeHistory };
};

const make = (size: HistorySize, dataDir: string): Promise<void> =>
  behindDemo(dataDir, async (unfinished) => {
    const made = await tellYear(size, unfinished);
    writeFileSync(join(unfinished, NOTE), JSON.stringify(made, null, 2));
  });

/** A demo and what is told behind it, in a folder that stands only when all was told. */
const behindDemo = async (dataDir: string, tell: (folder: string) => Promise<void>): Promise<void> => {
  console.log(`Making ${dataDir}, seed ${String(SEED)}`);
  const unfinished = `${dataDir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(await demo(), unfinished, { recursive: true });
  await tell(unfinished);
  renameSync(unfinished, dataDir);
};

/** The data folder of partners to whom a payment is due, made when it is first asked for. */
export const payeesOf = async (count: number): Promise<string> => {
  const dataDir = join(FOLDER, `payees-${String(count)}-${String(SEED)}`);
  if (!existsSync(dataDir))
    await behindDemo(dataDir, (folder) => telling(folder, (app, log) => tellPayees(app, log, count)));
  return dataDir;
};

/** A telling that was interrupted goes on where it was. */
const PATIENCE_MS = 1_800_000;

/** The ground of every size is told through commands, as every demo's; once. */
export const demo = async (): Promise<string> => {
  const told = join(FOLDER, 'demo');
  if (existsSync(told)) return told;
  const unfinished = `${told}.unfinished`;
  mkdirSync(unfinished, { recursive: true });
  const app = await startApp({ DATA_DIR: unfinished, DEMO_SEED: 'on' }, { patienceMs: PATIENCE_MS });
  await app.end();
  renameSync(unfinished, told);
  return told;
};

/** The application without its worker: nothing reads the log while it is written, nor reacts to it later. */
const telling = async <Result>(
  dataDir: string,
  tell: (app: INestApplicationContext, log: DecidedLog) => Promise<Result>,
): Promise<Result> => {
  const prepared = await prepareDatabase(configOf(dataDir));
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(prepared.config), {
    logger: ['error'],
  });
  try {
    const store = app.get<EventStore>(EVENT_STORE, { strict: false });
    const log = new DecidedLog(store, app.get(DeciderRunner, { strict: false }), BigInt(await store.head()));
    const result = await tell(app, log);
    await haveReacted(app.get(Database, { strict: false }), await store.head(), log.until);
    return result;
  } finally {
    await app.close();
    await prepared.stop();
  }
};

const tellYear = (size: HistorySize, dataDir: string): Promise<MadeHistory> =>
  telling(dataDir, async (app, log) => {
    const began = performance.now();
    const ground = await groundOf(app);
    const calendar = new Calendar();
    const partners = new Partners(log, ground, calendar, size);
    const sales = new Sales(ground);
    const counter = Math.max(
      0,
      Math.round((size.lines - size.deals * ORDERED * UNITS_OF_A_DEAL) / YEAR.months),
    );
    const writer = app.get(PosFileWriter, { strict: false });
    const reports = new Reports({ log, ground, partners, sales, writer, counter }, calendar);
    const heard = {
      approved: (deal: MatchableDeal) => reports.approved(deal),
      ordered: (order: Order) => sales.ship(order),
    };
    new Deals({ log, ground, calendar, heard }, partners, size);
    await planRates(log, ground, calendar);
    await calendar.carryOut(YEAR.partnersFrom, YEAR.until, async (day) => {
      await log.room();
      if (day.endsWith('-01')) console.log(`  ${day}: ${log.events.toLocaleString('en-GB')} events`);
    });
    await log.room(0);
    const seconds = Math.round((performance.now() - began) / 1_000);
    return { size, seed: SEED, events: log.events, seconds, reported: reports.tally };
  });

const configOf = (dataDir: string): Config =>
  // No worker: nothing reads the log while it is written.
  loadConfig({ DATA_DIR: dataDir, CHANNEL_ROLES: 'api', DEMO_SEED: 'off', LOG_LEVEL: 'silent' });

/**
 * What automations do is part of the history: they have seen it, and send nothing of it again. It lies ahead of this machine's
 * time: each process that opens it goes on from its end, not from as much of it as it has read.
 */
const haveReacted = async (database: Database, head: string, until: Instant): Promise<void> => {
  await database.query(
    `update runtime.checkpoints set position = $1, epoch = epoch + 1 where kind = 'automation'`,
    [head],
  );
  await database.query('update runtime.clock set floor = greatest(floor, $1)', [until]);
};
