import { addDays, needsPerson, refuse } from '@channel/kernel';
import type { RegisteredDeal } from './deal';
import type {
  DealDecision,
  DecideDealExtension,
  EndDealOfPartner,
  ExpireDealProtection,
  NoteProtectionEnding,
  RequestDealExtension,
} from './deal.commands';
import type { DealEvent } from './deal.events';
import {
  endingOf,
  isRunning,
  isUndecided,
  notOpen,
  windowUntil,
  withoutEvidence,
  withoutReason,
} from './deal.rules';

/** The protection clock: a deal that was won in time stands, but its opportunity is free from here on. */
export const expireProtection = (
  data: ExpireDealProtection['data'],
  deal: RegisteredDeal,
): DealDecision<ExpireDealProtection> => {
  if (!isProtected(deal)) return [];
  // A later end has a deadline of its own; a request made in time holds the expiry (7.1).
  if (deal.protectionEndsAt !== null && data.at < deal.protectionEndsAt) return [];
  if (deal.extension !== null && deal.stage !== 'won') return [];
  return ended(deal, data.at);
};

/** A protection ends with the enrolment of its partner, whatever its window (7.10); a deal that was won stands. */
export const endWithPartner = (
  { partnerId, endedBy, at }: EndDealOfPartner['data'],
  deal: RegisteredDeal,
): DealDecision<EndDealOfPartner> => {
  // Another partner's by now.
  if (deal.partnerId !== partnerId) return [];
  if (isUndecided(deal))
    return [{ type: 'DealWithdrawn', data: { ...endingOf(deal), withdrawnBy: endedBy, withdrawnAt: at } }];
  return isProtected(deal) ? ended(deal, at) : [];
};

const isProtected = (deal: RegisteredDeal): boolean =>
  deal.status === 'approved' && !deal.protectionEnded && deal.closure?.code !== 'lost';

const ended = (deal: RegisteredDeal, at: string): readonly DealEvent[] =>
  deal.stage === 'won'
    ? [{ type: 'DealProtectionEnded', data: { ...endingOf(deal), endedAt: at } }]
    : [{ type: 'DealExpired', data: { ...endingOf(deal), expiredAt: at } }];

/** A notice of a window that was extended, or of a deal that is decided, is not given. */
export const noteEnding = (
  data: NoteProtectionEnding['data'],
  deal: RegisteredDeal,
): DealDecision<NoteProtectionEnding> => {
  const { daysBefore, protectedUntilOn, at: notedAt } = data;
  if (!isRunning(deal) || deal.protectedUntilOn !== protectedUntilOn) return [];
  const { dealId, number, partnerId, distributorId } = deal;
  const about = { dealId, number, partnerId, distributorId };
  return [{ type: 'DealProtectionEnding', data: { ...about, daysBefore, protectedUntilOn, notedAt } }];
};

/** Asked on or before the last protected day (T2, E25). */
export const requestExtension = (
  data: RequestDealExtension['data'],
  deal: RegisteredDeal,
): DealDecision<RequestDealExtension> => {
  const { dealId, evidence, act } = data;
  const { by: requestedBy, at: requestedAt, on } = act;
  const tooLate = deal.protectedUntilOn !== null && on > deal.protectedUntilOn;
  if (deal.status === 'expired' || (isRunning(deal) && tooLate))
    return refuse('EXTENSION_TOO_LATE', 'The last protected day has passed.');
  if (!isRunning(deal) || deal.extension !== null) return notOpen(deal);
  if (deal.extensionsGranted >= data.extensionsMax)
    return refuse('EXTENSION_LIMIT', `A protection is extended at most ${String(data.extensionsMax)} times.`);
  return (
    withoutEvidence(evidence) ?? [
      {
        type: 'DealExtensionRequested',
        data: { dealId, evidence, requestedBy, requestedAt, requestedOn: on },
      },
    ]
  );
};

export const decideExtension = (
  data: DecideDealExtension['data'],
  deal: RegisteredDeal,
): DealDecision<DecideDealExtension> => {
  const { granted, act } = data;
  const no = needsPerson(act, 'An extension is decided');
  if (no !== undefined) return no;
  if (deal.extension === null || deal.protectedUntilOn === null || !isRunning(deal))
    return refuse('EXTENSION_NOT_REQUESTED', 'There is no request for an extension to decide.');
  if ([deal.extension.requestedBy, deal.submittedBy].includes(act.by))
    return refuse('CONFLICT_OF_INTEREST', 'Who asked for an extension does not grant it.');
  return granted ? grant(data, deal, deal.protectedUntilOn) : decline(data, deal);
};

const grant = (
  { terms, act: { by, at, on } }: DecideDealExtension['data'],
  { dealId, number, partnerId, distributorId }: RegisteredDeal,
  protectedUntilOn: string,
): DealDecision<DecideDealExtension> => {
  if (terms === null) return refuse('PARTNER_NOT_ELIGIBLE', 'No version of the programme is in force today.');
  const window = windowUntil(addDays(protectedUntilOn, terms.extensionDays), on, terms);
  const about = { dealId, number, partnerId, distributorId, ...window };
  return [{ type: 'DealExtended', data: { ...about, extendedBy: by, extendedAt: at } }];
};

const decline = (
  { text, act: { by, at } }: DecideDealExtension['data'],
  deal: RegisteredDeal,
): DealDecision<DecideDealExtension> => {
  const { dealId, number, partnerId } = deal;
  const no = withoutReason(text);
  if (no !== undefined) return no;
  const declined: DealEvent = {
    type: 'DealExtensionDeclined',
    data: { dealId, number, partnerId, text: text, declinedBy: by, declinedAt: at },
  };
  // The request was all that held the expiry.
  const over = deal.protectionEndsAt !== null && at >= deal.protectionEndsAt;
  return over ? [declined, ...ended(deal, at)] : [declined];
};
