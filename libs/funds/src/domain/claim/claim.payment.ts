import { moneyJson, parseMoney, refuse } from '@channel/kernel';
import type { SubmittedClaim } from './claim';
import type { ReleaseMdfClaim, ReserveMdfClaim, SettleMdfClaim } from './claim.commands';
import { ofRequest, type ClaimDecision } from './claim.words';

const inPayment = (
  claim: SubmittedClaim,
  { batchId, itemId }: Pick<ReserveMdfClaim['data'], 'batchId' | 'itemId'>,
) => ({
  ...{ ...ofRequest(claim), batchId, itemId },
  amount: moneyJson({ minor: claim.decision?.approved ?? 0n, currency: claim.currency }),
});

/** One item has a claim, and the whole of it. */
export const reserve = (
  data: ReserveMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<ReserveMdfClaim> => {
  const { itemId, amount, at: reservedAt } = data;
  const { status, payment, gone, decision, currency } = claim;
  if (payment?.itemId === itemId) return [];
  if (gone.includes(itemId)) return refuse('NOT_PAYABLE', 'The item has let it go.');
  if (payment !== null) return refuse('ALREADY_IN_PAYMENT', 'The claim is in another payment.');
  if (status !== 'approved' && status !== 'partly_approved')
    return refuse('NOT_PAYABLE', `The claim is ${status.replaceAll('_', ' ')}.`);
  const asked = parseMoney(amount);
  if (asked.currency !== currency || asked.minor !== decision?.approved)
    return refuse('NOT_PAYABLE', 'Another amount was approved.');
  return [{ type: 'MdfClaimReserved', data: { ...inPayment(claim, data), reservedAt } }];
};

export const settle = (
  data: SettleMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<SettleMdfClaim> => {
  const { status, payment } = claim;
  if (payment?.itemId !== data.itemId) return refuse('NOT_PAYABLE', 'The claim is not in this payment.');
  if (status === 'paid') return [];
  return [{ type: 'MdfClaimPaid', data: { ...inPayment(claim, data), paidAt: data.at } }];
};

/** A share that was released before it was reserved is never reserved. */
export const release = (
  data: ReleaseMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<ReleaseMdfClaim> => {
  const { itemId, because, reason, at: releasedAt } = data;
  const { status, payment, gone } = claim;
  if (gone.includes(itemId)) return [];
  const wasPaid = payment?.itemId === itemId && status === 'paid';
  if (wasPaid && because !== 'returned') return [];
  return [
    { type: 'MdfClaimReleased', data: { ...inPayment(claim, data), because, reason, wasPaid, releasedAt } },
  ];
};
