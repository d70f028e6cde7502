import { change, projection } from '@channel/runtime';
import type { QualificationStatus } from '../../../domain/qualification/qualification';
import type { QualificationEvent } from '../../../domain/qualification/qualification.events';

export interface QualificationRow {
  readonly partnerId: string;
  readonly programmeId: string;
  readonly certification: string;
  readonly status: QualificationStatus;
  readonly application: number;
  readonly appliedOn: string;
  readonly nextAssessmentOn: string | null;
  readonly openBreaches: number;
}

export const qualificationList = projection<QualificationEvent, QualificationRow>({
  name: 'standing.qualification-list',
  version: 1,
  streams: ['qualification-'],
  columns: {
    partnerId: 'text not null',
    programmeId: 'text not null',
    certification: 'text not null',
    status: 'text not null',
    application: 'integer not null',
    appliedOn: 'date not null',
    nextAssessmentOn: 'date',
    openBreaches: 'integer not null',
  },
  indexes: ['("partnerId", "appliedOn")', '("status", "appliedOn")', '("appliedOn")', '("nextAssessmentOn")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.qualificationId],
  on: {
    QualificationApplied: ({ partnerId, programmeId, certification, application, appliedOn }, before) => ({
      ...{ partnerId, programmeId, certification, status: 'applied', application, appliedOn },
      ...{ nextAssessmentOn: null, openBreaches: before?.openBreaches ?? 0 },
    }),
    QualificationAssessed: null,
    QualificationPassed: change(() => ({ status: 'passed' })),
    QualificationDeclined: change(() => ({ status: 'declined' })),
    QualificationContracted: change(({ next }) => ({ status: 'active', nextAssessmentOn: next.dueOn })),
    QualificationWarned: null,
    AssessmentFellDue: change(() => ({ status: 'assessment_due' })),
    AssessmentCompleted: change(() => ({ status: 'to_decide' })),
    QualificationKept: change(({ next }) => ({ status: 'active', nextAssessmentOn: next.dueOn })),
    QualificationEnded: change(() => ({ status: 'ended', nextAssessmentOn: null })),
    BreachFlagged: change((_flagged, { openBreaches }) => ({ openBreaches: openBreaches + 1 })),
    BreachSettled: change((_settled, { openBreaches }) => ({ openBreaches: openBreaches - 1 })),
  },
});
