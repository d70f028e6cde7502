import { corrections, evolvedBy, parseMoney, type Correction, type Day, type Money } from '@channel/kernel';
import type { DealStatus } from './deal-facts';
import type {
  ClaimedPlace,
  Customer,
  DealConflictDecided,
  DealEvent,
  DealSubmitted,
  DealTypeName,
  DealWarning,
  PastDealFact,
  RejectionCode,
} from './deal.events';

/** The partner's word on the opportunity; the status is the vendor's. */
export type DealStage = 'qualifying' | 'quoting' | 'won' | 'lost';
/** How one opportunity answered: its stream decides, the deal only keeps the answer. */
export type Claim = Readonly<
  | { answer: 'pending' }
  | { answer: 'held'; contested: boolean }
  | { answer: 'overlap'; holderId: string; decided: boolean }
  /** Beside the one that holds it, without protection: a channel lead said so. */
  | { answer: 'allowed'; holderId: string }
>;
export type Closure = Readonly<
  | { code: 'converted'; closedOn: Day; orderNumber: string; quoteId: string; bomId: string }
  | { code: 'lost'; lostOn: Day; reason: string }
  | { code: 'duplicate'; ofDealId: string }
  | { code: 'rejected'; rejection: RejectionCode; text: string }
  | { code: 'incomplete'; text: string }
  | { code: 'withdrawn' }
  | { code: 'revoked'; text: string }
  | { code: 'expired' }
>;
export type AttachedBom = Readonly<{
  bomId: string;
  bomVersion: number;
  list: Money;
  /** Ids of the versions before it, the first one first; all of this partner. */
  before: readonly string[];
}>;

export type RegisteredDeal = Readonly<{
  status: DealStatus;
  stage: DealStage;
  dealId: string;
  number: string;
  partnerId: string;
  distributorId: string;
  programmeId: string;
  programmeVersion: number;
  customer: Customer;
  registrableDomain: string | null;
  region: string;
  segment: string;
  dealType: DealTypeName;
  productLines: readonly string[];
  value: Money;
  expectedCloseOn: Day;
  submittedBy: string;
  submittedAt: string;
  decisionDueAt: string;
  overlapSeen: boolean;
  tenderPublishedOn: Day | null;
  /** `null`: nobody asked, and it was not said. */
  tenderPublished: boolean | null;
  /** The marketing activity that its first submission named. */
  activityId: string | null;
  /** What the order is for: goods for demonstration are for nobody else (J31). */
  orderUse: 'resale' | 'nfr';
  warnings: readonly DealWarning[];
  /** What its claims rest on; `null` until its customer was compared with those before it (G59). */
  claimed: readonly ClaimedPlace[] | null;
  /** By opportunity. */
  claims: Readonly<Record<string, Claim>>;
  /** Who of the channel team is to decide it; the vendor's business. */
  assignedTo: string | null;
  /** A lead approves it, and nobody else. */
  escalated: boolean;
  question: Readonly<{ text: string; askedOn: Day; answerDueAt: string | null }> | null;
  approvedOn: Day | null;
  approvedBy: string | null;
  protectedUntilOn: Day | null;
  protectionEndsAt: string | null;
  protectionEnded: boolean;
  /** The request that is not decided yet. */
  extension: Readonly<{ evidence: string; requestedBy: string; requestedOn: Day }> | null;
  extensionsGranted: number;
  /** The customer chose another partner than the one that submitted it. */
  reassigned: Readonly<{ fromPartnerId: string; on: Day }> | null;
  bom: AttachedBom | null;
  wonOn: Day | null;
  closure: Closure | null;
  /** Of the past (G61). */
  corrections: readonly Correction<PastDealFact>[];
}>;
export type Deal = Readonly<{ status: 'none' }> | RegisteredDeal;

export const initial: Deal = { status: 'none' };

export const isRegistered = (deal: Deal): deal is RegisteredDeal => deal.status !== 'none';
export const isOverlapping = ({ claims }: RegisteredDeal): boolean =>
  Object.values(claims).some(({ answer }) => answer === 'overlap');

export const isContested = ({ claims }: RegisteredDeal): boolean =>
  Object.values(claims).some((claim) => claim.answer === 'held' && claim.contested);

