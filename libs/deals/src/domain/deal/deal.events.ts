import type {
  CorrectionApproved,
  CorrectionPrepared,
  CorrectionRejected,
  DomainEvent,
  MoneyJson,
} from '@channel/kernel';
import type {
  DealClaimConfirmed,
  DealConflictDecided,
  DealContested,
  DealContestEnded,
  DealCustomerCompared,
  DealOverlapFound,
} from './deal.claims.events';

export type * from './deal.claims.events';

// Stored for ever, in the stream `deal-<dealId>`. People, partners and distributors by id only.

export type DealTypeName = 'partner-value' | 'new-opportunity';
/** What the reviewer is told of a submission that the rules let through. */
export type DealWarning = 'PUBLIC_TENDER';
/** `key`: apiId of country + domain, else of country + normalised name. */
export type Customer = Readonly<{ key: string; name: string; country: string; domain: string | null }>;

/** Comes again, with the same number, when one that was returned is submitted anew: a new place in the line. */
export type DealSubmitted = DomainEvent<
  'DealSubmitted',
  {
    dealId: string;
    /** `DR-2026-000184` */
    number: string;
    partnerId: string;
    distributorId: string;
    programmeId: string;
    programmeVersion: number;
    customer: Customer;
    /** What is registrable of the customer's domain, by the public suffix list of that day; `null` without one. */
    registrableDomain: string | null;
    region: string;
    segment: string;
    proposedType: DealTypeName;
    productLines: readonly string[];
    /** One per product line, as the customer was known then; what is claimed says the comparison. */
    opportunityIds: readonly string[];
    value: MoneyJson;
    expectedCloseOn: string;
    submittedBy: string;
    submittedAt: string;
    /** End of the last business day for the decision, in the programme's zone. */
    decisionDueAt: string;
    /** What was read for this decision: revision of the partner's stream, place of the programme. */
    basis: Readonly<{ standingRevision: string; programmeCheckpoint: string }>;
    /** What the opportunities' streams held when they were read; the claim itself decides (E41). */
    overlapSeen: boolean;
    /** When the customer published a tender, as the partner says. Absent: no word of one. */
    tenderPublishedOn?: string;
    /** What the partner answered, where it was asked or said it. Absent in early events. */
    tenderPublished?: boolean;
    /** Absent: none. */
    warnings?: readonly DealWarning[];
    /** The marketing activity that led to it, as its first submission named it. Absent: none. */
    activityId?: string;
    /** Goods for demonstration: priced and limited, and counted for nothing (J31). Absent: for resale. */
    orderUse?: 'nfr';
  }
>;
/** Somebody of the channel team looks at it. The decision clock runs on. */
export type DealTakenUp = DomainEvent<
  'DealTakenUp',
  { dealId: string; takenUpBy: string; takenUpAt: string }
>;
/** Somebody of the channel team is to decide it; the others who may still can. For the vendor. */
export type DealAssigned = DomainEvent<
  'DealAssigned',
  {
    dealId: string;
    number: string;
    assignedTo: string;
    reason: string;
    assignedBy: string;
    assignedAt: string;
  }
>;
/** A channel manager leaves it to a lead, who alone approves it from here on. For the vendor. */
export type DealEscalated = DomainEvent<
  'DealEscalated',
  { dealId: string; number: string; reason: string; escalatedBy: string; escalatedAt: string }
>;
/** A question to the partner; the decision clock stands still until the answer. */
export type DealInformationRequested = DomainEvent<
  'DealInformationRequested',
  {
    dealId: string;
    question: string;
    requestedBy: string;
    requestedAt: string;
    requestedOn: string;
    /** Whom the notice goes to. Absent in early events. */
    about?: Readonly<{ partnerId: string; number: string }>;
    /** When the answer clock ends: the registration is returned then. Absent before the programme had one. */
    answerDueAt?: string;
  }
>;
export type DealInformationAnswered = DomainEvent<
  'DealInformationAnswered',
  {
    dealId: string;
    answer: string;
    answeredBy: string;
    answeredAt: string;
    /** Moved by the business days that the question was open (T5). */
    decisionDueAt: string;
  }
