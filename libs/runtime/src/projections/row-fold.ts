import type { RecordedEvent } from '@channel/event-store';
import { guarded, textOf } from '../feed/failure';
import type { Row, Version } from './row';
import type { AnyRowProjection } from './tables';

export type ParkedEvent = Readonly<{ key: string; event: RecordedEvent; problem: string | null }>;
/** An event with the rows it touches. */
export type Touch = Readonly<{ event: RecordedEvent; keys: readonly string[] }>;

/** Where the keys of an event cannot be told, its whole stream waits under this key. */
export const streamKey = (stream: string): string => `stream:${stream}`;

/** Names the rows of each event; with `park`, what fails is set aside together with the rest of its stream. */
export const touchesOf = (
  projection: AnyRowProjection,
  events: readonly RecordedEvent[],
  alreadyParked: ReadonlySet<string>,
): Readonly<{ touches: Touch[]; parked: ParkedEvent[] }> => {
  const touches: Touch[] = [];
  const parked: ParkedEvent[] = [];
  const aside = new Set(alreadyParked);
  for (const event of events) {
    const key = streamKey(event.stream);
    if (aside.has(key)) {
      parked.push({ key, event, problem: null });
      continue;
    }
    try {
      const keys = guarded(`keys of ${event.type}`, () => projection.keys(event));
      if (keys.length > 0) touches.push({ event, keys: keys.length === 1 ? keys : [...new Set(keys)] });
    } catch (error) {
      if (projection.onFailure === 'stop') throw error;
      aside.add(key);
      parked.push({ key, event, problem: textOf(error) });
    }
  }
  return { touches, parked };
};

/**
 * Folds events into the rows that were loaded. A key that fails (or has failed) takes no more events: they are parked
 * in their order (P6), while the other keys of the same event go on. `versions`: what each row was on the way, of a
 * projection that remembers.
 */
export const foldRows = (
  projection: AnyRowProjection,
  touches: readonly Touch[],
  loaded: ReadonlyMap<string, Row>,
  alreadyParked: ReadonlySet<string>,
): Readonly<{ changed: Map<string, Row | undefined>; versions: Version[]; parked: ParkedEvent[] }> => {
  const versions: Version[] = [];
  const changed = new Map<string, Row | undefined>();
  const parked: ParkedEvent[] = [];
  const aside = new Set(alreadyParked);
  for (const { event, keys } of touches)
    for (const key of keys) {
      if (aside.has(key)) {
        parked.push({ key, event, problem: null });
        continue;
      }
      try {
        const before = changed.has(key) ? changed.get(key) : loaded.get(key);
        const row = guarded(`${event.type} ${event.id}`, () => projection.project(before, event, key));
        changed.set(key, row);
        if (projection.remembers === true && row !== before)
          versions.push({ key, row, at: event.metadata.recordedAt });
      } catch (error) {
        if (projection.onFailure === 'stop') throw error;
        aside.add(key);
        parked.push({ key, event, problem: textOf(error) });
      }
    }
  return { changed, versions, parked };
};
