import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedEvent } from '@channel/event-store';
import { openLog, remoteLog } from './log';

type Acknowledged = Readonly<{ commandId: string; revision: string; checkpoint: string }>;

export type Verdict = Readonly<{ acknowledged: number; stored: number; mistakes: readonly string[] }>;

const journals = (dir: string): Acknowledged[] =>
  Array.from({ length: 8 }, (_, writer) => join(dir, `journal-${String(writer)}`))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Acknowledged);

/** Opens the data once more and compares: acknowledged = stored, each once, no gap in the feed or in a stream. */
export const verdictOf = async (dir: string): Promise<Verdict> => {
  const stored = await eventsOf(dir);
  const acknowledged = journals(dir);
  return {
    acknowledged: acknowledged.length,
    stored: stored.length,
    mistakes: [...compare(acknowledged, stored), ...gaps(stored)],
  };
};

export const eventsOf = async (dir: string): Promise<readonly RecordedEvent[]> => {
  const { store, close } = await openLog(dir);
  const stored: RecordedEvent[] = [];
  for await (const event of store.readAll()) stored.push(event);
  await close();
  return stored;
};

const compare = (acknowledged: readonly Acknowledged[], stored: readonly RecordedEvent[]): string[] => {
  const byCommand = new Map<string, RecordedEvent[]>();
  for (const event of stored)
    byCommand.set(event.metadata.commandId, [...(byCommand.get(event.metadata.commandId) ?? []), event]);
  const mistakes = acknowledged.flatMap(({ commandId, revision, checkpoint }) => {
    const found = byCommand.get(commandId) ?? [];
    byCommand.delete(commandId);
    const [event] = found;
    if (event === undefined) return [`lost: ${commandId}, acknowledged at ${checkpoint}`];
    if (found.length > 1) return [`stored ${String(found.length)} times: ${commandId}`];
    return event.checkpoint === checkpoint && String(event.revision) === revision
      ? []
      : [`${commandId} was acknowledged at ${checkpoint} and stands at ${event.checkpoint}`];
  });
  return [...mistakes, ...[...byCommand.keys()].map((id) => `stored, never acknowledged: ${id}`)];
};

/** Positions and revisions that do not follow on each other; places of an EventStoreDB grow, and have no numbers. */
export const gaps = (stored: readonly RecordedEvent[]): string[] => {
  const next = new Map<string, bigint>();
  const follows = (checkpoint: string, index: number): boolean =>
    remoteLog === undefined
      ? BigInt(checkpoint) === BigInt(index + 1)
      : index === 0 || checkpoint > (stored[index - 1]?.checkpoint ?? '');
  return stored.flatMap(({ stream, revision, checkpoint }, index) => {
    const expected = next.get(stream) ?? 0n;
    next.set(stream, revision + 1n);
    return [
      ...(follows(checkpoint, index) ? [] : [`position ${checkpoint} is number ${String(index + 1)}`]),
      ...(revision === expected ? [] : [`${stream} goes from ${String(expected)} to ${String(revision)}`]),
    ];
  });
};
