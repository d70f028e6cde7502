import { movesSettled, needsPerson, refuse } from '@channel/kernel';
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
import { recorded } from './deal.corrections';
import {
  endingOf,
  inFuture,
  isAccepted,
  isRunning,
  isUndecided,
  notOpen,
  ownRegistration,
  withoutEvidence,
  withoutOrder,
  withoutReason,
} from './deal.rules';

/** Won is the customer's decision, with its day (G20). */
export const markWon = (data: MarkDealWon['data'], deal: RegisteredDeal): DealDecision<MarkDealWon> => {
  if (!isRunning(deal)) return notOpen(deal);
  const { dealId, wonOn, moves, act } = data;
  return inFuture(wonOn, act.on) ?? movesSettled(moves) ?? recorded(dealId, { kind: 'won', wonOn }, act);
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
  const { dealId, orderNumber, closedOn, quoteId, quote, moves, act } = data;
  const noOrder = withoutOrder(orderNumber);
  if (noOrder !== undefined) return noOrder;
  if (!isAccepted(quote, deal))
    return refuse('QUOTE_NOT_ACCEPTED', 'The order needs the accepted quote of this deal.');
  const order = { kind: 'closed', orderNumber, closedOn, quoteId, bomId: quote.bomId } as const;
  return inFuture(closedOn, act.on) ?? movesSettled(moves) ?? recorded(dealId, order, act);
};

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
  const { text, evidence, act, rivals } = data;
  const no = needsPerson(act, 'An approval is revoked') ?? ownRegistration(act, deal, rivals);
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