/** Also for one that was returned and comes again: its bill of materials stands. */
const begun = (data: DealSubmitted['data'], before: Deal): RegisteredDeal => {
  const bom = isRegistered(before) ? before.bom : null;
  const { proposedType, opportunityIds, value, basis: _basis, ...rest } = data;
  return {
    ...rest,
    status: 'submitted',
    stage: bom === null ? 'qualifying' : 'quoting',
    dealType: proposedType,
    value: parseMoney(value),
    tenderPublishedOn: data.tenderPublishedOn ?? null,
    tenderPublished: data.tenderPublished ?? (data.tenderPublishedOn === undefined ? null : true),
    warnings: data.warnings ?? [],
    activityId: data.activityId ?? null,
    orderUse: data.orderUse ?? 'resale',
    claimed: null,
    claims: Object.fromEntries(opportunityIds.map((id) => [id, { answer: 'pending' }])),
    assignedTo: null,
    escalated: false,
    question: null,
    approvedOn: null,
    approvedBy: null,
    protectedUntilOn: null,
    protectionEndsAt: null,
    protectionEnded: false,
    extension: null,
    extensionsGranted: 0,
    reassigned: null,
    bom,
    wonOn: null,
    closure: null,
    corrections: isRegistered(before) ? before.corrections : [],
  };
};

export const evolve = (deal: Deal, event: DealEvent): Deal => {
  if (event.type === 'DealSubmitted') return begun(event.data, deal);
  return isRegistered(deal) ? continued(deal, event) : deal;
};

const continued = evolvedBy<Exclude<DealEvent, DealSubmitted>, RegisteredDeal>({
  DealCustomerCompared: ({ claims }, deal) => compared(deal, claims),
  DealClaimConfirmed: ({ opportunityId }, deal) => held(deal, opportunityId, { contested: false }),
  DealContested: ({ opportunityId }, deal) => held(deal, opportunityId, { contested: true }),
  DealContestEnded: ({ opportunityId }, deal) => held(deal, opportunityId, { contested: false }),
  DealOverlapFound: ({ opportunityId, holderId }, deal) =>
    behind(deal, opportunityId, { answer: 'overlap', holderId, decided: false }),
  DealConflictDecided: (decision, deal) =>
    decision.awarded
      ? held(deal, decision.opportunityId, { contested: false })
      : behind(deal, decision.opportunityId, conflictPlace(decision)),
  DealAssigned: ({ assignedTo }, deal) => ({ ...deal, assignedTo }),
  DealEscalated: (_escalated, deal) => ({ ...deal, assignedTo: null, escalated: true }),
  DealTakenUp: (_taken, deal) => ({ ...deal, status: 'in_review' }),
  DealInformationRequested: ({ question: text, requestedOn: askedOn, answerDueAt = null }, deal) => ({
    ...deal,
    status: 'information_requested',
    question: { text, askedOn, answerDueAt },
  }),
  DealInformationAnswered: ({ decisionDueAt }, deal) => ({
    ...deal,
    status: 'in_review',
    question: null,
    decisionDueAt,
  }),
  DealApproved: ({ dealType, approvedOn, approvedBy, protectedUntilOn, protectionEndsAt }, deal) => ({
    ...deal,
    status: 'approved',
    ...{ dealType, approvedOn, approvedBy, protectedUntilOn, protectionEndsAt },
  }),
  DealReassigned: ({ partnerId, fromPartnerId, reassignedOn: on }, deal) => ({
    ...deal,
    partnerId,
    reassigned: { fromPartnerId, on },
    ...{ stage: 'qualifying', bom: null, extension: null, extensionsGranted: 0 },
  }),
  DealProtectionEnding: null,
  DealExtensionRequested: ({ evidence, requestedBy, requestedOn }, deal) => ({
    ...deal,
    extension: { evidence, requestedBy, requestedOn },
  }),
  DealExtended: ({ protectedUntilOn, protectionEndsAt }, deal) => ({
    ...deal,
    ...{ protectedUntilOn, protectionEndsAt },
    extension: null,
    extensionsGranted: deal.extensionsGranted + 1,
  }),
  DealExtensionDeclined: (_declined, deal) => ({ ...deal, extension: null }),
  DealBomAttached: ({ bomId, bomVersion, list }, deal) => ({
    ...deal,
    stage: deal.stage === 'qualifying' ? 'quoting' : deal.stage,
    bom: {
      ...{ bomId, bomVersion, list: parseMoney(list) },
      before: deal.bom === null ? [] : [...deal.bom.before, deal.bom.bomId],
    },
  }),
  DealProductLinesAdded: ({ productLines }, deal) => ({
    ...deal,
    productLines: [...deal.productLines, ...productLines],
  }),
  DealProductLineRegistered: null,
  DealWon: ({ wonOn }, deal) => ({ ...deal, stage: 'won', wonOn }),
  DealClosed: ({ closedOn, orderNumber, quoteId, bomId }, deal) => ({
    ...deal,
    closure: { code: 'converted', closedOn, orderNumber, quoteId, bomId },
  }),
  DealCorrectionPrepared: (prepared, deal) => ({
    ...deal,
    corrections: corrections.prepared(deal.corrections, prepared),
  }),
  DealCorrectionApproved: (approved, deal) => ({
    ...deal,
    corrections: corrections.approved(deal.corrections, approved),
  }),
  DealCorrectionRejected: (rejected, deal) => ({
    ...deal,
    corrections: corrections.rejected(deal.corrections, rejected),
  }),
  DealTypeCorrected: ({ dealType }, deal) => ({ ...deal, dealType }),
  DealLost: ({ lostOn, reason }, deal) => ({
    ...deal,
    stage: 'lost',
    closure: { code: 'lost', lostOn, reason },
  }),
  DealExpired: (_expired, deal) => ({
    ...deal,
    status: 'expired',
    protectionEnded: true,
    closure: { code: 'expired' },
  }),
  DealProtectionEnded: (_ended, deal) => ({ ...deal, protectionEnded: true }),
  DealWithdrawn: (_withdrawn, deal) => ({ ...deal, status: 'withdrawn', closure: { code: 'withdrawn' } }),
  DealRevoked: ({ text }, deal) => ({ ...deal, status: 'withdrawn', closure: { code: 'revoked', text } }),
  DealReturned: ({ text }, deal) => ({ ...deal, status: 'returned', closure: { code: 'incomplete', text } }),
  DealDuplicated: ({ ofDealId }, deal) => ({
    ...deal,
    status: 'rejected',
    closure: { code: 'duplicate', ofDealId },
  }),
  DealRejected: ({ code: rejection, text }, deal) => ({
    ...deal,
    status: 'rejected',
    closure: { code: 'rejected', rejection, text },
  }),
});

