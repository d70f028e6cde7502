import { randomUUID } from 'node:crypto';
import type { AppendRequest, EventMetadata, EventStore, NewEvent, RecordedEvent } from '../src';

const RECORDED_AT = '2026-09-07T09:00:00.000Z';

export const metadataOf = (commandId: string): EventMetadata => ({
  actor: { id: 'pers_priya', type: 'person', orgId: 'prtn_alder', onBehalfOf: null },
  channel: 'api',
  reason: null,
  commandId,
  requestHash: 'sha256:0',
  correlationId: commandId,
  causationId: null,
  recordedAt: RECORDED_AT,
  effectiveAt: RECORDED_AT,
  schemaVersion: 1,
  traceparent: null,
});

export const event = (data: NewEvent['data'] = {}, commandId = 'c', type = 'NoteAdded'): NewEvent => ({
  type,
  data,
  metadata: metadataOf(commandId),
});

/** A command with one event for each text. */
export const command = (...texts: readonly string[]): AppendRequest => {
  const commandId = randomUUID();
  return { commandId, events: texts.map((text) => event({ text }, commandId)) };
};

export const collect = async (events: AsyncIterable<RecordedEvent>): Promise<RecordedEvent[]> => {
  const all: RecordedEvent[] = [];
  for await (const one of events) all.push(one);
  return all;
};

/** Writes `count` events in `count` appends and returns their checkpoints. */
export const fill = async (store: EventStore, stream: string, count: number): Promise<string[]> => {
  const checkpoints: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const expected = n === 0 ? 'noStream' : BigInt(n - 1);
    checkpoints.push((await store.append(stream, expected, command(`${stream} ${String(n)}`))).checkpoint);
  }
  return checkpoints;
};

/** The next stream of a test: its own, so that tests do not meet. */
export const streamName = (category = 'note'): string => `${category}-${randomUUID()}`;

/** Polls a condition. The limit only ends a test that has failed. */
export const until = async (condition: () => boolean | Promise<boolean>, limitMs = 20_000): Promise<void> => {
  const end = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Not so within ${String(limitMs)} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
