import { PersonNames, type NamedPerson } from '@channel/http';
import { PersonVault } from '@channel/identity';
import { dayOf } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { CLOCK, viewOf, type Clock } from '@channel/runtime';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { assignedOn } from '../domain/partner/assignment';
import { partnerPeople } from '../features/person/person-list/person-list.projection';
import { partnerList, type PartnerRow } from '../features/partner-list/partner-list.projection';

type Row = Readonly<{ personId: string; keyId: string; sealed: string; partnerIds: readonly string[] }>;

/** What the people of partners are called whose accreditations count, and who of the vendor looks after a partner. */
@Injectable()
export class PartnerPeopleNames implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly vault: PersonVault,
    private readonly names: PersonNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.names.knownBy((ids) => this.of(ids));
    this.names.introducedBy((partnerId) => this.managersOf(partnerId));
  }

  /** By id; who was erased is absent. */
  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, NamedPerson>> {
    if (personIds.length === 0) return new Map();
    const rows = await this.database.query<Row>(
      `select distinct on ("personId") "personId", "keyId", sealed,
              array_agg("partnerId") over (partition by "personId") as "partnerIds"
         from ${viewOf(partnerPeople.name)} where "personId" = any($1) and sealed is not null
        order by "personId", "joinedOn" desc`,
      [[...new Set(personIds)]],
    );
    const opened = await this.vault.open(rows);
    return new Map(
      rows.flatMap(({ personId, keyId, partnerIds }) => {
        const name = opened.get(keyId)?.name;
        return name === undefined ? [] : [[personId, { name, orgIds: partnerIds }] as const];
      }),
    );
  }

  private async managersOf(partnerId: string): Promise<readonly string[]> {
    const [row] = await this.database.query<Pick<PartnerRow, 'assignments'>>(
      `select assignments from ${viewOf(partnerList.name)} where "key" = $1`,
      [partnerId],
    );
    return assignedOn(row?.assignments ?? [], dayOf(this.clock.now(), 'UTC')).map(({ personId }) => personId);
  }
}
