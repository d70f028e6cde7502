import { entryFor, moneyText, present, type InEachLanguage, type Language } from '@channel/kernel';
import type { DealEvent, PastDealFact } from '../../../domain/deal/deal.events';
import { DEAL_SENTENCES_DE } from './deal-sentence.de';
import type { DealSentences } from './deal-told';

const ENGLISH: DealSentences = {
  DealSubmitted: ({ number, customer, value, orderUse }) =>
    `${number} was submitted for ${customer.name}, ${moneyText(value)}${orderUse === 'nfr' ? ', for demonstration' : ''}.`,
  DealCustomerCompared: ({ claims }) => {
    const suspected = claims.filter(({ suspicions }) => suspicions.length > 0).length;
    return suspected === 0
      ? 'The customer is no other’s.'
      : `The customer may be another one that is registered: ${String(suspected)} opportunities are claimed with it.`;
  },
  DealAssigned: ({ assignedTo, reason }) => `Assigned to ${assignedTo}: ${reason}`,
  DealEscalated: ({ reason }) => `Left to a channel lead: ${reason}`,
  DealTakenUp: () => 'The registration is being reviewed.',
  DealInformationRequested: ({ question }) => `A question was asked: ${question}`,
  DealInformationAnswered: ({ answer }) => `The question was answered: ${answer}`,
  DealClaimConfirmed: () => 'The registration holds the opportunity.',
  DealOverlapFound: ({ holderId }, full) =>
    full ? `The opportunity is held by ${holderId}.` : 'The opportunity overlaps with another registration.',
  DealContested: () => 'Another registration claims the opportunity.',
  DealContestEnded: () => 'No other registration claims the opportunity any more.',
  DealConflictDecided: ({ awarded, allowed, productLine, holderId }, full) => {
    const what = productLine === undefined ? 'The opportunity' : `The opportunity for ${productLine}`;
    if (awarded) return `${what} was awarded to this registration.`;
    const other = full ? holderId : 'another registration';
    return allowed === true
      ? `${what} is held by ${other}; this registration is let in beside it, without protection.`
      : `${what} was awarded to ${other}.`;
  },
  DealApproved: ({ dealType, protectedUntilOn, unprotected, note }, full) =>
    (unprotected === true
      ? `Approved as ${dealType} without protection, until ${protectedUntilOn}.`
      : `Approved as ${dealType}, protected until ${protectedUntilOn}.`) +
    (full && note !== null ? ` ${note}` : ''),
  DealReassigned: ({ fromPartnerId, partnerId, evidence }, full) =>
    full
      ? `Reassigned from ${fromPartnerId} to ${partnerId}: ${evidence}`
      : 'Reassigned on the written word of the customer.',
  DealProtectionEnding: ({ daysBefore, protectedUntilOn }) =>
    `The protection ends in ${String(daysBefore)} days, on ${protectedUntilOn}.`,
  DealExtensionRequested: ({ evidence }) => `A longer protection was asked for: ${evidence}`,
  DealExtended: ({ protectedUntilOn }) => `The protection was extended until ${protectedUntilOn}.`,
  DealExtensionDeclined: ({ text }) => `The longer protection was declined: ${text}`,
  DealBomAttached: ({ bomVersion }) => `Version ${String(bomVersion)} of the bill of materials binds.`,
  DealProductLinesAdded: ({ productLines }) =>
    `More product lines are registered with the bill of materials: ${productLines.join(', ')}.`,
  DealProductLineRegistered: ({ productLine }) => `The product line ${productLine} is registered and held.`,
  DealWon: ({ wonOn }) => `Won on ${wonOn}.`,
  DealClosed: ({ orderNumber, closedOn }) =>
    `Order ${orderNumber} of ${closedOn} was recorded against the accepted quote.`,
  DealCorrectionPrepared: ({ fact, reason }) =>
    `A correction of the past was prepared, ${correctedFact(fact)}: ${reason}`,
  DealCorrectionApproved: () => 'The correction of the past was approved by a second person.',
  DealCorrectionRejected: ({ reason }) => `The correction of the past was rejected: ${reason}`,
  DealTypeCorrected: ({ dealType }) => `It is of the type ${dealType}, and was from its approval on.`,
  DealExpired: () => 'The protection ended and the registration expired.',
  DealProtectionEnded: () => 'The protection ended.',
  DealWithdrawn: () => 'The registration was withdrawn.',
  DealRevoked: ({ text }) => `The approval was revoked: ${text}`,
  DealReturned: ({ text }) => `Returned: ${text}`,
  DealDuplicated: () => 'Ended as a duplicate of a registration that was sent just before.',
  DealRejected: ({ code, text }) => `Rejected (${code}): ${text}`,
  DealLost: ({ lostOn, reason }) => `Lost on ${lostOn}: ${reason}`,
};

const correctedFact = (fact: PastDealFact): string => {
  switch (fact.kind) {
    case 'won':
      return `won on ${fact.wonOn}`;
    case 'closed':
      return `order ${fact.orderNumber} of ${fact.closedOn}`;
    case 'deal-type':
      return `of the type ${fact.dealType}`;
  }
};

export const DEAL_SENTENCES: InEachLanguage<DealSentences> = { en: ENGLISH, de: DEAL_SENTENCES_DE };

/** A change as a sentence: every event of a registration has one. */
export const sentenceOf = (event: DealEvent, full: boolean, language: Language): string =>
  present(
    entryFor<DealEvent, string, [full: boolean]>(DEAL_SENTENCES[language], event, full),
    `a sentence for ${event.type}`,
  );

/** X1: what happened while the registration was another partner's is that partner's, the distributor's and the vendor's. */
export const sinceItIs = <Event extends Readonly<{ type: string }>>(
  events: readonly Event[],
  isPartners: boolean,
): readonly Event[] =>
  isPartners
    ? events.slice(
        Math.max(
          0,
          events.findLastIndex(({ type }) => type === 'DealReassigned'),
        ),
      )
    : events;

/** What the vendor keeps to itself: who asked besides, and who of its own people decides. */
const VENDORS_OWN: ReadonlySet<DealEvent['type']> = new Set([
  'DealContested',
  'DealContestEnded',
  'DealCustomerCompared',
  'DealAssigned',
  'DealEscalated',
]);

/** X1: a registration that held and holds never hears that another one asked, nobody whom its customer resembles. */
export const isTold = ({ type, data }: DealEvent): boolean => {
  if (VENDORS_OWN.has(type)) return false;
  return type !== 'DealConflictDecided' || data.told;
};
