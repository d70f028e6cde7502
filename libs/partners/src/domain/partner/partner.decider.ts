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
import type { PartnerAssessed, PartnerEvent, PartnerInvited, PartnerTermsSigned } from './partner.events';
import { DISTRIBUTOR, levelFits, roleOf, type ProgrammeFacts } from './programme-facts';
import {
  approveCorrection,
  prepareCorrection,
  rejectCorrection,
  type ApproveStandingCorrection,
  type PrepareStandingCorrection,
  type RejectStandingCorrection,
} from './standing-corrections';
import {
  beginPlannedLevel,
  changeLevel,
  endSpecialisation,
  grant,
  withdrawPlannedLevel,
  withdrawPlannedSpecialisation,
  type BeginPlannedLevel,
  type ChangePartnerLevel,
  type EndSpecialisation,
  type GrantSpecialisation,
  type WithdrawPlannedLevel,
  type WithdrawPlannedSpecialisation,
} from './standing-facts';

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
export type PartnerCommand =
  | InvitePartner
  | EnrolPartner
  | SignTerms
  | ChangePartnerLevel
  | WithdrawPlannedLevel
  | BeginPlannedLevel
  | GrantSpecialisation
  | EndSpecialisation
  | WithdrawPlannedSpecialisation
  | PrepareStandingCorrection
  | ApproveStandingCorrection
  | RejectStandingCorrection;

export type PartnerRefusal = RefusalsOf<PartnerCommand>;
type PartnerDecision<Command extends PartnerCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

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

export const partnerDecider: Decider<Partner, PartnerCommand, PartnerEvent, PartnerRefusal> = {
  stream: 'partner',
  initial,
  evolve,
  decide: decidedBy<PartnerCommand, Partner, PartnerEvent>({
    InvitePartner: invite,
    EnrolPartner: enrol,
    SignTerms: sign,
    ChangePartnerLevel: changeLevel,
    WithdrawPlannedLevel: withdrawPlannedLevel,
    BeginPlannedLevel: beginPlannedLevel,
    GrantSpecialisation: grant,
    EndSpecialisation: endSpecialisation,
    WithdrawPlannedSpecialisation: withdrawPlannedSpecialisation,
    PrepareStandingCorrection: prepareCorrection,
    ApproveStandingCorrection: approveCorrection,
    RejectStandingCorrection: rejectCorrection,
  }),
};
