import type { RecordedEvent } from '@channel/event-store';
import { DatabaseError, type PoolClient } from 'pg';
import { Poisoned, textOf } from '../feed/failure';
import type { Subject } from '../feed/subject';
import type { Build } from './builds';
import { tablesOf, type AnySqlProjection } from './tables';

/** Applies a projection that writes its own SQL; what it throws stops it. */
export class SqlSubject implements Subject {
  private build = 0n;

  constructor(readonly definition: AnySqlProjection) {}

  async begin({ build }: Build): Promise<void> {
    this.build = build;
  }

  async apply(client: PoolClient, events: readonly RecordedEvent[]): Promise<void> {
    try {
      const table = tablesOf(this.definition, this.build);
      await this.definition.apply(client, events, table);
    } catch (error) {
      // What the database says is judged by its code; the rest is a bug of the projection, or a broken connection.
      if (error instanceof DatabaseError || isConnectionError(error)) throw error;
      throw new Poisoned(textOf(error), { cause: error });
    }
  }
}

const isConnectionError = (error: unknown): boolean =>
  error instanceof Error && ('code' in error || /Connection terminated|Client has/i.test(error.message));
