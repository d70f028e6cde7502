import { openEventStore } from '@channel/event-store';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { newEvent, noneYet, ours, SETTINGS } from './append';
import { medianAndRange, sideBySide, underLoad, type Contestant, type Sample } from './measure';

const root = join(__dirname, '..');

/** The server at EVENTSTORE_URL, or the stand-in as a process of its own: it answers from memory, so a client's own cost shows most. */
const openServer = async (): Promise<{ url: string; stop: () => void }> => {
  const given = process.env.EVENTSTORE_URL;
  if (given !== undefined) return { url: given, stop: () => undefined };
  const child = spawn(process.execPath, [join(root, 'tools', 'eventstore-stand-in.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: line.toString().split('\n')[0] ?? '', stop: () => void child.kill('SIGTERM') };
};

/** As the adapter sends each append; credentials select the classic way. */
const CLASSIC = { credentials: { username: 'classic', password: 'append' } };
const SENT_ALIKE = { requiresLeader: true, deadline: SETTINGS.eventStoreTimings.timeoutMs };

/**
 * The client by itself: the same event, revision and options of a call. It checks nothing, makes no ids that repeat, and
 * believes each answer; what it was told stands there is looked for afterwards.
 */
const raw = async (
  client: EventStoreDBClient,
  classic: boolean,
  tag: string,
  callers: number,
  milliseconds: number,
): Promise<Sample> => {
  const acknowledged = noneYet(callers);
  const streamOf = (caller: number): string => `raw-${tag}-${String(caller)}`;
  const sample = await underLoad(callers, milliseconds, async (caller, index) => {
    const stream = streamOf(caller);
    const { type, data, metadata } = newEvent(`${stream}/${String(index)}`, index);
    await client.appendToStream(stream, jsonEvent({ type, data, metadata }), {
      expectedRevision: index === 0 ? NO_STREAM : BigInt(index - 1),
      ...SENT_ALIKE,
      ...(classic ? CLASSIC : {}),
    });
    acknowledged[caller]?.push(index);
  });
  const lost = await Promise.all(
    acknowledged.map(async (indexes, caller) => {
      let stored = 0;
      if (indexes.length > 0) for await (const _ of client.readStream(streamOf(caller))) stored += 1;
      return stored < indexes.length ? [`lost of ${streamOf(caller)}`] : [];
    }),
  );
  return { ...sample, errors: [...sample.errors, ...lost.flat()] };
};

/** One append at a time per caller, through the client alone, both of its ways, and through our adapter. */
export const eventStoreContestants = async (
  callers: number,
  milliseconds: number,
): Promise<{ contestants: readonly Contestant[]; close: () => Promise<void> }> => {
  const { url, stop } = await openServer();
  const namespace = `bench${String(Date.now())}`;
  const store = await openEventStore({
    ...SETTINGS,
    eventStore: 'eventstore',
    eventStoreUrl: url,
    eventStoreNamespace: namespace,
  });
  const client = EventStoreDBClient.connectionString(url);
  let run = 0;
  const tag = (): string => `${namespace}x${String((run += 1))}`;
  return {
    contestants: [
      { name: 'Channel Ledger', run: () => ours(store, callers, milliseconds, tag()) },
      { name: 'its client alone, classic', run: () => raw(client, true, tag(), callers, milliseconds) },
      { name: 'its client alone, batched', run: () => raw(client, false, tag(), callers, milliseconds) },
    ],
    close: async () => {
      await store.close();
      await client.dispose().catch(() => undefined);
      stop();
    },
  };
};

/** Below the table: of each repetition the adapter beside the client, in appends and in processor time. */
export const besideItsClient = (
  results: readonly Readonly<{ name: string; samples: readonly Sample[] }>[],
): string => {
  const cpu = results.map(
    ({ name, samples }) => `${name} ${medianAndRange(samples.map(({ cpuUs = Number.NaN }) => cpuUs))}`,
  );
  const rates = sideBySide(results, ({ perSecond }) => perSecond).map(
    ({ peer, ratios }) => `${medianAndRange(ratios, 2)} × the rate of ${peer}`,
  );
  return `Channel Ledger has ${rates.join(', ')} (each repetition for itself). Processor time of this process for an append, in µs: ${cpu.join('; ')}.`;
};
