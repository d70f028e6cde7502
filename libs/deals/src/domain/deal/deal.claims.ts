import { evolve, registeredLinesOf, type Claim, type RegisteredDeal } from './deal';
import type {
  CompareCustomer,
  ConfirmDealClaim,
  DealDecision,
  EndDuplicate,
  RecordConflictDecision,
  RecordDealContest,
  RecordDealOverlap,
} from './deal.commands';
import type { ClaimedPlace, DealEvent } from './deal.events';
import { endingOf, isUndecided } from './deal.rules';

// What the opportunity's stream answered. It has decided; the deal keeps the answer, in the order in which it came.

/** The same answer changes nothing; a registration that is over claims nothing. */
export const compareCustomer = (
  data: CompareCustomer['data'],
  deal: RegisteredDeal,
): DealDecision<CompareCustomer> => {
  const { dealId, customerKeys, claims, indexedUpTo, act } = data;
  if (deal.closure !== null || deal.protectionEnded || deal.orderUse === 'nfr') return [];
  if (deal.claimed !== null && isSameClaims(deal.claimed, claims)) return [];
  const { partnerId, submittedAt } = deal;
  const dropped = Object.keys(deal.claims).filter(
    (id) => !claims.some(({ opportunityId }) => opportunityId === id),
  );
  const about = { dealId, partnerId, submittedAt, customerKeys, claims, dropped, indexedUpTo };
  return [{ type: 'DealCustomerCompared', data: { ...about, comparedAt: act.at } }];
};

export const isSameClaims = (one: readonly ClaimedPlace[], other: readonly ClaimedPlace[]): boolean =>
  textOf(one) === textOf(other);
const textOf = (claims: readonly ClaimedPlace[]): string =>
  claims
    .map(({ opportunityId, suspicions }) =>
      [opportunityId, ...suspicions.map(({ pairId }) => pairId)].join(' '),
    )
    .sort()
    .join();

/** G76: a double click is no conflict. What somebody has decided on stands. */
export const endDuplicate = (
  { ofDealId, at }: EndDuplicate['data'],
  deal: RegisteredDeal,
): DealDecision<EndDuplicate> =>
  isUndecided(deal) ? [{ type: 'DealDuplicated', data: { ...endingOf(deal), ofDealId, endedAt: at } }] : [];

/** An answer that was recorded, or comes after the end, changes nothing. */
export const confirmClaim = (
  data: ConfirmDealClaim['data'],
  deal: RegisteredDeal,
): DealDecision<ConfirmDealClaim> => {
  const { dealId, opportunityId, at: confirmedAt } = data;
  // One that is claimed no longer is on its way to be let go.
  if (deal.claims[opportunityId] === undefined) return [];
  if (deal.claims[opportunityId].answer === 'held' || deal.closure !== null) return [];
  const confirmed: DealEvent = { type: 'DealClaimConfirmed', data: { dealId, opportunityId, confirmedAt } };
  const productLine = deal.claimed?.find((place) => place.opportunityId === opportunityId)?.productLine;
  if (deal.status !== 'approved' || productLine === undefined) return [confirmed];
  // Added after the approval: it is registered once nobody else holds any of it.
  if (!registeredLinesOf(evolve(deal, confirmed)).includes(productLine)) return [confirmed];
  const { bom } = deal;
  const registered = { dealId, bomId: bom?.bomId ?? null, productLine, registeredAt: confirmedAt };
  return [confirmed, { type: 'DealProductLineRegistered', data: registered }];
};

export const recordOverlap = (
  data: RecordDealOverlap['data'],
  deal: RegisteredDeal,
): DealDecision<RecordDealOverlap> => {
  const { dealId, opportunityId, holderId, at: foundAt } = data;
  // Once held, an opportunity is not lost to a late answer about an earlier moment.
  if (deal.claims[opportunityId]?.answer !== 'pending' || deal.closure !== null) return [];
  return [{ type: 'DealOverlapFound', data: { dealId, opportunityId, holderId, foundAt } }];
};

export const recordContest = (
  data: RecordDealContest['data'],
  deal: RegisteredDeal,
): DealDecision<RecordDealContest> => {
  const { dealId, opportunityId, conflictId, contested, at } = data;
  const claim = deal.claims[opportunityId];
  if (claim?.answer !== 'held' || claim.contested === contested || deal.closure !== null) return [];
  return contested
    ? [{ type: 'DealContested', data: { dealId, opportunityId, conflictId, contestedAt: at } }]
    : [{ type: 'DealContestEnded', data: { dealId, opportunityId, conflictId, endedAt: at } }];
};

export const recordDecision = (
  data: RecordConflictDecision['data'],
  deal: RegisteredDeal,
): DealDecision<RecordConflictDecision> => {
  const { dealId, opportunityId, conflictId, holderId, at: decidedAt } = data;
  const awarded = holderId === dealId;
  const allowed = !awarded && data.allowed;
  const claim = deal.claims[opportunityId];
  if (claim === undefined || deal.closure !== null || standsAlready(claim, { awarded, allowed })) return [];
  const told = !(awarded && claim.answer === 'held');
  const { number, partnerId } = deal;
  const about = {
    ...{ dealId, number, partnerId, opportunityId, conflictId, awarded },
    ...(allowed ? { allowed: true as const } : {}),
    ...lineAt(deal, opportunityId),
  };
  return [{ type: 'DealConflictDecided', data: { ...about, told, holderId, decidedAt } }];
};

const standsAlready = (
  claim: Claim,
  { awarded, allowed }: Readonly<{ awarded: boolean; allowed: boolean }>,
): boolean => (claim.answer === 'held' ? awarded && !claim.contested : claim.answer === 'allowed' && allowed);

const lineAt = ({ claimed }: RegisteredDeal, opportunityId: string): Readonly<{ productLine?: string }> => {
  const place = (claimed ?? []).find((one) => one.opportunityId === opportunityId);
  return place === undefined ? {} : { productLine: place.productLine };
};
