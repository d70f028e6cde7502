import type { EventStore } from '../src';

export type OpenedStore = Readonly<{ store: EventStore; close: () => Promise<void> }>;

export type Subject = Readonly<{
  /** A store on a log of the suite's own; each call with another namespace. */
  open: (namespace: string) => Promise<OpenedStore>;
  /** EventStoreDB accepts an id that stands in the stream while the revision fits; PostgreSQL does not. */
  refusesRepeatedId: boolean;
}>;

let opened = 0;

/** One store for a describe block, in a namespace of its own. */
export const useStore = (subject: Subject): (() => EventStore) => {
  let current: OpenedStore | undefined;
  beforeAll(async () => {
    opened += 1;
    current = await subject.open(freshNamespace());
  });
  afterAll(() => current?.close());
  return () => {
    if (current === undefined) throw new Error('The store is not open yet.');
    return current.store;
  };
};

export const freshNamespace = (): string =>
  `t${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}${String(opened)}`;