const held = (
  deal: RegisteredDeal,
  opportunityId: string,
  as: Readonly<{ contested: boolean }>,
): RegisteredDeal => withClaim(deal, opportunityId, { answer: 'held', ...as });

/** What is claimed anew waits for its answer; what is claimed no longer is forgotten. */
const compared = (deal: RegisteredDeal, claimed: readonly ClaimedPlace[]): RegisteredDeal => ({
  ...deal,
  claimed,
  claims: Object.fromEntries(
    claimed.map(({ opportunityId: id }) => [id, deal.claims[id] ?? { answer: 'pending' }]),
  ),
});

/** What the registration binds (G60): until its approval all that it names, then all that it holds. */
export const registeredLinesOf = (deal: Deal): readonly string[] => {
  if (!isRegistered(deal)) return [];
  const { status, productLines, claimed, claims } = deal;
  if (status !== 'approved' || claimed === null) return productLines;
  const isHeld = (line: string): boolean => {
    const places = claimed.filter(({ productLine }) => productLine === line);
    return places.length > 0 && places.every(({ opportunityId: id }) => isRegisteredAt(claims[id]));
  };
  return productLines.filter(isHeld);
};

/** Approved, and nothing of it is protected: whoever holds its opportunities is another. */
export const isUnprotected = (deal: RegisteredDeal): boolean => {
  const places = Object.values(deal.claims).filter(isRegisteredAt);
  return places.length > 0 && places.every(({ answer }) => answer === 'allowed');
};

/** It holds it, or is let in beside the one that does. */
const isRegisteredAt = (claim: Claim | undefined): boolean =>
  claim?.answer === 'held' || claim?.answer === 'allowed';

const conflictPlace = ({ holderId, allowed }: DealConflictDecided['data']): Claim =>
  allowed === true ? { answer: 'allowed', holderId } : { answer: 'overlap', holderId, decided: true };

/** Behind another registration. One that was approved on a claim that it loses falls back into the review. */
const behind = (deal: RegisteredDeal, opportunityId: string, place: Claim): RegisteredDeal => {
  const refused = withClaim(deal, opportunityId, place);
  // A claim that came after the approval, for a product line that was added, takes nothing from it.
  const before = deal.claims[opportunityId];
  const lost = isRegisteredAt(before) && before?.answer !== place.answer;
  return deal.status === 'approved' && lost
    ? {
        ...refused,
        status: 'in_review',
        ...{ approvedOn: null, approvedBy: null, protectedUntilOn: null, protectionEndsAt: null },
      }
    : refused;
};

const withClaim = (deal: RegisteredDeal, opportunityId: string, claim: Claim): RegisteredDeal => ({
  ...deal,
  claims: { ...deal.claims, [opportunityId]: claim },
});

/** A bill of materials may come from the submission on, until the deal is decided one way or the other. */
export const takesBom = ({ status, stage, closure }: RegisteredDeal): boolean =>
  closure === null &&
  stage !== 'won' &&
  (status === 'submitted' ||
    status === 'in_review' ||
    status === 'information_requested' ||
    status === 'approved');
/** Quotes are the distributor's, under an approved registration. */
export const takesQuote = ({ status, closure }: RegisteredDeal): boolean =>
  status === 'approved' && closure === null;
