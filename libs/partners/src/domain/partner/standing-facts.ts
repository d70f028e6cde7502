import {
  needsReason,
  refuse,
  unlisted,
  type DatedAct,
  type Day,
  type Decision,
  type DomainCommand,
  type Instant,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { byQualification } from './certifications';
import { enrolmentMisfit, type EnrolmentMisfit } from './enrolment';
import { levelOn } from './dated-level';
import { covers, type DatedSpecialisation, type EnrolledPartner, type Partner } from './partner';
import type { PartnerEvent } from './partner.events';
import { levelFits, levelOf, type ProgrammeFacts } from './programme-facts';
import { pastNeedsCorrection } from './past-days';
import { serviceMisfit, type ServiceMisfit } from './service-specialisations';
import { needsInvitationUp } from './ways-in';
import type { StandingFact } from './standing-fact';

// What a level or a specialisation may be recorded as, from today on by one person (G61); the past is a correction.

/** What a decided review says of the level: the only way in which one changes from today on (7.10). */
export type ChangePartnerLevel = DomainCommand<
  'ChangePartnerLevel',
  Readonly<{
    partnerId: string;
    /** A role of the partner; absent: the first one. */
    role?: string | undefined;
    reviewId: string;
    level: string;
    effectiveOn: Day;
    beginsAt: Instant;
    reason: string;
    decidedBy: string;
    act: DatedAct;
  }>,
  never
>;
export type GrantSpecialisation = DomainCommand<
  'GrantSpecialisation',
  Readonly<{ partnerId: string; specialisation: string; fromOn: Day; untilOn: Day | null }> & Asked,
  | 'PARTNER_NOT_ACTIVE'
  | 'SPECIALISATION_UNKNOWN'
  | 'SPECIALISATION_ACTIVE'
  | 'DAYS_CROSSED'
  | 'CORRECTION_REQUIRED'
  | 'DECIDED_BY_QUALIFICATION'
  | ServiceMisfit
>;
export type EndSpecialisation = DomainCommand<
  'EndSpecialisation',
  Readonly<{ partnerId: string; specialisation: string; untilOn: Day; reason: string | null }> & Asked,
  | 'PARTNER_NOT_ACTIVE'
  | 'SPECIALISATION_UNKNOWN'
  | 'SPECIALISATION_NOT_ACTIVE'
  | 'CORRECTION_REQUIRED'
  | 'DECIDED_BY_QUALIFICATION'
  | 'REASON_MISSING'
>;
type Asked = Readonly<{ programme: ProgrammeFacts; act: DatedAct }>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

/** A review that is decided again takes back what it planned before. */
export const changeLevel = (
  asked: ChangePartnerLevel['data'],
  partner: Partner,
): Decided<ChangePartnerLevel> => {
  if (partner.status !== 'active') return [];
  const { role = partner.role } = asked;
  if (role !== partner.role) return changeRoleLevel({ ...asked, role }, partner);
  const { partnerId, reviewId, level, effectiveOn, beginsAt, reason, decidedBy, act } = asked;
  const replaced = partner.levels.filter(
    (entry) => entry.reviewId === reviewId && entry.effectiveOn > act.on && entry.effectiveOn !== effectiveOn,
  );
  const left = partner.levels.filter((entry) => !replaced.includes(entry));
  const fact = { kind: 'level', level, effectiveOn } as const;
  const planned = effectiveOn > act.on ? { beginsAt } : {};
  return [
    ...replaced.map((entry) => withdrawn(partnerId, entry.effectiveOn, act)),
    ...(levelOn(left, effectiveOn) === level
      ? []
      : recorded(partnerId, fact, { act: { ...act, by: decidedBy }, reason, reviewId, ...planned })),
  ];
};

export const withdrawn = (partnerId: string, effectiveOn: Day, { by, at }: DatedAct): PartnerEvent => ({
  type: 'PlannedLevelWithdrawn',
  data: { partnerId, effectiveOn, withdrawnBy: by, withdrawnAt: at },
});

/** Of a role beside the first one: what its review planned before is replaced with it. */
const changeRoleLevel = (
  asked: ChangePartnerLevel['data'] & Readonly<{ role: string }>,
  { furtherRoles }: EnrolledPartner,
): Decided<ChangePartnerLevel> => {
  const { partnerId, role, reviewId, level, effectiveOn, beginsAt, reason, decidedBy, act } = asked;
  const enrolment = furtherRoles.find((one) => one.role === role && one.status === 'active');
  const planned = effectiveOn > act.on ? { beginsAt } : {};
  const changed = { changedBy: decidedBy, changedAt: act.at, changedOn: act.on };
  return enrolment === undefined || levelOn(enrolment.levels, effectiveOn) === level
    ? []
    : [
        {
          type: 'PartnerRoleLevelChanged',
          data: { partnerId, role, level, effectiveOn, reason, reviewId, ...planned, ...changed },
        },
      ];
};

export const grant = (
  { programme, act, specialisation, fromOn, untilOn }: GrantSpecialisation['data'],
  partner: Partner,
): Decided<GrantSpecialisation> => {
  const fact = { kind: 'specialisation', specialisation, fromOn, untilOn } as const;
  if (partner.status !== 'active') return notActive();
  return (
    byQualification(specialisation, programme) ??
    misfitOf(fact, partner, programme) ??
    pastNeedsCorrection(fromOn, act.on) ??
    recorded(partner.partnerId, fact, { act, reason: '' })
  );
};

export const endSpecialisation = (
  { programme, act, specialisation, untilOn, reason }: EndSpecialisation['data'],
  partner: Partner,
): Decided<EndSpecialisation> => {
  const fact = { kind: 'specialisation-end', specialisation, untilOn } as const;
  if (partner.status !== 'active') return notActive();
  return (
    byQualification(specialisation, programme) ??
    misfitOf(fact, partner, programme) ??
    pastNeedsCorrection(untilOn, act.on) ??
    needsReason(reason, 'The end of a specialisation names its reason.') ??
    recorded(partner.partnerId, fact, { act, reason: reason ?? '' })
  );
};

type Of<Kind extends StandingFact['kind']> = Extract<StandingFact, Readonly<{ kind: Kind }>>;
type SpecialisationUnknown = 'SPECIALISATION_UNKNOWN';
/** The codes with which each kind of fact may be refused. */
type Misfits = {
  enrolment: EnrolmentMisfit;
  level: 'LEVEL_UNKNOWN' | 'LEVEL_UNCHANGED' | 'INVITATION_REQUIRED';
  specialisation: SpecialisationUnknown | 'SPECIALISATION_ACTIVE' | 'DAYS_CROSSED' | ServiceMisfit;
  'specialisation-end': SpecialisationUnknown | 'SPECIALISATION_NOT_ACTIVE';
};
type MisfitOf<Fact extends StandingFact> = Fact extends StandingFact ? Misfits[Fact['kind']] : never;

/** Why a fact does not fit what is known of the partner and its programme. */
export const misfitOf = <Fact extends StandingFact>(
  fact: Fact,
  partner: EnrolledPartner,
  programme: ProgrammeFacts,
): Refusal<MisfitOf<Fact>> | undefined => {
  const misfit = MISFITS[fact.kind] as (
    fact: Fact,
    partner: EnrolledPartner,
    programme: ProgrammeFacts,
  ) => Refusal<MisfitOf<Fact>> | undefined;
  return misfit(fact, partner, programme);
};

const levelMisfit = (
  { level, effectiveOn }: Of<'level'>,
  partner: EnrolledPartner,
  programme: ProgrammeFacts,
): Refusal<Misfits['level']> | undefined => {
  const { role, code, levels } = partner;
  if (!levelFits(programme, role, level)) return unlisted('LEVEL_UNKNOWN', levelOf(programme, role, level));
  return levelOn(levels, effectiveOn) === level
    ? refuse('LEVEL_UNCHANGED', `${code} is at level ${level} on ${effectiveOn}.`)
    : needsInvitationUp({ level, effectiveOn }, partner, programme);
};

const notKnown = (
  specialisation: string,
  { specialisations: known }: ProgrammeFacts,
): Refusal<SpecialisationUnknown> | undefined =>
  known.includes(specialisation)
    ? undefined
    : unlisted('SPECIALISATION_UNKNOWN', { word: specialisation, what: 'specialisation', known });

const specialisationMisfit = (
  fact: Of<'specialisation'>,
  partner: EnrolledPartner,
  programme: ProgrammeFacts,
): Refusal<Misfits['specialisation']> | undefined => {
  const { code, specialisations } = partner;
  const { specialisation, fromOn, untilOn } = fact;
  const no = notKnown(specialisation, programme);
  if (no !== undefined) return no;
  if (untilOn !== null && untilOn <= fromOn)
    return refuse('DAYS_CROSSED', `${fromOn} to ${untilOn} covers no day.`);
  const active = specialisations
    .filter(({ id }) => id === specialisation)
    .find((period) => endsAfter(period, fromOn) && (untilOn === null || period.fromOn < untilOn));
  return active === undefined
    ? serviceMisfit(fact, partner, programme)
    : refuse('SPECIALISATION_ACTIVE', `${code} has ${specialisation} from ${active.fromOn}.`);
};

const specialisationEndMisfit = (
  { specialisation, untilOn }: Of<'specialisation-end'>,
  { code, specialisations }: EnrolledPartner,
  programme: ProgrammeFacts,
): Refusal<Misfits['specialisation-end']> | undefined => {
  const no = notKnown(specialisation, programme);
  if (no !== undefined) return no;
  return specialisations.some((period) => period.id === specialisation && covers(period, untilOn))
    ? undefined
    : refuse('SPECIALISATION_NOT_ACTIVE', `${code} has no ${specialisation} that ${untilOn} could end.`);
};

const MISFITS: {
  readonly [Kind in StandingFact['kind']]: (
    fact: Of<Kind>,
    partner: EnrolledPartner,
    programme: ProgrammeFacts,
  ) => Refusal<Misfits[Kind]> | undefined;
} = {
  enrolment: enrolmentMisfit,
  level: levelMisfit,
  specialisation: specialisationMisfit,
  'specialisation-end': specialisationEndMisfit,
};

const endsAfter = ({ untilOn }: DatedSpecialisation, day: Day): boolean => untilOn === null || untilOn > day;

/** The first day that a fact changes. */
export const firstDayOf = (fact: StandingFact): Day => {
  switch (fact.kind) {
    case 'enrolment':
    case 'level':
      return fact.effectiveOn;
    case 'specialisation':
      return fact.fromOn;
    case 'specialisation-end':
      return fact.untilOn;
  }
};

type Recording = Readonly<{
  act: DatedAct;
  reason: string;
  /** Of what a correction makes. */
  correctionId?: string;
  /** Of what a review makes. */
  reviewId?: string;
  /** Of what is planned. */
  beginsAt?: Instant;
}>;
/** The event that makes the fact true. */
export const recorded = (
  partnerId: string,
  fact: StandingFact,
  { act, reason, correctionId, reviewId, beginsAt }: Recording,
): readonly PartnerEvent[] => {
  const named = { partnerId, ...(correctionId === undefined ? {} : { correctionId }) };
  switch (fact.kind) {
    case 'enrolment': {
      const { kind: _, ...assessment } = fact;
      const data = { ...named, ...assessment, assessedBy: act.by, assessedAt: act.at };
      return [{ type: 'PartnerAssessed', data }];
    }
    case 'level': {
      const { level, effectiveOn } = fact;
      const change = { changedBy: act.by, changedAt: act.at, changedOn: act.on };
      const data = {
        ...named,
        level,
        effectiveOn,
        reason,
        ...change,
        ...(reviewId === undefined ? {} : { reviewId }),
        ...(beginsAt === undefined ? {} : { beginsAt }),
      };
      return [{ type: 'PartnerLevelChanged', data }];
    }
    case 'specialisation': {
      const { specialisation, fromOn, untilOn } = fact;
      const data = { ...named, specialisation, fromOn, untilOn, grantedBy: act.by, grantedAt: act.at };
      return [{ type: 'PartnerSpecialisationGranted', data }];
    }
    case 'specialisation-end': {
      const { specialisation, untilOn } = fact;
      const data = { ...named, specialisation, untilOn, reason, endedBy: act.by, endedAt: act.at };
      return [{ type: 'PartnerSpecialisationEnded', data }];
    }
  }
};

export const notActive = () =>
  refuse('PARTNER_NOT_ACTIVE', 'Level and specialisations are those of an active partner.');
