import {
  EVENT_STORE,
  STORE_STREAM,
  WrongExpectedRevision,
  type EventMetadata,
  type EventStore,
} from '@channel/event-store';
import { CLOCK, VENDOR_ORG, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Check } from './readiness';

/** No store is opened a million times: an append there is always refused. */
const FAR_BEYOND = 1_000_000n;

/**
 * Whether the log takes and gives events. The append names a revision that its stream will never have, so the writer
 * has to look and refuse: the whole way of a command is tried, and the log is not filled with heartbeats. On PostgreSQL
 * the refusal comes out of a committed transaction that held the writer's lock; on EventStoreDB out of the leader.
 */
@Injectable()
export class LogProbe {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async append(): Promise<Check> {
    const probe = { type: 'HealthProbed', data: {}, metadata: metadata(this.clock.now()) };
    try {
      await this.store.append(STORE_STREAM, FAR_BEYOND, { commandId: randomUUID(), events: [probe] });
      return { status: 'down', detail: 'the log accepts a wrong revision' };
    } catch (error) {
      if (error instanceof WrongExpectedRevision) return { status: 'up' };
      throw error;
    }
  }

  async read(): Promise<Check> {
    const { up, detail } = await this.store.health();
    const note = detail === undefined ? {} : { detail };
    if (!up) return { status: 'down', ...note };
    for await (const { type } of this.store.readStream(STORE_STREAM, { limit: 1 }))
      if (type === 'StoreOpened') return { status: 'up', ...note };
    return { status: 'down', detail: 'the log does not say which it is' };
  }
}

const metadata = (now: string): EventMetadata => ({
  actor: { id: 'system:health', type: 'automation', orgId: VENDOR_ORG, onBehalfOf: null },
  channel: 'automation',
  reason: null,
  commandId: 'health',
  requestHash: 'sha256:health',
  correlationId: 'health',
  causationId: null,
  recordedAt: now,
  effectiveAt: now,
  schemaVersion: 1,
  traceparent: null,
});
