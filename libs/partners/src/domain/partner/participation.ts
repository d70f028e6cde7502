import {
  needsReason,
  refuse,
  type DatedAct,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import type { Partner } from './partner';
import type { PartnerEvent } from './partner.events';

// How a partner's part in the programme is interrupted and ends (7.10). What follows is decided where it is: no deal of
// a partner that is not active is registered or approved, payments to a suspended one wait, and a termination ends what
// is protected. What was earned before is paid.

type Said<Name extends string, Code extends string> = DomainCommand<
  Name,
  Readonly<{ partnerId: string; reason: string | null; act: DatedAct }>,
  Code | 'REASON_MISSING'
>;
export type SuspendPartner = Said<'SuspendPartner', 'PARTNER_NOT_ACTIVE'>;
export type ReinstatePartner = Said<'ReinstatePartner', 'PARTNER_NOT_SUSPENDED'>;
export type TerminatePartner = Said<'TerminatePartner', 'PARTNER_NOT_ACTIVE'>;
export type LeaveProgramme = Said<'LeaveProgramme', 'PARTNER_NOT_ACTIVE'>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

export const suspend = (
  { partnerId, reason, act }: SuspendPartner['data'],
  partner: Partner,
): Decided<SuspendPartner> => {
  if (partner.status !== 'active')
    return refuse('PARTNER_NOT_ACTIVE', 'Only an active partner is suspended.');
  const by = { suspendedBy: act.by, suspendedAt: act.at, suspendedOn: act.on };
  return (
    needsReason(reason, TOLD) ?? [
      { type: 'PartnerSuspended', data: { partnerId, reason: reason ?? '', ...by } },
    ]
  );
};

export const reinstate = (
  { partnerId, reason, act }: ReinstatePartner['data'],
  partner: Partner,
): Decided<ReinstatePartner> => {
  if (partner.status !== 'suspended')
    return refuse('PARTNER_NOT_SUSPENDED', 'Only a suspended partner is reinstated.');
  const by = { reinstatedBy: act.by, reinstatedAt: act.at, reinstatedOn: act.on };
  return (
    needsReason(reason, TOLD) ?? [
      { type: 'PartnerReinstated', data: { partnerId, reason: reason ?? '', ...by } },
    ]
  );
};

export const terminate = (data: TerminatePartner['data'], partner: Partner): Decided<TerminatePartner> =>
  end(data, partner, 'terminated');

/** The partner's own word; it needs nobody's consent. */
export const leave = (data: LeaveProgramme['data'], partner: Partner): Decided<LeaveProgramme> =>
  end(data, partner, 'left');

const end = (
  { partnerId, reason, act }: TerminatePartner['data'],
  partner: Partner,
  cause: 'terminated' | 'left',
): Decided<TerminatePartner> => {
  if (partner.status !== 'active' && partner.status !== 'suspended')
    return refuse('PARTNER_NOT_ACTIVE', 'Only a partner that takes part can end it.');
  const by = { endedBy: act.by, endedAt: act.at, endedOn: act.on };
  return (
    needsReason(reason, TOLD) ?? [
      { type: 'PartnerTerminated', data: { partnerId, cause, reason: reason ?? '', ...by } },
    ]
  );
};

const TOLD = 'Say why: the other side reads it.';
