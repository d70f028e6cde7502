import { evolvedBy } from '@channel/kernel';
import type {
  Assessor,
  BreachFlagged,
  QualificationAssessed,
  QualificationEvent,
  QualificationKept,
} from './qualification.events';

export const QUALIFICATION_STATUSES = [
  ...(['applied', 'passed', 'declined', 'active'] as const),
  ...(['assessment_due', 'to_decide', 'ended'] as const),
] as const;
export type QualificationStatus = (typeof QUALIFICATION_STATUSES)[number];

type Of = 'qualificationId' | 'partnerId';
export type Assessment = Readonly<Omit<QualificationAssessed['data'], Of>>;
export type Breach = Readonly<
  Omit<BreachFlagged['data'], Of> & {
    settled: Readonly<{ reason: string; settledBy: string; settledAt: string }> | null;
  }
>;
export type QualificationDecision = Readonly<
  Pick<QualificationKept['data'], 'reason' | 'unmet' | 'decidedBy' | 'decidedAt'> & {
    outcome: 'keep' | 'end';
  }
>;

export type KnownQualification = Readonly<{
  status: QualificationStatus;
  qualificationId: string;
  partnerId: string;
  programmeId: string;
  certification: string;
  application: number;
  obligations: readonly string[];
  plan: string | null;
  timeLine: string | null;
  appliedBy: string;
  appliedOn: string;
  /** Of this application or year, one by each assignment. */
  assessments: readonly Assessment[];
  /** Of what passed: the first day that the assessment no longer covers; the next one is due then (O33). */
  coversUntilOn: string | null;
  contract: Readonly<{ reference: string; contractedBy: string; contractedOn: string }> | null;
  /** Of a contract that runs: the day of the next yearly assessment. */
  nextAssessmentOn: string | null;
  /** The last one about a year. */
  decision: QualificationDecision | null;
  breaches: readonly Breach[];
}>;
export type Qualification = Readonly<{ status: 'none' }> | KnownQualification;
export const initial: Qualification = { status: 'none' };

export const evolve = evolvedBy<QualificationEvent, Qualification>({
  QualificationApplied: ({ appliedAt: _at, ...applied }, before) => ({
    ...{ ...applied, status: 'applied', assessments: [], coversUntilOn: null },
    ...{ contract: null, nextAssessmentOn: null },
    ...{ decision: null, breaches: before.status === 'none' ? [] : before.breaches },
  }),
  QualificationAssessed: ({ qualificationId: _id, partnerId: _partner, ...assessment }, before) =>
    changed(before, ({ assessments }) => ({ assessments: withAssessment(assessments, assessment) })),
  QualificationPassed: ({ coversUntilOn }, before) =>
    changed(before, () => ({ status: 'passed', coversUntilOn })),
  QualificationDeclined: (_declined, before) => changed(before, () => ({ status: 'declined' })),
  QualificationContracted: ({ contract: reference, contractedBy, contractedOn, next }, before) =>
    changed(before, () => ({
      ...{ status: 'active', contract: { reference, contractedBy, contractedOn } },
      nextAssessmentOn: next.dueOn,
    })),
  QualificationWarned: (_warned, before) => before,
  AssessmentFellDue: (_due, before) => changed(before, () => ({ status: 'assessment_due', assessments: [] })),
  AssessmentCompleted: (_completed, before) => changed(before, () => ({ status: 'to_decide' })),
  QualificationKept: ({ reason, unmet, next, decidedBy, decidedAt }, before) =>
    changed(before, () => ({
      ...{ status: 'active', nextAssessmentOn: next.dueOn },
      decision: { outcome: 'keep', reason, unmet, decidedBy, decidedAt },
    })),
  QualificationEnded: ({ reason, unmet, decidedBy, decidedAt }, before) =>
    changed(before, () => ({
      ...{ status: 'ended', nextAssessmentOn: null },
      decision: { outcome: 'end', reason, unmet, decidedBy, decidedAt },
    })),
  BreachFlagged: ({ qualificationId: _id, partnerId: _partner, ...breach }, before) =>
    changed(before, ({ breaches }) => ({ breaches: [...breaches, { ...breach, settled: null }] })),
  BreachSettled: ({ breachId, reason, settledBy, settledAt }, before) =>
    changed(before, ({ breaches }) => ({
      breaches: breaches.map((breach) =>
        breach.breachId === breachId ? { ...breach, settled: { reason, settledBy, settledAt } } : breach,
      ),
    })),
});

const changed = (
  before: Qualification,
  change: (known: KnownQualification) => Partial<KnownQualification>,
): Qualification => (before.status === 'none' ? before : { ...before, ...change(before) });

/** What an assignment says again takes the place of what it said before. */
export const withAssessment = <One extends Readonly<{ as: Assessor }>>(
  assessments: readonly One[],
  said: One,
): readonly One[] => [...assessments.filter(({ as }) => as !== said.as), said];

/** A contract runs: the certification is held. */
export const isHeld = ({ status }: Qualification): boolean =>
  status === 'active' || status === 'assessment_due' || status === 'to_decide';
