import { refuse, type Decision } from '@channel/kernel';
import type { RegisteredDeal } from './deal';
import type {
  AttachBom,
  CloseDeal,
  ConfirmDealClaim,
  DealRefusal,
  ExpireDealProtection,
  MarkDealLost,
  MarkDealWon,
  RecordDealOverlap,
  WithdrawDeal,
} from './deal.commands';
import type { DealEvent } from './deal.events';
import { endingOf, inFuture, notOpen, withoutReason } from './deal.rules';

type DealDecision = Decision<DealEvent, DealRefusal>;

/** Approved, and neither won, lost nor closed. */
const isRunning = ({ status, stage, closure }: RegisteredDeal): boolean =>
  status === 'approved' && stage !== 'won' && stage !== 'lost' && closure === null;
const isUndecided = ({ status }: RegisteredDeal): boolean =>
  status === 'submitted' || status === 'in_review' || status === 'information_requested';

/** Won is the customer's decision, with its day (G20). */
export const markWon = (data: MarkDealWon['data'], deal: RegisteredDeal): DealDecision => {
  if (!isRunning(deal)) return notOpen(deal);
  const { dealId, wonOn, by: wonBy, at: wonAt } = data;
  return inFuture(wonOn, data.on) ?? [{ type: 'DealWon', data: { dealId, wonOn, wonBy, wonAt } }];
};

export const markLost = (data: MarkDealLost['data'], deal: RegisteredDeal): DealDecision => {
  if (!isRunning(deal)) return notOpen(deal);
  const { lostOn, reason, by: lostBy, at: lostAt } = data;
  return (
    inFuture(lostOn, data.on) ??
    withoutReason(reason) ?? [
      { type: 'DealLost', data: { ...endingOf(deal), lostOn, reason, lostBy, lostAt } },
    ]
  );
};

/** Closed is the order, recorded against the accepted quote (G20). */
export const close = (data: CloseDeal['data'], deal: RegisteredDeal): DealDecision => {
  if (deal.status !== 'approved' || deal.stage !== 'won' || deal.closure !== null) return notOpen(deal);
  const { dealId, closedOn, quoteId, quote } = data;
  if (data.orderNumber.trim() === '')
    return refuse('ORDER_REFERENCE_MISSING', 'Give the number of the order.');
  if (quote === null || quote.status !== 'accepted' || quote.dealId !== dealId)
    return refuse('QUOTE_NOT_ACCEPTED', 'The order needs the accepted quote of this deal.');
  const { orderNumber, by: closedBy, at: closedAt } = data;
  return (
    inFuture(closedOn, data.on) ?? [
      {
        type: 'DealClosed',
        data: { dealId, orderNumber, closedOn, quoteId, bomId: quote.bomId, closedBy, closedAt },
      },
    ]
  );
};

export const withdraw = (data: WithdrawDeal['data'], deal: RegisteredDeal): DealDecision =>
  isUndecided(deal)
    ? [
        {
          type: 'DealWithdrawn',
          data: { ...endingOf(deal), withdrawnBy: data.by, withdrawnAt: data.at },
        },
      ]
    : notOpen(deal);

/** The answer of the opportunity's stream. One that was recorded, or comes after the end, changes nothing. */
export const confirmClaim = (data: ConfirmDealClaim['data'], deal: RegisteredDeal): DealDecision => {
  const { dealId, opportunityId, at: confirmedAt } = data;
  if (deal.claims[opportunityId]?.answer === 'held' || deal.closure !== null) return [];
  return [{ type: 'DealClaimConfirmed', data: { dealId, opportunityId, confirmedAt } }];
};

export const recordOverlap = (data: RecordDealOverlap['data'], deal: RegisteredDeal): DealDecision => {
  const { dealId, opportunityId, holderDealId, at: foundAt } = data;
  // Once held, an opportunity is not lost to a late answer about an earlier moment.
  if (deal.claims[opportunityId]?.answer !== 'pending' || deal.closure !== null) return [];
  return [{ type: 'DealOverlapFound', data: { dealId, opportunityId, holderDealId, foundAt } }];
};

/** The latest version binds (J40), in the order of the deal's own stream. */
export const attachBom = (data: AttachBom['data'], deal: RegisteredDeal): DealDecision => {
  if (deal.bom?.bomId === data.bomId) return [];
  if (!(isRunning(deal) || isUndecided(deal))) return notOpen(deal);
  const { dealId, bomId, list, by: attachedBy, at: attachedAt } = data;
  const bomVersion = (deal.bom?.bomVersion ?? 0) + 1;
  return [{ type: 'DealBomAttached', data: { dealId, bomId, bomVersion, list, attachedBy, attachedAt } }];
};

/** The protection clock: a deal that was won in time stands, but its opportunity is free from here on. */
export const expireProtection = (data: ExpireDealProtection['data'], deal: RegisteredDeal): DealDecision => {
  if (deal.status !== 'approved' || deal.protectionEnded || deal.stage === 'lost') return [];
  return deal.stage === 'won'
    ? [{ type: 'DealProtectionEnded', data: { ...endingOf(deal), endedAt: data.at } }]
    : [{ type: 'DealExpired', data: { ...endingOf(deal), expiredAt: data.at } }];
};
