import {
  decidedBy,
  refuse,
  type Day,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import { evolve, initial, type Partner } from './partner';
import type {
  PartnerAssessed,
  PartnerEvent,
  PartnerInvited,
  PartnerLevelChanged,
  PartnerSpecialisationGranted,
  PartnerTermsSigned,
} from './partner.events';

/** What the programme in force knows; looked up by the handler, because the decider reads nothing. */
export type ProgrammeFacts = Readonly<{
  version: number;
  roles: readonly Readonly<{ id: string; levels: readonly string[] }>[];
  countryTiers: readonly string[];
  regions: readonly string[];
  specialisations: readonly string[];
}>;

export type InvitePartner = DomainCommand<
  'InvitePartner',
  PartnerInvited['data'] & { programme: ProgrammeFacts },
  'ALREADY_ENROLLED' | 'ROLE_UNKNOWN'
>;
export type EnrolPartner = DomainCommand<
  'EnrolPartner',
  PartnerAssessed['data'] & { programme: ProgrammeFacts; today: Day },
  | 'INVITATION_REQUIRED'
  | 'ENROLMENT_NOT_OPEN'
  | 'LEVEL_UNKNOWN'
  | 'COUNTRY_TIER_UNKNOWN'
  | 'REGION_UNKNOWN'
  | 'DAY_IN_FUTURE'
>;
export type SignTerms = DomainCommand<
  'SignTerms',
  Omit<PartnerTermsSigned['data'], 'programmeId'> & { programme: ProgrammeFacts },
  'TERMS_NOT_PENDING' | 'TERMS_VERSION_OLD'
>;
export type ChangePartnerLevel = DomainCommand<
  'ChangePartnerLevel',
  Omit<PartnerLevelChanged['data'], 'reason'> & { programme: ProgrammeFacts; reason: string | null },
  'PARTNER_NOT_ACTIVE' | 'LEVEL_UNKNOWN' | 'LEVEL_UNCHANGED' | 'REASON_MISSING'
>;
export type GrantSpecialisation = DomainCommand<
  'GrantSpecialisation',
  PartnerSpecialisationGranted['data'] & { programme: ProgrammeFacts },
  'PARTNER_NOT_ACTIVE' | 'SPECIALISATION_UNKNOWN' | 'DAYS_CROSSED'
>;
export type PartnerCommand =
  InvitePartner | EnrolPartner | SignTerms | ChangePartnerLevel | GrantSpecialisation;

export type PartnerRefusal = RefusalsOf<PartnerCommand>;
type PartnerDecision<Command extends PartnerCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

/** Distributors have no role of the programme and no level; they sell to its partners. */
export const DISTRIBUTOR = 'distributor';

const invite = (
  { programme, ...data }: InvitePartner['data'],
  partner: Partner,
): PartnerDecision<InvitePartner> => {
  if (partner.status !== 'none')
    return refuse('ALREADY_ENROLLED', `${partner.code} is ${partner.status.replace('_', ' ')}.`);
  const fits = data.kind === 'distributor' ? data.role === DISTRIBUTOR : roleOf(programme, data.role);
  if (!fits) return refuse('ROLE_UNKNOWN', `A ${data.kind} cannot have the role ${data.role}.`);
  return [{ type: 'PartnerInvited', data }];
};

const enrol = (
  { programme, today, ...data }: EnrolPartner['data'],
  partner: Partner,
): PartnerDecision<EnrolPartner> => {
  if (partner.status === 'none')
    return refuse('INVITATION_REQUIRED', 'An invitation precedes the enrolment.');
  if (partner.status !== 'invited')
    return refuse('ENROLMENT_NOT_OPEN', `${partner.code} was assessed before.`);
  if (!levelFits(programme, partner.role, data.level))
    return refuse('LEVEL_UNKNOWN', `${partner.role} has no level ${String(data.level)}.`);
  if (!programme.countryTiers.includes(data.countryTier))
    return refuse('COUNTRY_TIER_UNKNOWN', `The country tiers are ${programme.countryTiers.join(', ')}.`);
  const unknown = data.regions.filter((region) => !programme.regions.includes(region));
  if (unknown.length > 0)
    return refuse(
      'REGION_UNKNOWN',
      `${unknown.join(', ')}: the regions are ${programme.regions.join(', ')}.`,
    );
  if (data.effectiveOn > today)
    return refuse('DAY_IN_FUTURE', `An enrolment begins today or before, not on ${data.effectiveOn}.`);
  return [{ type: 'PartnerAssessed', data }];
};

const sign = ({ programme, ...data }: SignTerms['data'], partner: Partner): PartnerDecision<SignTerms> => {
  if (partner.status !== 'terms_pending' && partner.status !== 'active')
    return refuse('TERMS_NOT_PENDING', 'The terms are signed after the assessment.');
  if (data.termsVersion !== programme.version)
    return refuse('TERMS_VERSION_OLD', `The terms in force are version ${String(programme.version)}.`);
  if (partner.status === 'active' && partner.termsVersion === data.termsVersion)
    return refuse('TERMS_NOT_PENDING', `Version ${String(data.termsVersion)} was signed before.`);
  return [{ type: 'PartnerTermsSigned', data: { ...data, programmeId: partner.programmeId } }];
};

const changeLevel = (
  { programme, reason, ...data }: ChangePartnerLevel['data'],
  partner: Partner,
): PartnerDecision<ChangePartnerLevel> => {
  if (partner.status !== 'active')
    return refuse('PARTNER_NOT_ACTIVE', 'The level of an active partner is changed.');
  if (partner.role === DISTRIBUTOR || !levelFits(programme, partner.role, data.level))
    return refuse('LEVEL_UNKNOWN', `${partner.role} has no level ${data.level}.`);
  if (partner.levels.at(-1)?.level === data.level)
    return refuse('LEVEL_UNCHANGED', `${partner.code} is at level ${data.level}.`);
  if (reason === null || reason.trim() === '')
    return refuse('REASON_MISSING', 'A change of level names its reason.');
  return [{ type: 'PartnerLevelChanged', data: { ...data, reason } }];
};

const grant = (
  { programme, ...data }: GrantSpecialisation['data'],
  partner: Partner,
): PartnerDecision<GrantSpecialisation> => {
  if (partner.status !== 'active')
    return refuse('PARTNER_NOT_ACTIVE', 'A specialisation is granted to an active partner.');
  if (!programme.specialisations.includes(data.specialisation))
    return refuse(
      'SPECIALISATION_UNKNOWN',
      `${data.specialisation}: the specialisations are ${programme.specialisations.join(', ')}.`,
    );
  if (data.untilOn !== null && data.untilOn <= data.fromOn)
    return refuse('DAYS_CROSSED', `${data.fromOn} to ${data.untilOn} covers no day.`);
  return [{ type: 'PartnerSpecialisationGranted', data }];
};

const roleOf = (programme: ProgrammeFacts, role: string) => programme.roles.find(({ id }) => id === role);
const levelFits = (programme: ProgrammeFacts, role: string, level: string | null): boolean =>
  role === DISTRIBUTOR
    ? level === null
    : level !== null && (roleOf(programme, role)?.levels.includes(level) ?? false);

export const partnerDecider: Decider<Partner, PartnerCommand, PartnerEvent, PartnerRefusal> = {
  stream: 'partner',
  initial,
  evolve,
  decide: decidedBy<PartnerCommand, Partner, PartnerEvent>({
    InvitePartner: invite,
    EnrolPartner: enrol,
    SignTerms: sign,
    ChangePartnerLevel: changeLevel,
    GrantSpecialisation: grant,
  }),
};
