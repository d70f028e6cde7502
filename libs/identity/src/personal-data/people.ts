import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { PersonNames, type NamedPerson } from '@channel/http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { peopleList } from '../people-list.projection';
import { PersonVault, type PersonDetails } from './person-vault';

/** How many people of one organisation are offered to choose from. */
const MOST = 500;

type Row = Readonly<{ key: string; orgId: string; keyId: string; sealed: string }>;

/** What people are called, from the list of people; who was erased, or never named, is absent. */
@Injectable()
export class People implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly vault: PersonVault,
    private readonly names: PersonNames,
  ) {}

  onModuleInit(): void {
    this.names.knownBy((ids) => this.detailsOf(ids));
  }

  /** Ids of those who may sign in, the longest known first. */
  async activeIn(orgId: string): Promise<readonly string[]> {
    const rows = await this.database.query<Pick<Row, 'key'>>(
      `select key from ${viewOf(peopleList.name)}
        where "orgId" = $1 and status = 'active' and type = 'person' order by since, key limit ${String(MOST)}`,
      [orgId],
    );
    return rows.map(({ key }) => key);
  }

  /** @param ids of people and of invitations */
  async detailsOf(ids: readonly string[]): Promise<ReadonlyMap<string, PersonDetails & NamedPerson>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<Row>(
      `select key, "orgId", "keyId", sealed from ${viewOf(peopleList.name)} where key = any($1) and sealed is not null`,
      [[...new Set(ids)]],
    );
    const opened = await this.vault.open(rows);
    return new Map(
      rows.flatMap(({ key, keyId, orgId }) => {
        const details = opened.get(keyId);
        return details === undefined ? [] : [[key, { ...details, orgIds: [orgId] }] as const];
      }),
    );
  }
}
