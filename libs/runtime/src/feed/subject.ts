import type { RecordedEvent } from '@channel/event-store';
import type { PoolClient } from 'pg';
import type { Build } from '../projections/builds';
import type { Chunks } from '../projections/projection';

/** What a consumer works for: a projection of rows, one of SQL, or an automation. */
export interface Subject {
  readonly definition: Readonly<{
    name: string;
    streams?: readonly string[];
    handles?: readonly string[];
    chunks?: readonly Chunks[];
  }>;
  /** Called with a fresh owner's build before its first batch. */
  begin(build: Build): Promise<void>;
  /** Whether it can set aside what the database refuses, and go on with the rest. */
  readonly setsAside?: boolean;
  /**
   * Writes what follows from the events, in the transaction that has moved the checkpoint. Called for each page of a batch,
   * in order: a closed list may come in several.
   * @param isCareful the database has refused something of this batch: find it, and set it aside
   */
  apply(client: PoolClient, events: readonly RecordedEvent[], isCareful: boolean): Promise<void>;
  /** In a silence: what can be tried again is tried again, in one transaction of the owner. */
  idle?(transaction: Transaction): Promise<void>;
}

/** Runs work in a transaction that only the present owner can commit. */
export type Transaction = (work: (client: PoolClient) => Promise<void>) => Promise<void>;
