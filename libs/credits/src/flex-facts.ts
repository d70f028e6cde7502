import { apiId } from '@channel/event-store';
import { halfYearOf, refuse, type Day, type HalfYear, type Instant, type Refusal } from '@channel/kernel';
import { Partners, type PartnerStanding } from '@channel/partners';
import { isOperateCertification, type ProgrammeDefinition } from '@channel/programs';
import { notFound } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { AccountOwner, FlexRules } from './domain/flex-account/flex-account.commands';

/** The account of a partner in a programme; it has the id before it has its first event. */
export const flexAccountIdOf = (programmeId: string, partnerId: string): string =>
  apiId('crac', `flex-point|${programmeId}|${partnerId}`);

export type FlexFacts = Readonly<{
  owner: AccountOwner;
  rules: FlexRules;
  zone: string;
  today: Day;
  /** On the day that was asked for. */
  level: string | null;
  halfYear: HalfYear;
  /** Those held on that day that count for levels, in the order of their records. */
  specialisations: readonly string[];
  /** Since when each of them is held. */
  heldFrom: ReadonlyMap<string, Day>;
  /** So many the level asks for on that day; `null`: for none. */
  minimum: number | null;
}>;

/** What a decision about flex points needs of the partner and of its programme. */
@Injectable()
export class FlexFactsReader {
  constructor(private readonly partners: Partners) {}

  /** @param on the day whose half-year and level are meant; by default today */
  async of(
    partnerId: string,
    at: Instant,
    on?: (today: Day) => Day,
  ): Promise<FlexFacts | Refusal<'NOT_FOUND' | 'VERSION_NOT_IN_FORCE'>> {
    const partner = await this.partners.now(partnerId, at);
    if (partner === undefined) return notFound();
    const { programmeId, code: partnerCode } = partner.standing;
    const { inForce, zone, day: today } = partner.programme;
    if (inForce === undefined)
      return refuse('VERSION_NOT_IN_FORCE', `No version of ${programmeId} is in force today.`);
    const { calendar, flex } = inForce.definition;
    const day = on?.(today) ?? today;
    const standing = await this.partners.standingOn(partnerId, day);
    return {
      owner: { accountId: flexAccountIdOf(programmeId, partnerId), programmeId, partnerId, partnerCode },
      rules: {
        definitionVersion: inForce.version,
        levels: flex.levels.value,
        target: BigInt(flex.targetPoints.value),
        warnDays: flex.noticeDays.value,
        timeZone: zone,
        catalogue: flex.catalogue.value.map(({ event: earningEvent, points }) => ({
          earningEvent,
          points: BigInt(points),
        })),
      },
      ...{ zone, today },
      level: standing?.status === 'active' ? standing.level : null,
      specialisations: (standing?.specialisations ?? []).filter(
        (id) => !isOperateCertification(inForce.definition, id),
      ),
      heldFrom: standing?.specialisationsFrom ?? new Map(),
      minimum: minimumOf(inForce.definition, standing),
      halfYear: halfYearOf(day, calendar.halfYears.value),
    };
  }
}

/** How many specialisations the level asks for (J15). */
const minimumOf = (
  { requirementSets }: Pick<ProgrammeDefinition, 'requirementSets'>,
  standing: Pick<PartnerStanding, 'role' | 'level'> | undefined,
): number | null => {
  if (standing === undefined || standing.level === null) return null;
  const { role, level } = standing;
  const asked = requirementSets
    .filter((set) => set.role === role && set.for.kind === 'levels')
    .flatMap(({ requirements }) => requirements.map(({ byLevel }) => byLevel?.value[level]));
  const counts = asked.flatMap((node) => (node?.kind === 'specialisations' ? [node.count] : []));
  return counts.length === 0 ? null : Math.max(...counts);
};
