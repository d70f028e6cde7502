import { decimalText, parseMoney } from '@channel/kernel';
import type { DealEvent } from '../../domain/deal/deal.events';

/** A change as a sentence. `full`: for those who may know a competing registration and internal notes. */
// eslint-disable-next-line complexity -- one case per event, so that a forgotten one does not compile
export const sentenceOf = ({ type, data }: DealEvent, full: boolean): string => {
  switch (type) {
    case 'DealSubmitted': {
      const value = parseMoney(data.value);
      return `${data.number} was submitted for ${data.customer.name}, ${value.currency} ${decimalText(value)}.`;
    }
    case 'DealCustomerCompared': {
      const suspected = data.claims.filter(({ suspicions }) => suspicions.length > 0).length;
      return suspected === 0
        ? 'The customer is no other’s.'
        : `The customer may be another one that is registered: ${String(suspected)} opportunities are claimed with it.`;
    }
    case 'DealTakenUp':
      return 'The registration is being reviewed.';
    case 'DealInformationRequested':
      return `A question was asked: ${data.question}`;
    case 'DealInformationAnswered':
      return `The question was answered: ${data.answer}`;
    case 'DealClaimConfirmed':
      return 'The registration holds the opportunity.';
    case 'DealOverlapFound':
      return full
        ? `The opportunity is held by ${data.holderDealId}.`
        : 'The opportunity overlaps with another registration.';
    case 'DealContested':
      return 'Another registration claims the opportunity.';
    case 'DealContestEnded':
      return 'No other registration claims the opportunity any more.';
    case 'DealConflictDecided':
      if (data.awarded) return 'The opportunity was awarded to this registration.';
      return full
        ? `The opportunity was awarded to ${data.holderDealId}.`
        : 'The opportunity was awarded to another registration.';
    case 'DealApproved':
      return [
        `Approved as ${data.dealType}, protected until ${data.protectedUntilOn}.`,
        ...(full && data.note !== null ? [data.note] : []),
      ].join(' ');
    case 'DealReassigned':
      return full
        ? `Reassigned from ${data.fromPartnerId} to ${data.partnerId}: ${data.evidence}`
        : 'Reassigned on the written word of the customer.';
    case 'DealProtectionEnding':
      return `The protection ends in ${String(data.daysBefore)} days, on ${data.protectedUntilOn}.`;
    case 'DealExtensionRequested':
      return `A longer protection was asked for: ${data.evidence}`;
    case 'DealExtended':
      return `The protection was extended until ${data.protectedUntilOn}.`;
    case 'DealExtensionDeclined':
      return `The longer protection was declined: ${data.text}`;
    case 'DealBomAttached':
      return `Version ${String(data.bomVersion)} of the bill of materials binds.`;
    case 'DealProductLinesAdded':
      return `More product lines are registered with the bill of materials: ${data.productLines.join(', ')}.`;
    case 'DealProductLineRegistered':
      return `The product line ${data.productLine} is registered and held.`;
    case 'DealWon':
      return `Won on ${data.wonOn}.`;
    case 'DealClosed':
      return `Order ${data.orderNumber} of ${data.closedOn} was recorded against the accepted quote.`;
    case 'DealExpired':
      return 'The protection ended and the registration expired.';
    case 'DealProtectionEnded':
      return 'The protection ended.';
    case 'DealWithdrawn':
      return 'The registration was withdrawn.';
    case 'DealRevoked':
      return `The approval was revoked: ${data.text}`;
    case 'DealReturned':
      return `Returned: ${data.text}`;
    case 'DealDuplicated':
      return 'Ended as a duplicate of a registration that was sent just before.';
    case 'DealRejected':
      return `Rejected (${data.code}): ${data.text}`;
    case 'DealLost':
      return `Lost on ${data.lostOn}: ${data.reason}`;
  }
};

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

/** X1: a registration that held and holds never hears that another one asked, nobody whom its customer resembles. */
export const isTold = ({ type, data }: DealEvent): boolean => {
  if (type === 'DealContested' || type === 'DealContestEnded' || type === 'DealCustomerCompared')
    return false;
  return type !== 'DealConflictDecided' || data.told;
};
