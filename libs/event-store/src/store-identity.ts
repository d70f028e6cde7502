import { randomUUID } from 'node:crypto';
import {
  CorruptEvent,
  WrongExpectedRevision,
  type EventMetadata,
  type EventStore,
  type RecordedEvent,
} from './event-store';

/** The stream whose first event says which store this is. */
export const STORE_STREAM = 'channelStore';

export type StoreIdentity = Readonly<{
  /** Read models keep it beside their checkpoint and refuse to go on over another store. */
  storeId: string;
  demo: boolean;
}>;

/** A demo's log is never continued in earnest, nor the other way round. */
export class StoreMismatch extends Error {
  override readonly name = 'StoreMismatch';
}

export type OpenStoreOptions = Readonly<{
  demo: boolean;
  /** Instant of the clock, for the event that a new store begins with. */
  now: string;
}>;

/**
 * Reads which store this is; a new one gets its identity now. Of several processes that open a new store together
 * one writes, and all return the same.
 * @throws StoreMismatch if the store is a demo and this installation is not, or the reverse
 */
export const openStore = async (
  store: EventStore,
  { demo, now }: OpenStoreOptions,
): Promise<StoreIdentity> => {
  const found = (await identityOf(store)) ?? (await begin(store, demo, now));
  if (found.demo === demo) return found;
  throw new StoreMismatch(
    found.demo
      ? 'This log was begun as a demo and cannot be used in earnest: choose another DATA_DIR, database or namespace.'
      : 'This log is not a demo: AUTH_MODE=demo is refused on it.',
  );
};

/** The identity of a store, or undefined while it is new. */
export const identityOf = async (store: EventStore): Promise<StoreIdentity | undefined> => {
  for await (const event of store.readStream(STORE_STREAM, { limit: 1 })) return parse(event);
  return undefined;
};

const parse = ({ type, data }: RecordedEvent): StoreIdentity => {
  const { storeId, demo } = data;
  if (type !== 'StoreOpened' || typeof storeId !== 'string' || typeof demo !== 'boolean')
    throw new CorruptEvent(`The first event of ${STORE_STREAM} does not say which store this is.`);
  return { storeId, demo };
};

const begin = async (store: EventStore, demo: boolean, now: string): Promise<StoreIdentity> => {
  const storeId = randomUUID();
  try {
    await store.append(STORE_STREAM, 'noStream', {
      commandId: storeId,
      events: [{ type: 'StoreOpened', data: { storeId, demo }, metadata: metadata(storeId, now) }],
    });
    return { storeId, demo };
  } catch (error) {
    if (!(error instanceof WrongExpectedRevision)) throw error;
    const first = await identityOf(store);
    if (first === undefined) throw error;
    return first;
  }
};

const metadata = (storeId: string, now: string): EventMetadata => ({
  actor: { id: 'system', type: 'automation', orgId: 'vendor', onBehalfOf: null },
  channel: 'automation',
  reason: null,
  commandId: storeId,
  requestHash: 'sha256:store-opened',
  correlationId: storeId,
  causationId: null,
  recordedAt: now,
  effectiveAt: now,
  schemaVersion: 1,
  traceparent: null,
});
