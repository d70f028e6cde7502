import {
  needsReason,
  refuse,
  unlisted,
  type DatedAct,
  type Day,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { unknownRegions } from './enrolment';
import type { FurtherRole } from './further-role';
import type { EnrolledPartner, Partner } from './partner';
import type { PartnerEvent } from './partner.events';
import { pastNeedsCorrection } from './past-days';
import { levelFits, levelOf, roleOf, type ProgrammeFacts } from './programme-facts';
import { papersMissing, type PapersMissing } from './role-papers';
import { applicationsClosed, needsInvitation } from './ways-in';

// One more role of an active partner: asked for or invited to, assessed by the channel, signed by the partner (J1, J110).

type OfRole = Readonly<{ partnerId: string; role: string; act: DatedAct }>;
type Reasoned = OfRole & Readonly<{ reason: string | null }>;
type Known = Readonly<{ programme: ProgrammeFacts }>;

type Opening =
  'PARTNER_NOT_ACTIVE' | 'KIND_NOT_ALLOWED' | 'ROLE_UNKNOWN' | 'ALREADY_ENROLLED' | 'REASON_MISSING';
export type ApplyForRole = DomainCommand<'ApplyForRole', Reasoned & Known, Opening | 'INVITATION_REQUIRED'>;
export type InviteToRole = DomainCommand<'InviteToRole', Reasoned & Known, Opening>;
export type DeclineRole = DomainCommand<
  'DeclineRole',
  Reasoned,
  'PARTNER_NOT_ACTIVE' | 'INVITATION_REQUIRED' | 'ENROLMENT_NOT_OPEN' | 'REASON_MISSING'
>;
export type EnrolInRole = DomainCommand<
  'EnrolInRole',
  OfRole & Known & Readonly<{ level: string; regions: readonly string[]; effectiveOn: Day }>,
  | ('PARTNER_NOT_ACTIVE' | 'INVITATION_REQUIRED' | 'ENROLMENT_NOT_OPEN' | 'LEVEL_UNKNOWN' | 'REGION_UNKNOWN')
  | ('DAY_IN_FUTURE' | 'CORRECTION_REQUIRED')
  | PapersMissing
>;
export type SignRole = DomainCommand<
  'SignRole',
  OfRole & Known & Readonly<{ termsVersion: number }>,
  'PARTNER_NOT_ACTIVE' | 'INVITATION_REQUIRED' | 'TERMS_NOT_PENDING' | 'TERMS_VERSION_OLD'
>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

export const applyForRole = (data: ApplyForRole['data'], partner: Partner): Decided<ApplyForRole> => {
  const asked = furtherOf(data, partner);
  const no = mayOpen(data, partner) ?? (isBegun(asked) ? begunAlready(data.role) : undefined);
  return no ?? applicationsClosed(data.programme) ?? opened(data, 'application');
};

/** Who has applied may be invited after all. */
export const inviteToRole = (data: InviteToRole['data'], partner: Partner): Decided<InviteToRole> => {
  const asked = furtherOf(data, partner);
  const begun = isBegun(asked) && asked.status !== 'applied';
  return (
    mayOpen(data, partner) ?? (begun ? begunAlready(data.role) : undefined) ?? opened(data, 'invitation')
  );
};

const isBegun = (role: FurtherRole | undefined): role is FurtherRole =>
  role !== undefined && role.status !== 'declined';
const furtherOf = ({ role }: Pick<OfRole, 'role'>, partner: Partner): FurtherRole | undefined =>
  partner.status === 'none' ? undefined : partner.furtherRoles.find((one) => one.role === role);

const mayOpen = (
  { role, reason, programme }: Reasoned & Known,
  partner: Partner,
): Refusal<Opening> | undefined => {
  if (partner.status !== 'active') return notActive();
  const forbidden = programme.kinds.no['take-a-role'][partner.kind];
  if (forbidden !== undefined) return forbidden;
  if (partner.kind === 'distributor' || roleOf(programme, role) === undefined)
    return unlisted('ROLE_UNKNOWN', {
      ...{ pointer: '/role', word: role, what: `role of a ${partner.kind}` },
      known: partner.kind === 'distributor' ? [partner.role] : programme.roles.map(({ id }) => id),
    });
  return role === partner.role ? begunAlready(role) : needsReason(reason, 'The other side reads why.');
};
const begunAlready = (role: string) =>
  refuse('ALREADY_ENROLLED', `The enrolment as ${role} has begun: its record says how far it is.`);

const opened = (
  { partnerId, role, reason, act }: Reasoned,
  by: 'application' | 'invitation',
): readonly PartnerEvent[] => [
  {
    type: 'PartnerRoleOpened',
    data: { partnerId, role, by, reason: reason ?? '', openedBy: act.by, openedAt: act.at },
  },
];

type Begun = Readonly<{ partner: EnrolledPartner; enrolment: FurtherRole }>;
/** What has begun, of an active partner. */
const begunIn = (
  data: OfRole,
  partner: Partner,
): Begun | Refusal<'PARTNER_NOT_ACTIVE' | 'INVITATION_REQUIRED'> => {
  if (partner.status !== 'active') return notActive();
  const enrolment = furtherOf(data, partner);
  return enrolment === undefined
    ? refuse('INVITATION_REQUIRED', `Nobody invited ${partner.code} to the role ${data.role}.`)
    : { partner, enrolment };
};
const isUndecided = ({ status }: FurtherRole): boolean => status === 'applied' || status === 'invited';
const decidedAlready = ({ role, status }: FurtherRole) =>
  refuse('ENROLMENT_NOT_OPEN', `The enrolment as ${role} is ${status.replace('_', ' ')}.`);

export const declineRole = (data: DeclineRole['data'], partner: Partner): Decided<DeclineRole> => {
  const begun = begunIn(data, partner);
  if ('refused' in begun) return begun;
  if (!isUndecided(begun.enrolment)) return decidedAlready(begun.enrolment);
  const { partnerId, role, reason, act } = data;
  const declined = { declinedBy: act.by, declinedAt: act.at };
  return (
    needsReason(reason, 'The partner reads why.') ?? [
      { type: 'PartnerRoleDeclined', data: { partnerId, role, reason: reason ?? '', ...declined } },
    ]
  );
};

export const enrolInRole = (data: EnrolInRole['data'], partner: Partner): Decided<EnrolInRole> => {
  const begun = begunIn(data, partner);
  if ('refused' in begun) return begun;
  const { partnerId, role, level, regions, effectiveOn, programme, act } = data;
  const assessed = { partnerId, role, level, regions, effectiveOn, assessedBy: act.by, assessedAt: act.at };
  return (
    notAssessable(data, begun) ??
    pastNeedsCorrection(effectiveOn, act.on) ??
    papersMissing(begun.partner, { role, level, on: effectiveOn }, programme) ?? [
      { type: 'PartnerRoleAssessed', data: assessed },
    ]
  );
};

const notAssessable = (
  { role, level, regions, effectiveOn, programme, act }: EnrolInRole['data'],
  { enrolment }: Begun,
):
  | Refusal<
      'ENROLMENT_NOT_OPEN' | 'LEVEL_UNKNOWN' | 'REGION_UNKNOWN' | 'INVITATION_REQUIRED' | 'DAY_IN_FUTURE'
    >
  | undefined => {
  if (!isUndecided(enrolment)) return decidedAlready(enrolment);
  if (!levelFits(programme, role, level))
    return unlisted('LEVEL_UNKNOWN', { pointer: '/level', ...levelOf(programme, role, level) });
  const invitation = enrolment.status === 'applied' ? needsInvitation({ role, level }, programme) : undefined;
  return (
    unknownRegions(regions, programme) ??
    invitation ??
    (effectiveOn > act.on
      ? refuse('DAY_IN_FUTURE', `An enrolment begins today or before, not on ${effectiveOn}.`)
      : undefined)
  );
};

export const signRole = (data: SignRole['data'], partner: Partner): Decided<SignRole> => {
  const begun = begunIn(data, partner);
  if ('refused' in begun) return begun;
  const { partnerId, role, termsVersion, programme, act } = data;
  if (begun.enrolment.status !== 'terms_pending')
    return refuse('TERMS_NOT_PENDING', `The enrolment as ${role} is ${begun.enrolment.status}.`);
  if (termsVersion !== programme.version)
    return refuse('TERMS_VERSION_OLD', `The terms in force are version ${String(programme.version)}.`);
  const signed = { signedBy: act.by, signedAt: act.at, signedOn: act.on };
  return [{ type: 'PartnerRoleSigned', data: { partnerId, role, termsVersion, ...signed } }];
};

const notActive = () =>
  refuse('PARTNER_NOT_ACTIVE', 'One more role is for a partner that is active in its first one.');