>;
/** A notice before the end of the protection, at the instant when it is due. */
export type Reminder = Readonly<{ daysBefore: number; at: string }>;
export type DealApproved = DomainEvent<
  'DealApproved',
  {
    dealId: string;
    number: string;
    partnerId: string;
    distributorId: string;
    dealType: DealTypeName;
    /** The BOM version that stood at the approval, for a price with the registration's points. */
    bomId: string | null;
    programmeVersion: number;
    approvedBy: string;
    approvedAt: string;
    approvedOn: string;
    /** Last protected day. */
    protectedUntilOn: string;
    /** The first instant after it, in the programme's zone: when the deadline fires. */
    protectionEndsAt: string;
    /** Computed with the window (T5). Absent before the programme had reminders. */
    reminders?: readonly Reminder[];
    /** It stands beside one that holds the opportunity: until then it counts, and keeps nobody away. Absent: protected. */
    unprotected?: true;
    note: string | null;
  }
>;
/**
 * On the written word of the customer's decision-maker (R10). The approval for the other partner stands behind it in
 * the same append: the window begins anew.
 */
export type DealReassigned = DomainEvent<
  'DealReassigned',
  {
    dealId: string;
    number: string;
    fromPartnerId: string;
    /** Whose it is from here on. */
    partnerId: string;
    distributorId: string;
    opportunityIds: readonly string[];
    /** The bill of materials that bound until now: its price was the former partner's. Absent: there was none. */
    formerBomId?: string;
    /** For the vendor. */
    evidence: string;
    reassignedBy: string;
    reassignedAt: string;
    reassignedOn: string;
  }
>;
/** So many days are left of the protection of a deal that is not won. */
export type DealProtectionEnding = DomainEvent<
  'DealProtectionEnding',
  {
    dealId: string;
    number: string;
    partnerId: string;
    distributorId: string;
    daysBefore: number;
    protectedUntilOn: string;
    notedAt: string;
  }
>;
/** Asked in time: the deal does not expire until this is decided. */
export type DealExtensionRequested = DomainEvent<
  'DealExtensionRequested',
  { dealId: string; evidence: string; requestedBy: string; requestedAt: string; requestedOn: string }
>;
export type DealExtended = DomainEvent<
  'DealExtended',
  {
    dealId: string;
    number: string;
    partnerId: string;
    distributorId: string;
    protectedUntilOn: string;
    protectionEndsAt: string;
    reminders: readonly Reminder[];
    extendedBy: string;
    extendedAt: string;
  }
>;
export type DealExtensionDeclined = DomainEvent<
  'DealExtensionDeclined',
  { dealId: string; number: string; partnerId: string; text: string; declinedBy: string; declinedAt: string }
>;
/** A newer BOM version binds; it supersedes the one before. */
export type DealBomAttached = DomainEvent<
  'DealBomAttached',
  {
    dealId: string;
    bomId: string;
    bomVersion: number;
    list: MoneyJson;
    /** The version that bound before. */
    supersedesBomId?: string;
    attachedBy: string;
    attachedAt: string;
  }
>;
/** With a bill of materials the partner registers more product lines; they are claimed like those of a submission (G60). */
export type DealProductLinesAdded = DomainEvent<
  'DealProductLinesAdded',
  { dealId: string; bomId: string; productLines: readonly string[]; addedBy: string; addedAt: string }
>;
/** A product line that was added is held: from here on it has the registration's points, and earns. */
export type DealProductLineRegistered = DomainEvent<
  'DealProductLineRegistered',
  { dealId: string; bomId: string | null; productLine: string; registeredAt: string }
>;
/** The customer decided for the partner on `wonOn`. */
export type DealWon = DomainEvent<
  'DealWon',
  {
    dealId: string;
    wonOn: string;
    /** The correction that made it, of another day perhaps; absent where one person recorded it. */
    correctionId?: string;
    wonBy: string;
    wonAt: string;
  }
>;
/** The order was recorded against the accepted quote: closure `converted`. */
export type DealClosed = DomainEvent<
  'DealClosed',
  {
    dealId: string;
    orderNumber: string;
    closedOn: string;
    quoteId: string;
    /** The BOM version behind the accepted quote: its approved net prices are the reward's base. */
    bomId: string;
    /** As of `DealWon`. */
    correctionId?: string;
    closedBy: string;
    closedAt: string;
  }
