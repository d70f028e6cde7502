import {
  decidedBy,
  refuse,
  unlisted,
  type Act,
  type DatedAct,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import { assignManager, endAssignment, type AssignManager, type EndAssignment } from './assignments';
import { apply, declineApplication, type ApplyPartner, type DeclineApplication } from './applications';
import {
  endCertification,
  grantCertification,
  type EndCertification,
  type GrantCertification,
} from './certifications';
import { enrol, type EnrolPartner } from './enrolment';
import { endRecord, keepRecord, type EndRecord, type KeepRecord } from './kept-records';
import {
  inviteToLevel,
  inviteToSpecialisation,
  type InviteToLevel,
  type InviteToSpecialisation,
} from './invitations';
import {
  consentToLocator,
  withdrawLocatorConsent,
  type ConsentToLocator,
  type WithdrawLocatorConsent,
} from './locator-consent';
import { changeKind, takesRole, unknownKind, type ChangePartnerKind } from './kind-change';
import { evolve, initial, type Partner } from './partner';
import type { PartnerEvent, PartnerInvited } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';
import {
  leave,
  reinstate,
  suspend,
  terminate,
  type LeaveProgramme,
  type ReinstatePartner,
  type SuspendPartner,
  type TerminatePartner,
} from './participation';
import {
  applyForRole,
  declineRole,
  enrolInRole,
  inviteToRole,
  signRole,
  type ApplyForRole,
  type DeclineRole,
  type EnrolInRole,
  type InviteToRole,
  type SignRole,
} from './role-enrolment';
import {
  approveCorrection,
  prepareCorrection,
  prepareEnrolmentCorrection,
  rejectCorrection,
  type ApproveStandingCorrection,
  type PrepareEnrolmentCorrection,
  type PrepareStandingCorrection,
  type RejectStandingCorrection,
} from './standing-corrections';
import {
  beginPlannedLevel,
  withdrawPlannedLevel,
  withdrawPlannedSpecialisation,
  type BeginPlannedLevel,
  type WithdrawPlannedLevel,
  type WithdrawPlannedSpecialisation,
} from './planned-standing';
import {
  changeLevel,
  endSpecialisation,
  grant,
  type ChangePartnerLevel,
  type EndSpecialisation,
  type GrantSpecialisation,
} from './standing-facts';

export type InvitePartner = DomainCommand<
  'InvitePartner',
  Omit<PartnerInvited['data'], 'invitedBy' | 'invitedAt'> & Readonly<{ programme: ProgrammeFacts; act: Act }>,
  'ALREADY_ENROLLED' | 'KIND_UNKNOWN' | 'ROLE_UNKNOWN'
>;
export type SignTerms = DomainCommand<
  'SignTerms',
  Readonly<{ partnerId: string; termsVersion: number; programme: ProgrammeFacts; act: DatedAct }>,
  'TERMS_NOT_PENDING' | 'TERMS_VERSION_OLD'
>;
export type PartnerCommand =
  | InvitePartner
  | ChangePartnerKind
  | ApplyPartner
  | DeclineApplication
  | EnrolPartner
  | SignTerms
  | ApplyForRole
  | InviteToRole
  | DeclineRole
  | EnrolInRole
  | SignRole
  | ChangePartnerLevel
  | InviteToLevel
  | InviteToSpecialisation
  | KeepRecord
  | EndRecord
  | SuspendPartner
  | ReinstatePartner
  | TerminatePartner
  | LeaveProgramme
  | ConsentToLocator
  | WithdrawLocatorConsent
  | AssignManager
  | EndAssignment
  | WithdrawPlannedLevel
  | BeginPlannedLevel
  | GrantSpecialisation
  | EndSpecialisation
  | WithdrawPlannedSpecialisation
  | GrantCertification
  | EndCertification
  | PrepareStandingCorrection
  | PrepareEnrolmentCorrection
  | ApproveStandingCorrection
  | RejectStandingCorrection;

export type PartnerRefusal = RefusalsOf<PartnerCommand>;
type PartnerDecision<Command extends PartnerCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

const invite = (
  { programme, act, ...data }: InvitePartner['data'],
  partner: Partner,
): PartnerDecision<InvitePartner> => {
  if (partner.status !== 'none' && partner.status !== 'applied' && partner.status !== 'declined')
    return refuse('ALREADY_ENROLLED', `${partner.code} is ${partner.status.replace('_', ' ')}.`);
  const { kind, role } = data;
  if (!programme.kinds.known.includes(kind)) return unknownKind(kind, programme);
  const known = takesRole(programme, kind) ? programme.roles.map(({ id }) => id) : [kind];
  if (!known.includes(role))
    return unlisted('ROLE_UNKNOWN', { pointer: '/role', word: role, what: `role of a ${kind}`, known });
  return [{ type: 'PartnerInvited', data: { ...data, invitedBy: act.by, invitedAt: act.at } }];
};

const sign = (
  { programme, act, ...data }: SignTerms['data'],
  partner: Partner,
): PartnerDecision<SignTerms> => {
  if (partner.status !== 'terms_pending' && partner.status !== 'active')
    return refuse('TERMS_NOT_PENDING', 'The terms are signed after the assessment.');
  if (data.termsVersion !== programme.version)
    return refuse('TERMS_VERSION_OLD', `The terms in force are version ${String(programme.version)}.`);
  if (partner.status === 'active' && partner.termsVersion === data.termsVersion)
    return refuse('TERMS_NOT_PENDING', `Version ${String(data.termsVersion)} was signed before.`);
  const signed = { signedBy: act.by, signedAt: act.at, signedOn: act.on };
  return [{ type: 'PartnerTermsSigned', data: { ...data, programmeId: partner.programmeId, ...signed } }];
};

export const partnerDecider: Decider<Partner, PartnerCommand, PartnerEvent, PartnerRefusal> = {
  stream: 'partner',
  initial,
  evolve,
  decide: decidedBy<PartnerCommand, Partner, PartnerEvent>({
    InvitePartner: invite,
    ChangePartnerKind: changeKind,
    ApplyPartner: apply,
    DeclineApplication: declineApplication,
    EnrolPartner: enrol,
    SignTerms: sign,
    ApplyForRole: applyForRole,
    InviteToRole: inviteToRole,
    DeclineRole: declineRole,
    EnrolInRole: enrolInRole,
    SignRole: signRole,
    ChangePartnerLevel: changeLevel,
    InviteToLevel: inviteToLevel,
    InviteToSpecialisation: inviteToSpecialisation,
    KeepRecord: keepRecord,
    EndRecord: endRecord,
    SuspendPartner: suspend,
    ReinstatePartner: reinstate,
    TerminatePartner: terminate,
    LeaveProgramme: leave,
    ConsentToLocator: consentToLocator,
    WithdrawLocatorConsent: withdrawLocatorConsent,
    AssignManager: assignManager,
    EndAssignment: endAssignment,
    WithdrawPlannedLevel: withdrawPlannedLevel,
    BeginPlannedLevel: beginPlannedLevel,
    GrantSpecialisation: grant,
    EndSpecialisation: endSpecialisation,
    WithdrawPlannedSpecialisation: withdrawPlannedSpecialisation,
    GrantCertification: grantCertification,
    EndCertification: endCertification,
    PrepareStandingCorrection: prepareCorrection,
    PrepareEnrolmentCorrection: prepareEnrolmentCorrection,
    ApproveStandingCorrection: approveCorrection,
    RejectStandingCorrection: rejectCorrection,
  }),
};
