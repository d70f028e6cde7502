import { loadConfig } from '@channel/config';
import { apiId, commandIdFrom, EVENT_STORE, type EventStore, type RecordedEvent } from '@channel/event-store';
import type { DealEvent } from '@channel/deals';
import { canonicalJson, type DomainEvent } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints, DemoClock, type Outcome } from '@channel/runtime';
import { NestFactory } from '@nestjs/core';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppModule } from '../../apps/api/src/app.module';
import { prepareDatabase } from '../../apps/api/src/prepare';
import { scratch } from '../server';
import { at } from './calendar';
import { YEAR } from './ground';
import { demo, historyOf } from './make';
import { commandOf } from './people-acts';
import type { HistorySize } from './size';

const PATIENCE_MS = 120_000;

/** The streams of some registrations, and of the partners that they are about. */
type Sample = ReadonlyMap<string, readonly RecordedEvent[]>;
export type Replayed = Readonly<{ deals: number; events: number; wrong: readonly string[] }>;

/**
 * Sends what people did to some registrations of the year, at its time, through the commands of the running product, on
 * the same ground. What follows by itself must follow: every stream comes out as the history has it.
 */
export const replayed = async (size: HistorySize, deals: number): Promise<Replayed> => {
  const { dataDir } = await historyOf(size);
  const told = await opened(dataDir, 'api', ({ store }) => sampleOf(store, size, deals));
  const copy = mkdtempSync(join(scratch, 'bench-replay-'));
  cpSync(await demo(), copy, { recursive: true });
  try {
    await opened(copy, 'api', ({ database }) =>
      database.query('update runtime.clock set "standsAt" = $1', [at(YEAR.partnersFrom, '07:00')]),
    );
    return await opened(copy, 'api,worker', async ({ store, clock, bus, settled }) => {
      const asked = [...told.values()]
        .flat()
        .sort((one, other) => (one.checkpoint < other.checkpoint ? -1 : 1));
      const instants = [...new Set(asked.map(({ metadata }) => metadata.recordedAt))];
      for (const instant of instants.sort()) {
        await clock.standAt(instant);
        await settled();
        for (const event of asked.filter(({ metadata }) => metadata.recordedAt === instant)) {
          const command = commandOf(event);
          if (command === undefined) continue;
          const outcome = await bus.execute<ICommand, Outcome<string>>(command);
          if (outcome.kind === 'refused') {
            const { refused, detail } = outcome.refusal;
            const wrong = [`${event.stream} ${event.type}: ${refused}, ${detail}`];
            return { deals, events: asked.length, wrong };
          }
          // A price at the same instant rests on what follows from its bill of materials.
          if (event.type === 'BomSubmitted') await settled();
        }
        await settled();
      }
      return { deals, events: asked.length, wrong: await differences(store, told) };
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

type Opened = Readonly<{
  store: EventStore;
  database: Database;
  clock: DemoClock;
  bus: CommandBus;
  settled: () => Promise<void>;
}>;

const opened = async <Result>(
  dataDir: string,
  roles: string,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> => {
  const environment = { DATA_DIR: dataDir, CHANNEL_ROLES: roles, DEMO_SEED: 'off', LOG_LEVEL: 'silent' };
  const prepared = await prepareDatabase(loadConfig(environment));
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(prepared.config), {
    logger: ['error'],
  });
  try {
    const checkpoints = app.get<Checkpoints>(Checkpoints, { strict: false });
    return await work({
      store: app.get<EventStore>(EVENT_STORE, { strict: false }),
      database: app.get(Database, { strict: false }),
      clock: app.get<DemoClock>(DemoClock, { strict: false }),
      bus: app.get(CommandBus, { strict: false }),
      settled: () => checkpoints.settled(PATIENCE_MS),
    });
  } finally {
    await app.close();
    await prepared.stop();
  }
};

const sampleOf = async (store: EventStore, { deals: all }: HistorySize, deals: number): Promise<Sample> => {
  const sample = new Map<string, readonly RecordedEvent[]>();
  const add = async (stream: string): Promise<void> => {
    const events: RecordedEvent[] = [];
    for await (const event of store.readStream(stream)) events.push(event);
    if (events.length > 0) sample.set(stream, events);
  };
  for (let number = 0; number < deals; number += 1) {
    const index = Math.floor((number * all) / deals);
    const idOf = (prefix: 'deal' | 'bom' | 'quot', act: string): string =>
      apiId(prefix, commandIdFrom('bench:history', `deal/${String(index)}/${act}`, 0));
    const deal = `deal-${idOf('deal', 'submit')}`;
    await add(deal);
    await add(`bom-${idOf('bom', 'bom')}`);
    await add(`quote-${idOf('quot', 'quote')}`);
    const [submitted] = (sample.get(deal) ?? []) as readonly (RecordedEvent & DealEvent)[];
    if (submitted?.type !== 'DealSubmitted')
      throw new Error(`The history has no registration ${String(index)}.`);
    const { partnerId, distributorId, opportunityIds } = submitted.data;
    for (const stream of [
      `partner-${partnerId}`,
      `partner-${distributorId}`,
      ...opportunityIds.map((id) => `opportunity-${id}`),
    ])
      if (!sample.has(stream)) await add(stream);
  }
  return sample;
};

/** Numbers are drawn, and places are those of each log. */
const DIFFER = /"(number|indexedUpTo)":"[^"]*"/g;
const textOf = ({ type, data }: DomainEvent): string =>
  `${type} ${canonicalJson(data).replace(DIFFER, '"$1":"…"')}`;

const differences = async (store: EventStore, told: Sample): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const [stream, events] of told) {
    const found: string[] = [];
    for await (const event of store.readStream(stream)) found.push(textOf(event));
    const wanted = events.map(textOf);
    const at = wanted.findIndex((text, index) => text !== found[index]);
    if (at >= 0 || found.length > wanted.length) {
      const place = at < 0 ? wanted.length : at;
      wrong.push(
        `${stream}@${String(place)}: ${found[place] ?? 'nothing'} instead of ${wanted[place] ?? 'nothing'}`,
      );
    }
  }
  return wrong;
};
