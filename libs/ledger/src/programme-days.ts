import { dayOf, type Day, type Instant } from '@channel/kernel';
import type { ProgrammeVersionApproved, ProgrammeVersionDrafted } from '@channel/programs';
import type { Database } from '@channel/postgres';
import { viewOf, type Sql, type SqlOn } from '@channel/runtime';

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

type Zone = Readonly<{ zone: string; effectiveFrom: string }>;
/** The zone that counts at a moment; before the first version begins, its zone. @param zones in the order of their begin */
const zoneAt = (zones: readonly Zone[], dayIn: (zone: string) => Day): string | undefined =>
  (zones.findLast(({ zone, effectiveFrom }) => effectiveFrom <= dayIn(zone)) ?? zones[0])?.zone;

/** An instant, or a day that is meant as such. */
export type Moment = Readonly<{ instant: Instant }> | Readonly<{ day: Day }>;

/** The zone of each programme at a moment; one without an approved version has none. */
export const zonesAt = async (database: Database, moment: Moment): Promise<ReadonlyMap<string, string>> => {
  const rows = await database.query<Zone & Readonly<{ programmeId: string }>>(
    `select "programmeId", "zone", "effectiveFrom" from ${viewOf(`ledger.${ZONES}`)}
      where "effectiveFrom" is not null order by "effectiveFrom", "version"`,
  );
  const dayIn = (zone: string): Day => ('day' in moment ? moment.day : dayOf(moment.instant, zone));
  return new Map(
    [...new Set(rows.map(({ programmeId }) => programmeId))].map((programmeId) => {
      const own = rows.filter((row) => row.programmeId === programmeId);
      return [programmeId, zoneAt(own, dayIn) ?? 'UTC'] as const;
    }),
  );
};

/** The day on which something happened, by the version in force then; before the first one begins, by that one. */
export const programmeDay = async (
  programmeId: string,
  at: Instant,
  { client, table }: Sql,
): Promise<Day> => {
  const { rows } = await client.query<Zone>(
    `select "zone", "effectiveFrom" from ${table(ZONES)}
      where "programmeId" = $1 and "effectiveFrom" is not null order by "effectiveFrom", "version"`,
    [programmeId],
  );
  return dayOf(at, zoneAt(rows, (zone) => dayOf(at, zone)) ?? 'UTC');
};
