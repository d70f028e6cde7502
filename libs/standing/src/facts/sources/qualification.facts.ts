import type { Day } from '@channel/kernel';
import type { StandingFacts } from '@channel/partners';
import { alter, factSource, type FactChange } from '@channel/runtime';
import type { Assessor, QualificationEvent } from '../../domain/qualification/qualification.events';

/** What rows of Operate Specialists ask for (O15, O19, O22, O31, O33), as a qualification makes it. */
export type QualificationFact = Readonly<
  { qualificationId: string; partnerId: string } & Pick<
    StandingFacts,
    'documents' | 'approvals' | 'obligations' | 'checked'
  >
>;

/** What the requirements call it. */
const APPLICATION = 'operate-application';
const OBLIGATIONS = 'operate-obligations';
const YEAR = 'operate-annual-assessment';
const ASSESSMENTS: Readonly<Record<Assessor, string>> = {
  'service-partner-manager': 'operate-assessment-service',
  'account-manager': 'operate-assessment-account',
};

type Dated = Readonly<{ from: Day; to: Day | null }>;
/** What holds beyond a day ends on it. */
const endedOn = <Fact extends Dated>(facts: readonly Fact[], day: Day): readonly Fact[] =>
  facts.map((fact) => (fact.to === null || fact.to > day ? { ...fact, to: day } : fact));
const endedWhere = <Fact extends Dated>(
  facts: readonly Fact[],
  day: Day,
  isMeant: (fact: Fact) => boolean,
): readonly Fact[] => facts.flatMap((fact) => (isMeant(fact) ? endedOn([fact], day) : [fact]));

const allEnded = (qualificationId: string, day: Day): readonly FactChange<QualificationFact>[] => [
  alter<QualificationFact>(qualificationId, ({ documents, approvals, obligations, checked }) => ({
    ...{ documents: endedOn(documents, day), approvals: endedOn(approvals, day) },
    ...{ obligations: endedOn(obligations, day), checked: endedOn(checked, day) },
  })),
];

export const qualificationFacts = factSource<QualificationEvent, QualificationFact>({
  name: 'standing.qualification-facts',
  streams: ['qualification-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    // Of one that applies again, what held before stays for the days of then.
    QualificationApplied: ({ qualificationId, partnerId, appliedOn: from }, { id }) => [
      {
        id: qualificationId,
        next: (before) => ({
          ...{ qualificationId, partnerId },
          ...{ approvals: before?.approvals ?? [], checked: before?.checked ?? [] },
          documents: [...(before?.documents ?? []), { id, from, to: null, document: APPLICATION }],
          obligations: [...(before?.obligations ?? []), { id, from, to: null, obligation: OBLIGATIONS }],
        }),
      },
    ],
    QualificationAssessed: ({ qualificationId, as, passed, checklist, assessedOn: from }, { id }) => [
      alter<QualificationFact>(qualificationId, ({ approvals, checked }) => {
        const approval = ASSESSMENTS[as];
        const items = new Set(checklist.map(({ item }) => item));
        return {
          approvals: [
            ...endedWhere(approvals, from, (one) => one.approval === approval),
            ...(passed ? [{ id, from, to: null, approval }] : []),
          ],
          checked: [
            ...endedWhere(checked, from, ({ item }) => items.has(item)),
            ...checklist.map(({ item, passed: good }) => ({ id, from, to: null, item, passed: good })),
          ],
        };
      }),
    ],
    QualificationPassed: ({ qualificationId, passedOn: from, coversUntilOn: to }, { id }) => [
      alter<QualificationFact>(qualificationId, ({ approvals }) => ({
        approvals: [...approvals, { id, from, to, approval: YEAR }],
      })),
    ],
    QualificationDeclined: ({ qualificationId, declinedOn }) => allEnded(qualificationId, declinedOn),
    QualificationContracted: ({ qualificationId, document, contractedOn: from }, { id }) => [
      alter<QualificationFact>(qualificationId, ({ documents }) => ({
        documents: [...documents, { id, from, to: null, document }],
      })),
    ],
    QualificationKept: ({ qualificationId, next, decidedOn: from }, { id }) => [
      alter<QualificationFact>(qualificationId, ({ approvals }) => ({
        approvals: [...approvals, { id, from, to: next.dueOn, approval: YEAR }],
      })),
    ],
    QualificationEnded: ({ qualificationId, endedOn: day }) => allEnded(qualificationId, day),

    QualificationWarned: null,
    AssessmentFellDue: null,
    AssessmentCompleted: null,
    BreachFlagged: null,
    BreachSettled: null,
  },
});
