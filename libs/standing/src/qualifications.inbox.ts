import {
  audience,
  begins,
  inboxSource,
  keyOf,
  NOBODY,
  turns,
  VENDOR,
  waiting,
  type Waiting,
} from '@channel/inbox';
import type { QualificationEvent } from './domain/qualification/qualification.events';
import { QUALIFICATION_ASSESSORS, QUALIFICATION_DECIDERS } from './qualification.view';

const assessors = audience(VENDOR, QUALIFICATION_ASSESSORS);
const deciders = audience(VENDOR, QUALIFICATION_DECIDERS);
const row = (qualificationId: string): string => keyOf('qualification', qualificationId);
const nobody = ({ qualificationId }: Readonly<{ qualificationId: string }>) => [
  turns<Waiting>(row(qualificationId), () => ({ for: NOBODY })),
];

/** Applications and years that wait for an assessment, and what was assessed, for whoever signs or decides. */
export const qualificationsInbox = inboxSource<QualificationEvent>({
  name: 'standing.qualifications',
  version: 1,
  streams: ['qualification-'],
  on: {
    QualificationApplied: ({ qualificationId, partnerId, certification, appliedAt }) => [
      begins(
        row(qualificationId),
        waiting({
          ...{ kind: 'qualification_assessment', record: 'qualification', recordId: qualificationId },
          ...{ partnerId, since: appliedAt, title: certification, for: assessors },
        }),
      ),
    ],
    // Who has assessed in one assignment does not in the other (O31).
    QualificationAssessed: ({ qualificationId, assessedBy }) => [
      turns<Waiting>(row(qualificationId), ({ preparedBy }) => ({ preparedBy: [...preparedBy, assessedBy] })),
    ],
    QualificationPassed: ({ qualificationId, passedAt: since }) => [
      turns<Waiting>(row(qualificationId), () => ({
        ...{ kind: 'qualification_contract', since, for: deciders, preparedBy: [] },
      })),
    ],
    QualificationDeclined: nobody,
    QualificationContracted: nobody,
    QualificationWarned: null,
    AssessmentFellDue: ({ qualificationId, fellDueAt: since }) => [
      turns<Waiting>(row(qualificationId), () => ({
        ...{ kind: 'qualification_assessment', since, for: assessors, preparedBy: [] },
      })),
    ],
    AssessmentCompleted: ({ qualificationId, completedAt: since }) => [
      turns<Waiting>(row(qualificationId), () => ({
        ...{ kind: 'qualification_decision', since, for: deciders },
      })),
    ],
    QualificationKept: nobody,
    QualificationEnded: nobody,
    BreachFlagged: null,
    BreachSettled: null,
  },
});
