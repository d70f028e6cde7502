import { refuse, type DatedAct, type Decision, type DomainCommand, type RefusalsOf } from '@channel/kernel';
import type { Partner } from './partner';
import type { PartnerEvent } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';

// J32: nobody stands in the locator who did not ask for it, and whoever takes that back is gone at once.

type Said = Readonly<{ partnerId: string; act: DatedAct }>;
export type ConsentToLocator = DomainCommand<
  'ConsentToLocator',
  Said & Readonly<{ programme: ProgrammeFacts }>,
  'PARTNER_NOT_ACTIVE' | 'KIND_NOT_ALLOWED' | 'LOCATOR_CONSENT_GIVEN'
>;
export type WithdrawLocatorConsent = DomainCommand<'WithdrawLocatorConsent', Said, 'LOCATOR_CONSENT_MISSING'>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

export const consentToLocator = (
  { partnerId, programme, act }: ConsentToLocator['data'],
  partner: Partner,
): Decided<ConsentToLocator> => {
  if (partner.status !== 'active' || partner.kind === 'distributor')
    return refuse('PARTNER_NOT_ACTIVE', 'Only an active partner that sells stands in the locator.');
  const forbidden = programme.kinds.no['stand-in-the-locator'][partner.kind];
  if (forbidden !== undefined) return forbidden;
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
