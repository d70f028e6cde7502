import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { evolveAccess, isAdministrator, nobody, withoutMapping, type Access } from './domain/access/access';
import type { AccessEvent } from './domain/access/access.events';

const LOCK = 5_302_026;

/** Who administers, read from the log. A person's stream does not know of the others. */
@Injectable()
export class Administrators {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly database: Database,
  ) {}

  /**
   * Counts who else administers somebody's organisation and acts on it while no other process does the same, so that two
   * cannot revoke each other.
   */
  async whileCounted<Result>(personId: string, act: (others: number) => Promise<Result>): Promise<Result> {
    return this.alone(async () => act(await this.countBeside(personId)));
  }

  /** As above, where a group's mapping would end: whether nobody would administer an organisation any more. */
  async whileCountedWithout<Result>(
    mappingId: string,
    act: (leavesNobody: boolean) => Promise<Result>,
  ): Promise<Result> {
    return this.alone(async () => act(await this.leavesNobody(mappingId)));
  }

  /** Whom a group's mapping gives something now. */
  async whoHoldBy(mappingId: string): Promise<readonly string[]> {
    return [...(await this.everybody())]
      .filter(([, { grants }]) => grants.some(({ byGroup }) => byGroup?.mappingId === mappingId))
      .map(([personId]) => personId);
  }

  /** The roles of each person of an organisation, on a day. */
  async rolesIn(orgId: string, day: string): Promise<readonly (readonly string[])[]> {
    return [...(await this.everybody()).values()]
      .filter((access) => access.orgId === orgId && access.type === 'person' && !access.disabled)
      .map(({ grants }) =>
        grants.filter(({ untilOn }) => untilOn === null || untilOn >= day).map(({ role }) => role),
      );
  }

  private alone<Result>(act: () => Promise<Result>): Promise<Result> {
    return this.database.transaction(async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
      return act();
    });
  }

  private async leavesNobody(mappingId: string): Promise<boolean> {
    const people = [...(await this.everybody()).values()].filter(isAdministrator);
    const stay = people.filter((access) =>
      isAdministrator({ ...access, grants: withoutMapping(access.grants, mappingId) }),
    );
    return people.some(({ orgId }) => !stay.some((one) => one.orgId === orgId));
  }

  private async countBeside(personId: string): Promise<number> {
    const people = await this.everybody();
    const orgId = people.get(personId)?.orgId;
    people.delete(personId);
    return [...people.values()].filter((access) => access.orgId === orgId && isAdministrator(access)).length;
  }

  private async everybody(): Promise<Map<string, Access>> {
    const people = new Map<string, Access>();
    for await (const { type, data } of this.store.readAll({ prefixes: ['access-'] })) {
      const event = { type, data } as unknown as AccessEvent;
      const { personId: whose } = event.data;
      people.set(whose, evolveAccess(people.get(whose) ?? nobody, event));
    }
    return people;
  }
}
