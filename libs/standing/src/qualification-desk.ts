import { apiId } from '@channel/event-store';
import {
  addDays,
  addMonths,
  endOfDay,
  refuse,
  type DatedAct,
  type Day,
  type Instant,
  type Refusal,
} from '@channel/kernel';
import { Partners, type PartnerStanding } from '@channel/partners';
import { operateChecklistOf, operateContractOf, type ProgrammeDefinition } from '@channel/programs';
import { actOf, DeciderRunner, notFound, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { KnownQualification } from './domain/qualification/qualification';
import { qualificationDecider } from './domain/qualification/qualification.decider';
import type { Assessor, NextAssessment, UnmetRow } from './domain/qualification/qualification.events';
import { KnownStandings } from './facts/known-standing';
import { unmetForCertification } from './judging';
import { qualificationVisibleTo } from './qualification.view';

/** One for a partner and product certification, over all its applications. */
export const qualificationIdOf = (partnerId: string, certification: string): string =>
  apiId('qual', `${partnerId}|${certification}`);

type Unready = 'NOT_FOUND' | 'PARTNER_NOT_ACTIVE' | 'VERSION_NOT_IN_FORCE';
/** What decisions need of the partner and of the programme that is in force today. */
export type QualificationTerms = Readonly<{
  act: DatedAct;
  zone: string;
  partner: PartnerStanding;
  definition: ProgrammeDefinition;
}>;

@Injectable()
export class QualificationDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
    private readonly standings: KnownStandings,
  ) {}

  async termsOf(partnerId: string, meta: CommandMeta): Promise<QualificationTerms | Refusal<Unready>> {
    const now = await this.partners.now(partnerId, meta.now);
    if (now === undefined) return notFound();
    const { standing: partner, programme } = now;
    const { inForce, zone } = programme;
    if (partner.status !== 'active') return refuse('PARTNER_NOT_ACTIVE', `${partner.code} is not active.`);
    return inForce === undefined
      ? refuse('VERSION_NOT_IN_FORCE', `No version of ${programme.programmeId} is in force today.`)
      : { act: actOf(meta, zone), zone, partner, definition: inForce.definition };
  }

  /** With the qualification itself, which the actor may see. */
  async termsOfQualification(
    qualificationId: string,
    meta: CommandMeta,
  ): Promise<(QualificationTerms & Readonly<{ qualification: KnownQualification }>) | Refusal<Unready>> {
    const { state: qualification } = await this.runner.load(qualificationDecider, qualificationId);
    if (qualification.status === 'none' || !qualificationVisibleTo(meta.actor)(qualification))
      return notFound();
    const terms = await this.termsOf(qualification.partnerId, meta);
    return 'refused' in terms ? terms : { ...terms, qualification };
  }

  /** The same on the day of the partner's programme. */
  async unmetToday(
    of: Pick<KnownQualification, 'partnerId' | 'certification'>,
    at: Instant,
  ): Promise<readonly UnmetRow[]> {
    const now = await this.partners.now(of.partnerId, at);
    return now === undefined ? [] : this.unmetOn(of, now.programme.day);
  }

  /** What of the status and the certification is not met on a day, by everything that is known now. */
  async unmetOn(
    { partnerId, certification }: Pick<KnownQualification, 'partnerId' | 'certification'>,
    on: Day,
  ): Promise<readonly UnmetRow[]> {
    const known = await this.standings.of(partnerId, on, await this.standings.placeAt());
    return known?.rules === undefined
      ? []
      : unmetForCertification({ definition: known.rules.definition, facts: known.facts, on }, certification);
  }
}

/** O32, G8: what the level of the partner is, and whether it is enough. */
export const levelOf = ({ partner, definition }: QualificationTerms) => {
  const minimumLevel = definition.operate.minimumLevel.value;
  const ranks = new Map(
    definition.roles.flatMap(({ id, levels }) =>
      id === partner.role ? levels.value.map((level) => [level.id, level.rank] as const) : [],
    ),
  );
  const rank = partner.level === null ? undefined : ranks.get(partner.level);
  return {
    ...{ level: partner.level, minimumLevel },
    isHighEnough: rank !== undefined && rank <= (ranks.get(minimumLevel) ?? 0),
  };
};

/** O31: in which assignments a person stands today; the experience manager stands for the account manager (J107). */
export const assignmentsOf = ({ act, partner }: QualificationTerms): readonly Assessor[] =>
  (partner.managers ?? [])
    .filter(({ personId }) => personId === act.by)
    .flatMap(({ kind }) => AS[kind] ?? []);
const AS: Readonly<Partial<Record<string, Assessor>>> = {
  pam: 'account-manager',
  pxm: 'account-manager',
  'service-partner-manager': 'service-partner-manager',
};

/** O15: the support centre is looked at by the service partner manager. */
export const itemsFor = (as: Assessor, { definition }: QualificationTerms): readonly string[] =>
  as === 'service-partner-manager' ? operateChecklistOf(definition) : [];

export const coversUntil = ({ act, definition }: QualificationTerms): Day =>
  addMonths(act.on, definition.operate.assessedEveryMonths.value);

/** The assessment after the one that covers the time until a day; with the days on which is warned of it. */
export const nextAssessment = (dueOn: Day, { act, zone, definition }: QualificationTerms): NextAssessment => {
  const beginsAt = (day: Day) => endOfDay(addDays(day, -1), zone);
  return {
    ...{ dueOn, fallsDueAt: beginsAt(dueOn) },
    warnings: definition.clocks.lapseWarningDays.value
      .map((daysBefore) => ({ daysBefore, at: beginsAt(addDays(dueOn, -daysBefore)) }))
      .filter(({ at }) => at > act.at),
  };
};

/** Whether the partner may apply: it is invited, or nobody has to be (O22). */
export const mayApply = (certification: string, { partner, definition }: QualificationTerms): boolean =>
  !definition.operate.byInvitation.value || (partner.invitedToSpecialisations ?? []).includes(certification);

export const contractDocument = ({ definition }: QualificationTerms): string => operateContractOf(definition);
