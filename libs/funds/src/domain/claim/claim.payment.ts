import { moneyJson, mayReserve, maySettle, releaseOf, type Held, type Share } from '@channel/kernel';
import type { SubmittedClaim } from './claim';
import type { ReleaseMdfClaim, ReserveMdfClaim, SettleMdfClaim } from './claim.commands';
import { ofRequest, type ClaimDecision } from './claim.words';

const heldOf = ({ status, decision, currency, payment, gone }: SubmittedClaim): Held => ({
  open: status === 'approved' || status === 'partly_approved' ? (decision?.approved ?? 0n) : null,
  ...{ currency, paid: status === 'paid', payment, gone, called: 'claim', status },
});

const inPayment = (claim: SubmittedClaim, { batchId, itemId }: Pick<Share, 'batchId' | 'itemId'>) => ({
  ...{ ...ofRequest(claim), batchId, itemId },
  amount: moneyJson({ minor: claim.decision?.approved ?? 0n, currency: claim.currency }),
});

export const reserve = (
  data: ReserveMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<ReserveMdfClaim> => {
  const may = mayReserve(heldOf(claim), data);
  if (typeof may !== 'boolean') return may;
  return may ? [{ type: 'MdfClaimReserved', data: { ...inPayment(claim, data), reservedAt: data.at } }] : [];
};

export const settle = (
  data: SettleMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<SettleMdfClaim> => {
  const may = maySettle(heldOf(claim), data);
  if (typeof may !== 'boolean') return may;
  return may ? [{ type: 'MdfClaimPaid', data: { ...inPayment(claim, data), paidAt: data.at } }] : [];
};

export const release = (
  data: ReleaseMdfClaim['data'],
  claim: SubmittedClaim,
): ClaimDecision<ReleaseMdfClaim> => {
  const released = releaseOf(heldOf(claim), data);
  if (released === null) return [];
  const { because, reason, at: releasedAt } = data;
  const cause = { because, reason, ...released, releasedAt };
  return [{ type: 'MdfClaimReleased', data: { ...inPayment(claim, data), ...cause } }];
};