>;
/** What of a registration is turned into money, as it was in the past. */
export type PastDealFact =
  | Readonly<{ kind: 'won'; wonOn: string }>
  | Readonly<{ kind: 'closed'; closedOn: string; orderNumber: string; quoteId: string; bomId: string }>
  | Readonly<{ kind: 'deal-type'; dealType: DealTypeName }>;
/** A fact about the past, with what it moves as its preparer saw it (G61). */
export type DealCorrectionPrepared = DomainEvent<
  'DealCorrectionPrepared',
  { dealId: string; partnerId: string; number: string } & CorrectionPrepared<PastDealFact>
>;
/** The fact follows as an event of its own; `effects` as the approver saw them. */
export type DealCorrectionApproved = DomainEvent<
  'DealCorrectionApproved',
  { dealId: string } & CorrectionApproved
>;
export type DealCorrectionRejected = DomainEvent<
  'DealCorrectionRejected',
  { dealId: string } & CorrectionRejected
>;
/** It was approved as of another type than it should have been. */
export type DealTypeCorrected = DomainEvent<
  'DealTypeCorrected',
  { dealId: string; dealType: DealTypeName; correctionId?: string; correctedBy: string; correctedAt: string }
>;
/** What ends a registration names its opportunities, so that they can be let go without a look-up. */
type Ending<More> = {
  dealId: string;
  partnerId: string;
  /** For the notice. Absent in early events. */
  number?: string;
  opportunityIds: readonly string[];
  /** As of `DealSubmitted`. */
  orderUse?: 'nfr';
} & More;

/** The last protected day passed and the deal was not won. */
export type DealExpired = DomainEvent<'DealExpired', Ending<{ expiredAt: string }>>;
/** The window of a deal that was won is over: the opportunity is free, the deal stands. */
export type DealProtectionEnded = DomainEvent<'DealProtectionEnded', Ending<{ endedAt: string }>>;
export type DealWithdrawn = DomainEvent<
  'DealWithdrawn',
  Ending<{ withdrawnBy: string; withdrawnAt: string }>
>;
/** Sent back to the partner, who may submit it again: that takes a new place. */
export type DealReturned = DomainEvent<
  'DealReturned',
  Ending<{ text: string; returnedBy: string; returnedAt: string }>
>;
/** One of the programme's reasons (`deal.rejectionReasons`). */
export type RejectionCode = string;
export type DealRejected = DomainEvent<
  'DealRejected',
  Ending<{ code: RejectionCode; text: string; rejectedBy: string; rejectedAt: string }>
>;
/** The same partner had sent it just before: the first one stands (G76). */
export type DealDuplicated = DomainEvent<'DealDuplicated', Ending<{ ofDealId: string; endedAt: string }>>;
export type DealLost = DomainEvent<
  'DealLost',
  Ending<{ lostOn: string; reason: string; lostBy: string; lostAt: string }>
>;
/** Taken back by a channel lead after the approval: closure `revoked`. */
export type DealRevoked = DomainEvent<
  'DealRevoked',
  Ending<{ text: string; evidence: string; revokedBy: string; revokedAt: string }>
>;
export type DealEnding =
  | DealExpired
  | DealProtectionEnded
  | DealWithdrawn
  | DealReturned
  | DealRejected
  | DealDuplicated
  | DealLost
  | DealRevoked;

export type DealEvent =
  | DealSubmitted
  | DealCustomerCompared
  | DealTakenUp
  | DealAssigned
  | DealEscalated
  | DealInformationRequested
  | DealInformationAnswered
  | DealClaimConfirmed
  | DealOverlapFound
  | DealContested
  | DealContestEnded
  | DealConflictDecided
  | DealApproved
  | DealReassigned
  | DealProtectionEnding
  | DealExtensionRequested
  | DealExtended
  | DealExtensionDeclined
  | DealBomAttached
  | DealProductLinesAdded
  | DealProductLineRegistered
  | DealWon
  | DealClosed
  | DealCorrectionPrepared
  | DealCorrectionApproved
  | DealCorrectionRejected
  | DealTypeCorrected
  | DealEnding;
