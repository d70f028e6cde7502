import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { evolveAccess, nobody, type Access } from './domain/access/access';
import { ADMINISTRATOR } from './domain/access/access.decider';
import type { AccessEvent } from './domain/access/access.events';

const LOCK = 5_302_026;

/** Who administers, read from the log. A person's stream does not know of the others. */
@Injectable()
export class Administrators {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly database: Database,
  ) {}

  /** Counts the others and acts on it while no other process does the same, so that two cannot revoke each other. */
  async whileCounted<Result>(except: string, act: (others: number) => Promise<Result>): Promise<Result> {
    return this.database.transaction(async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
      return act(await this.countBeside(except));
    });
  }

  private async countBeside(except: string): Promise<number> {
    const people = new Map<string, Access>();
    for await (const { type, data } of this.store.readAll({ prefixes: ['access-'] })) {
      const event = { type, data } as unknown as AccessEvent;
      const { personId } = event.data;
      people.set(personId, evolveAccess(people.get(personId) ?? nobody, event));
    }
    people.delete(except);
    return [...people.values()].filter(
      ({ disabled, grants }) => !disabled && grants.some(({ role }) => role === ADMINISTRATOR),
    ).length;
  }
}
