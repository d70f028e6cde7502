import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `qualification-<qualificationId>`; the id follows from partner and product certification, so that each
// has one record over all applications. What it says of the support centre, the obligations and the contract is what standing is judged by.

/** The two assignments that assess (O31): the account manager is the PAM, or the PXM where there is none. */
export const ASSESSORS = ['service-partner-manager', 'account-manager'] as const;
export type Assessor = (typeof ASSESSORS)[number];
/** O15: an item of the support centre's checklist, with what was found. */
export type CheckedItem = Readonly<{ item: string; passed: boolean; note: string }>;
/** A row that is not met. */
export type UnmetRow = Readonly<{
  requirement: string;
  name: string;
  rows: readonly string[];
  missing: string;
}>;
/** The next yearly assessment (O33), stored when it was scheduled (T5). */
export type NextAssessment = Readonly<{
  dueOn: string;
  /** When that day begins in the programme's zone. */
  fallsDueAt: string;
  /** Days before it on which is said what is not met; of a day that is near, fewer. */
  warnings: readonly Readonly<{ daysBefore: number; at: string }>[];
}>;

type Told<Facts> = Readonly<{ qualificationId: string; partnerId: string } & Facts>;

export type QualificationApplied = DomainEvent<
  'QualificationApplied',
  Told<{
    programmeId: string;
    certification: string;
    /** 1 is the first. */
    application: number;
    /** O19, O20: every obligation of the version, by name. */
    obligations: readonly string[];
    /** O36: of an application after one that ended otherwise than by a contract that still runs. */
    plan: string | null;
    timeLine: string | null;
    appliedBy: string;
    appliedAt: string;
    appliedOn: string;
  }>
>;
/** Said by one assessor; said again, it takes the place of what that assignment said before. */
export type QualificationAssessed = DomainEvent<
  'QualificationAssessed',
  Told<{
    as: Assessor;
    passed: boolean;
    note: string;
    /** Of the service partner manager, every item; of the account manager none. */
    checklist: readonly CheckedItem[];
    assessedBy: string;
    assessedAt: string;
    assessedOn: string;
  }>
>;
/** Both have said yes to an application: the contract may be signed. */
export type QualificationPassed = DomainEvent<
  'QualificationPassed',
  Told<{
    passedOn: string;
    passedAt: string;
    /** O33: first day that the assessment of this year no longer covers. */
    coversUntilOn: string;
  }>
>;
/** One of them has said no. */
export type QualificationDeclined = DomainEvent<
  'QualificationDeclined',
  Told<{ declinedOn: string; declinedAt: string }>
>;
/** O22: every row is met; the partner holds the certification from this day on. */
export type QualificationContracted = DomainEvent<
  'QualificationContracted',
  Told<{
    certification: string;
    /** The document of the programme that it is. */
    document: string;
    /** Where the signed one can be looked up. */
    contract: string;
    next: NextAssessment;
    contractedBy: string;
    contractedAt: string;
    contractedOn: string;
  }>
>;
/** The yearly assessment is near: what would fail today. */
export type QualificationWarned = DomainEvent<
  'QualificationWarned',
  Told<{ dueOn: string; daysBefore: number; unmet: readonly UnmetRow[]; warnedAt: string }>
>;
export type AssessmentFellDue = DomainEvent<'AssessmentFellDue', Told<{ dueOn: string; fellDueAt: string }>>;
/** Both have assessed the year: somebody else decides. */
export type AssessmentCompleted = DomainEvent<
  'AssessmentCompleted',
  Told<{ passed: boolean; completedAt: string }>
>;
/** The status goes on for a year, whatever was unmet. */
export type QualificationKept = DomainEvent<
  'QualificationKept',
  Told<{
    reason: string;
    unmet: readonly UnmetRow[];
    next: NextAssessment;
    decidedBy: string;
    decidedAt: string;
    decidedOn: string;
  }>
>;
export type QualificationEnded = DomainEvent<
  'QualificationEnded',
  Told<{
    certification: string;
    reason: string;
    unmet: readonly UnmetRow[];
    decidedBy: string;
    decidedAt: string;
    /** First day on which it is not held any more. */
    endedOn: string;
  }>
>;
/** O20: an obligation was not kept, with what shows it. */
export type BreachFlagged = DomainEvent<
  'BreachFlagged',
  Told<{
    breachId: string;
    obligation: string;
    evidence: string;
    note: string;
    flaggedBy: string;
    flaggedAt: string;
  }>
>;
export type BreachSettled = DomainEvent<
  'BreachSettled',
  Told<{ breachId: string; reason: string; settledBy: string; settledAt: string }>
>;
export type QualificationEvent =
  | QualificationApplied
  | QualificationAssessed
  | QualificationPassed
  | QualificationDeclined
  | QualificationContracted
  | QualificationWarned
  | AssessmentFellDue
  | AssessmentCompleted
  | QualificationKept
  | QualificationEnded
  | BreachFlagged
  | BreachSettled;
