import { EVENT_STORE, type EventStore, type RecordedEvent } from '@channel/event-store';
import { Inject, Injectable } from '@nestjs/common';
import type { RewardLine } from './domain/engine/lines';
import { evolve, initial, type Statement } from './domain/statement/statement';
import type { StatementEvent } from './domain/statement/statement.events';

export type StatementAsKnown = Readonly<{
  statement: Statement;
  lines: readonly RewardLine[];
  revision: bigint;
  /** Place of the last event that was read. */
  checkpoint: string;
}>;

/** A statement from its stream, by default now, else as it was recorded up to an instant. */
@Injectable()
export class StatementReader {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async read(statementId: string, asOf?: string): Promise<StatementAsKnown> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(`statement-${statementId}`)) {
      if (asOf !== undefined && event.metadata.recordedAt > asOf) break;
      events.push(event);
    }
    const known = events as unknown as StatementEvent[];
    return {
      statement: known.reduce(evolve, initial),
      lines: known.flatMap((event) => (event.type === 'StatementLinesRecorded' ? event.data.lines : [])),
      revision: BigInt(events.length) - 1n,
      checkpoint: events.at(-1)?.checkpoint ?? '',
    };
  }
}
