import { Database } from '@channel/postgres';
import { Programmes, type ProgrammeDefinition } from '@channel/programs';
import { CLOCK, viewOf, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { byGrade, locatorOn, type Locatable, type LocatorEntry } from '../../../domain/partner/locator';
import { locator } from './locator.projection';

/** What is looked for: partners of a country, in a role, with all of these specialisations. Absent: any. */
export type LookedFor = Readonly<{
  country: string | undefined;
  role: string | undefined;
  specialisations: readonly string[];
}>;

/** The locator of every programme, as it stands today. */
@Injectable()
export class Locator {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether a programme in force shows it to everybody. */
  async isPublic(): Promise<boolean> {
    return (await this.inForce()).some(({ definition }) => isOpen(definition));
  }

  /** @param open only of programmes that show it to everybody */
  async find(looked: LookedFor, { open }: Readonly<{ open: boolean }>): Promise<readonly LocatorEntry[]> {
    const programmes = (await this.inForce()).filter(({ definition }) => !open || isOpen(definition));
    const found = await Promise.all(
      programmes.map(async ({ programmeId, day, definition }) =>
        locatorOn(await this.consenting(programmeId), definition, day),
      ),
    );
    return found.flat().filter(fits(looked)).sort(byGrade);
  }

  private async inForce() {
    const programmes = await this.programmes.allNow(this.clock.now());
    return programmes.flatMap(({ programmeId, day, inForce }) =>
      inForce === undefined ? [] : [{ programmeId, day, definition: inForce.definition }],
    );
  }

  private consenting(programmeId: string): Promise<Locatable[]> {
    return this.database.query<Locatable>(
      `select key as "partnerId", name, country, kinds, role, levels, "furtherRoles", specialisations from ${viewOf(locator.name)}
        where "programmeId" = $1 and consents and status = 'active'`,
      [programmeId],
    );
  }
}

const isOpen = ({ locator: shown }: Pick<ProgrammeDefinition, 'locator'>): boolean =>
  shown?.public.value === true;

const fits =
  ({ country, role, specialisations }: LookedFor) =>
  (entry: LocatorEntry): boolean =>
    (country === undefined || entry.country === country) &&
    (role === undefined || entry.roles.includes(role)) &&
    specialisations.every((one) => entry.specialisations.includes(one));
