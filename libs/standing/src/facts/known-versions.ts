import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';
import { Database } from '@channel/postgres';
import { knownAt, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { versionFacts } from './sources/version.facts';

const VERSIONS = viewOf(versionFacts.name);
type Version = Readonly<{ version: number; definition: ProgrammeDefinition }>;

/** Definitions as approved at a place. What was read once is kept: a version is drafted once and never changed. */
@Injectable()
export class KnownVersions {
  private readonly kept = new Map<string, ProgrammeDefinition>();

  constructor(private readonly database: Database) {}

  /** The approved version that began last on or before a day; one with a last day leaves nothing in force after it. */
  async inForce(programmeId: string, on: Day, place: string): Promise<Version | undefined> {
    const [begun] = await this.database.query<Readonly<{ id: string; version: number }>>(
      `select "id", "version" from ${VERSIONS}
        where "programmeId" = $2 and "approved" and "effectiveFrom" <= $3 and ${knownAt('$1')}
        order by "effectiveFrom" desc, "version" desc limit 1`,
      [place, programmeId, on],
    );
    if (begun === undefined) return undefined;
    const definition = await this.definition(begun.id);
    const last = definition?.effectiveTo;
    if (definition === undefined || (last !== undefined && last < on)) return undefined;
    return { version: begun.version, definition };
  }

  private async definition(id: string): Promise<ProgrammeDefinition | undefined> {
    const known = this.kept.get(id);
    if (known !== undefined) return known;
    const [row] = await this.database.query<Readonly<{ definition: ProgrammeDefinition }>>(
      `select "fact"->'definition' as "definition" from ${VERSIONS} where "id" = $1 limit 1`,
      [id],
    );
    if (row !== undefined) this.kept.set(id, row.definition);
    return row?.definition;
  }
}
