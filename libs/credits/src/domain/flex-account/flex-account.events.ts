import type { DomainEvent, Units } from '@channel/kernel';

// Stored for ever, in the stream `credits-<accountId>`; the id is apiId('crac', flex-point|programme|partner).
// A half-year is a lot: its points count for its target and lapse with it (G2).

/** The account and the half-year that an event is about. */
type Place = Readonly<{ accountId: string; programmeId: string; partnerId: string; halfYear: string }>;

/** A half-year in which the partner has a target begins. */
export type FlexHalfYearOpened = DomainEvent<
  'FlexHalfYearOpened',
  Place & {
    partnerCode: string;
    firstDay: string;
    lastDay: string;
    /** J19: what has to be earned from the first day to the last. */
    target: Units;
    /** When it is over in the programme's zone: the first instant after the last day. */
    closesAt: string;
    /** Days on which somebody who is short is warned, and when they begin. */
    warnings: readonly Readonly<{ on: string; at: string }>[];
    definitionVersion: number;
    openedAt: string;
  }
>;
/** What is said to have been earned, with what shows it. */
export type FlexClaim = Readonly<{
  entryId: string;
  /** Of the catalogue, e.g. `customer-reference`. */
  earningEvent: string;
  points: Units;
  /** The day that decides the half-year (E28). */
  earnedOn: string;
  /** What shows it: a document's number, a project, a meeting; used once (`evidence-<evidenceId>`). */
  evidence: Readonly<{ reference: string; note: string | null }>;
  evidenceId: string;
}>;
export type FlexPointsProposed = DomainEvent<
  'FlexPointsProposed',
  Place & FlexClaim & { definitionVersion: number; proposedBy: string; proposedAt: string }
>;
/** The evidence supports this entry and nothing else. */
export type FlexEvidenceConfirmed = DomainEvent<
  'FlexEvidenceConfirmed',
  Place & { entryId: string; confirmedAt: string }
>;
/** The evidence supports something else already: the entry ends. */
export type FlexEvidenceRefused = DomainEvent<
  'FlexEvidenceRefused',
  Place & {
    entryId: string;
    /** The first use, for those who may know of it. */
    holder: Readonly<{ kind: string; recordId: string; partId: string; partnerId: string }>;
    refusedAt: string;
  }
>;
export type FlexPointsGranted = DomainEvent<
  'FlexPointsGranted',
  Place & { entryId: string; points: Units; earnedOn: string; grantedBy: string; grantedAt: string }
>;
export type FlexPointsDeclined = DomainEvent<
  'FlexPointsDeclined',
  Place & { entryId: string; evidenceId: string; reason: string; declinedBy: string; declinedAt: string }
>;
/** The cause of a grant is said to have gone; another person decides. */
export type FlexReversalRequested = DomainEvent<
  'FlexReversalRequested',
  Place & { entryId: string; reason: string; requestedBy: string; requestedAt: string }
>;
export type FlexReversalDeclined = DomainEvent<
  'FlexReversalDeclined',
  Place & { entryId: string; reason: string; declinedBy: string; declinedAt: string }
>;
export type FlexPointsReversed = DomainEvent<
  'FlexPointsReversed',
  Place & {
    entryId: string;
    points: Units;
    /** True: they had lapsed, so the balance stays. */
    lapsed: boolean;
    reason: string;
    reversedBy: string;
    reversedAt: string;
  }
>;
/** A fact of the partner that gives points by itself. */
export type FlexCause = Readonly<{ kind: 'specialisation'; specialisation: string; fromOn: string }>;
/** By the rules of the programme: nobody proposes or grants them. */
export type FlexPointsEarned = DomainEvent<
  'FlexPointsEarned',
  Place & {
    entryId: string;
    earningEvent: string;
    points: Units;
    earnedOn: string;
    cause: FlexCause;
    definitionVersion: number;
    earnedAt: string;
  }
>;
/** What had given them by itself holds no more. */
export type FlexPointsForfeited = DomainEvent<
  'FlexPointsForfeited',
  Place & {
    entryId: string;
    points: Units;
    /** True: they had lapsed, so the balance stays. */
    lapsed: boolean;
    because: 'specialisation-ended';
    specialisation: string;
    /** The first day on which it was not held. */
    endedOn: string;
    forfeitedAt: string;
  }
>;
/** So many days are left and the target is not met. */
export type FlexTargetWarned = DomainEvent<
  'FlexTargetWarned',
  Place & { warnedOn: string; lastDay: string; earned: Units; target: Units; warnedAt: string }
>;
/** At the end of the half-year, and again where a late decision changes what was earned in it. */
export type FlexHalfYearAssessed = DomainEvent<
  'FlexHalfYearAssessed',
  Place & {
    lastDay: string;
    earned: Units;
    target: Units;
    met: boolean;
    short: Units;
    /** True: a decision after the end changed what was earned. */
    again: boolean;
    assessedAt: string;
  }
>;
/** What was earned in a half-year ends with it. */
export type FlexPointsLapsed = DomainEvent<'FlexPointsLapsed', Place & { points: Units; lapsedAt: string }>;

export type FlexAccountEvent =
  | FlexHalfYearOpened
  | FlexPointsProposed
  | FlexEvidenceConfirmed
  | FlexEvidenceRefused
  | FlexPointsGranted
  | FlexPointsDeclined
  | FlexReversalRequested
  | FlexReversalDeclined
  | FlexPointsReversed
  | FlexPointsEarned
  | FlexPointsForfeited
  | FlexTargetWarned
  | FlexHalfYearAssessed
  | FlexPointsLapsed;
