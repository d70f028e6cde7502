import { dayOf, type Day, type Instant } from '@channel/kernel';
import type { ProgrammeVersionApproved, ProgrammeVersionDrafted } from '@channel/programs';
import type { Sql, SqlOn } from '@channel/runtime';

// T4: an instant becomes a day in its programme's zone. The books keep the zones themselves, from the same feed, so that
// an entry has the same day whenever they are rebuilt.

export type ZoneEvent = ProgrammeVersionDrafted | ProgrammeVersionApproved;

export const ZONES = 'zones';

export const zonesTable = (table: (short: string) => string): string =>
  `create table ${table(ZONES)} ("programmeId" text not null, "version" integer not null, "zone" text not null,
     "effectiveFrom" text collate "C", primary key ("programmeId", "version"))`;

export const zonesOn: SqlOn<ZoneEvent> = {
  ProgrammeVersionDrafted: async ({ data: { programmeId, version, definition } }, { client, table }) => {
    await client.query(`insert into ${table(ZONES)} values ($1, $2, $3, null)`, [
      ...[programmeId, version, definition.calendar.timeZone.value],
    ]);
  },
  ProgrammeVersionApproved: async ({ data: { programmeId, version, effectiveFrom } }, { client, table }) => {
    await client.query(
      `update ${table(ZONES)} set "effectiveFrom" = $3 where "programmeId" = $1 and "version" = $2`,
      [programmeId, version, effectiveFrom],
    );
  },
};

/** The day on which something happened, by the version in force then; before the first one begins, by that one. */
export const programmeDay = async (
  programmeId: string,
  at: Instant,
  { client, table }: Sql,
): Promise<Day> => {
  const { rows } = await client.query<Readonly<{ zone: string; effectiveFrom: string }>>(
    `select "zone", "effectiveFrom" from ${table(ZONES)}
      where "programmeId" = $1 and "effectiveFrom" is not null order by "effectiveFrom", "version"`,
    [programmeId],
  );
  const inForce = rows.findLast(({ zone, effectiveFrom }) => effectiveFrom <= dayOf(at, zone)) ?? rows[0];
  return dayOf(at, inForce?.zone ?? 'UTC');
};
