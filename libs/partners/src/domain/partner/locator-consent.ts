import { refuse, type DatedAct, type Decision, type DomainCommand, type RefusalsOf } from '@channel/kernel';
import type { Partner } from './partner';
import type { PartnerEvent } from './partner.events';

// J32: nobody stands in the locator who did not ask for it, and whoever takes that back is gone at once.

type Said<Name extends string, Code extends string> = DomainCommand<
  Name,
  Readonly<{ partnerId: string; act: DatedAct }>,
  Code
>;
export type ConsentToLocator = Said<'ConsentToLocator', 'PARTNER_NOT_ACTIVE' | 'LOCATOR_CONSENT_GIVEN'>;
export type WithdrawLocatorConsent = Said<'WithdrawLocatorConsent', 'LOCATOR_CONSENT_MISSING'>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

export const consentToLocator = (
  { partnerId, act }: ConsentToLocator['data'],
  partner: Partner,
): Decided<ConsentToLocator> => {
  if (partner.status !== 'active' || partner.kind !== 'reseller')
    return refuse('PARTNER_NOT_ACTIVE', 'Only an active partner that sells stands in the locator.');
  if (partner.locatorConsent !== null)
    return refuse('LOCATOR_CONSENT_GIVEN', `It was given on ${partner.locatorConsent.givenOn}.`);
  const given = { givenBy: act.by, givenAt: act.at, givenOn: act.on };
  return [{ type: 'LocatorConsentGiven', data: { partnerId, ...given } }];
};

/** In whatever state the partner is: it needs nobody's leave. */
export const withdrawLocatorConsent = (
  { partnerId, act }: WithdrawLocatorConsent['data'],
  partner: Partner,
): Decided<WithdrawLocatorConsent> => {
  if (partner.status === 'none' || partner.locatorConsent === null)
    return refuse('LOCATOR_CONSENT_MISSING', 'Your organisation gave no consent, or took it back.');
  const withdrawn = { withdrawnBy: act.by, withdrawnAt: act.at, withdrawnOn: act.on };
  return [{ type: 'LocatorConsentWithdrawn', data: { partnerId, ...withdrawn } }];
};
