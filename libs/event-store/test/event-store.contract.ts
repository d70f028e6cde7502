import { testAppends } from './append.contract';
import { testFeed } from './feed.contract';
import { testPayloads } from './payload.contract';
import type { Subject } from './subject';

export type { OpenedStore, Subject } from './subject';

/**
 * What every adapter must do, in the words of `docs/architecture.md`: the semantics table and S1–S9 as far as the port
 * can show them. Adapters add their own faults in files of their own.
 */
export const testEventStore = (name: string, subject: Subject): void => {
  describe(`the event store on ${name}`, () => {
    testAppends(subject);
    testPayloads(subject);
    testFeed(subject);
  });
};
