import {
  needsReason,
  refuse,
  unlisted,
  type Act,
  type DatedAct,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import type { Partner } from './partner';
import type { PartnerApplied, PartnerEvent } from './partner.events';
import { unknownKind } from './kind-change';
import { roleOf, type ProgrammeFacts } from './programme-facts';
import { applicationsClosed } from './ways-in';

// An organisation that nobody invited asks for itself to take part (J110); the channel assesses or declines it.

export type ApplyPartner = DomainCommand<
  'ApplyPartner',
  Omit<PartnerApplied['data'], 'appliedBy' | 'appliedAt'> & Readonly<{ programme: ProgrammeFacts; act: Act }>,
  'ALREADY_ENROLLED' | 'KIND_UNKNOWN' | 'KIND_NOT_ALLOWED' | 'ROLE_UNKNOWN' | 'INVITATION_REQUIRED'
>;
export type DeclineApplication = DomainCommand<
  'DeclineApplication',
  Readonly<{ partnerId: string; reason: string | null; act: DatedAct }>,
  'APPLICATION_NOT_OPEN' | 'REASON_MISSING'
>;

export const apply = (
  { programme, act, ...data }: ApplyPartner['data'],
  partner: Partner,
): Decision<PartnerEvent, RefusalsOf<ApplyPartner>> => {
  if (partner.status !== 'none' && partner.status !== 'declined')
    return refuse('ALREADY_ENROLLED', `${partner.code} is ${partner.status.replace('_', ' ')}.`);
  if (!programme.kinds.known.includes(data.kind)) return unknownKind(data.kind, programme);
  const forbidden = programme.kinds.no['take-a-role'][data.kind];
  if (forbidden !== undefined) return forbidden;
  if (roleOf(programme, data.role) === undefined)
    return unlisted('ROLE_UNKNOWN', {
      ...{ pointer: '/role', word: data.role, what: 'role that a partner applies for' },
      known: programme.roles.map(({ id }) => id),
    });
  const event = { ...data, appliedBy: act.by, appliedAt: act.at };
  return applicationsClosed(programme) ?? [{ type: 'PartnerApplied', data: event }];
};

export const declineApplication = (
  { partnerId, reason, act }: DeclineApplication['data'],
  partner: Partner,
): Decision<PartnerEvent, RefusalsOf<DeclineApplication>> => {
  if (partner.status !== 'applied')
    return refuse('APPLICATION_NOT_OPEN', 'Only an application that nobody decided is declined.');
  const declined = { declinedBy: act.by, declinedAt: act.at };
  return (
    needsReason(reason, 'The applicant reads why.') ?? [
      { type: 'PartnerApplicationDeclined', data: { partnerId, reason: reason ?? '', ...declined } },
    ]
  );
};
