import { needsPerson, refuse } from '@channel/kernel';
import type { RegisteredDeal } from './deal';
import type {
  AttachBom,
  CloseDeal,
  DealDecision,
  MarkDealLost,
  MarkDealWon,
  RevokeDeal,
  WithdrawDeal,
} from './deal.commands';
import {
  endingOf,
  inFuture,
  isRunning,
  isUndecided,
  notOpen,
  ownRegistration,
  withoutEvidence,
  withoutReason,
} from './deal.rules';

/** Won is the customer's decision, with its day (G20). */
export const markWon = (data: MarkDealWon['data'], deal: RegisteredDeal): DealDecision<MarkDealWon> => {
  if (!isRunning(deal)) return notOpen(deal);
  const { dealId, wonOn, act } = data;
  const won = { dealId, wonOn, wonBy: act.by, wonAt: act.at };
  return inFuture(wonOn, act.on) ?? [{ type: 'DealWon', data: won }];
};

export const markLost = (data: MarkDealLost['data'], deal: RegisteredDeal): DealDecision<MarkDealLost> => {
  if (!isRunning(deal)) return notOpen(deal);
  const { lostOn, reason, act } = data;
  const lost = { ...endingOf(deal), lostOn, reason, lostBy: act.by, lostAt: act.at };
  return inFuture(lostOn, act.on) ?? withoutReason(reason) ?? [{ type: 'DealLost', data: lost }];
};

/** Closed is the order, recorded against the accepted quote (G20). */
export const close = (data: CloseDeal['data'], deal: RegisteredDeal): DealDecision<CloseDeal> => {
  if (deal.status !== 'approved' || deal.stage !== 'won' || deal.closure !== null) return notOpen(deal);
  const { dealId, closedOn, quoteId, quote } = data;
  if (data.orderNumber.trim() === '')
    return refuse('ORDER_REFERENCE_MISSING', 'Give the number of the order.');
  if (!isAccepted(quote, deal))
    return refuse('QUOTE_NOT_ACCEPTED', 'The order needs the accepted quote of this deal.');
  const { orderNumber, act } = data;
  const { by: closedBy, at: closedAt } = act;
  return (
    inFuture(closedOn, act.on) ?? [
      {
        type: 'DealClosed',
        data: { dealId, orderNumber, closedOn, quoteId, bomId: quote.bomId, closedBy, closedAt },
      },
    ]
  );
};

/** By the partner whose the deal is: one that was reassigned keeps the quotes of the partner before. */
const isAccepted = (
  quote: CloseDeal['data']['quote'],
  { dealId, partnerId }: RegisteredDeal,
): quote is NonNullable<CloseDeal['data']['quote']> =>
  quote?.status === 'accepted' && quote.dealId === dealId && quote.partnerId === partnerId;

export const withdraw = ({ act }: WithdrawDeal['data'], deal: RegisteredDeal): DealDecision<WithdrawDeal> =>
  isUndecided(deal)
    ? [
        {
          type: 'DealWithdrawn',
          data: { ...endingOf(deal), withdrawnBy: act.by, withdrawnAt: act.at },
        },
      ]
    : notOpen(deal);

/** The latest version binds (J40), in the order of the deal's own stream. */
export const attachBom = (data: AttachBom['data'], deal: RegisteredDeal): DealDecision<AttachBom> => {
  // On its way while the deal went to another partner: the price is the former partner's.
  if (deal.bom?.bomId === data.bomId || deal.partnerId !== data.partnerId) return [];
  if (!(isRunning(deal) || isUndecided(deal))) return notOpen(deal);
  const { dealId, bomId, list, submittedBy: attachedBy } = data;
  const attachedAt = data.act.at;
  const bomVersion = (deal.bom?.bomVersion ?? 0) + 1;
  const before = deal.bom === null ? {} : { supersedesBomId: deal.bom.bomId };
  const attached = { dealId, bomId, bomVersion, list, ...before, attachedBy, attachedAt };
  const added = data.addedProductLines.filter((line) => !deal.productLines.includes(line));
  const more = { dealId, bomId, productLines: added, addedBy: attachedBy, addedAt: attachedAt };
  return [
    { type: 'DealBomAttached', data: attached },
    ...(added.length === 0 ? [] : [{ type: 'DealProductLinesAdded', data: more } as const]),
  ];
};

/** A channel lead takes an approval back, on evidence; the partner reads why. */
export const revoke = (data: RevokeDeal['data'], deal: RegisteredDeal): DealDecision<RevokeDeal> => {
  const { text, evidence, act } = data;
  const no = needsPerson(act, 'An approval is revoked') ?? ownRegistration(act, deal);
  if (no !== undefined) return no;
  const { by: revokedBy, at: revokedAt } = act;
  if (deal.status !== 'approved' || deal.closure !== null) return notOpen(deal);
  return (
    withoutReason(text) ??
    withoutEvidence(evidence) ?? [
      { type: 'DealRevoked', data: { ...endingOf(deal), text, evidence, revokedBy, revokedAt } },
    ]
  );
};
