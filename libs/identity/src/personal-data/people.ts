import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { peopleList } from '../people-list.projection';
import { PersonVault, type PersonDetails } from './person-vault';

/** What people are called, from the list of people; who was erased, or never named, is absent. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly vault: PersonVault,
  ) {}

  /** @param ids of people and of invitations */
  async detailsOf(ids: readonly string[]): Promise<ReadonlyMap<string, PersonDetails>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<Readonly<{ key: string; keyId: string; sealed: string }>>(
      `select key, "keyId", sealed from ${viewOf(peopleList.name)} where key = any($1) and sealed is not null`,
      [[...new Set(ids)]],
    );
    const opened = await this.vault.open(rows);
    return new Map(
      rows.flatMap(({ key, keyId }) => {
        const details = opened.get(keyId);
        return details === undefined ? [] : [[key, details] as const];
      }),
    );
  }
}
