import type { Day, DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type {
  NextAssessment,
  QualificationContracted,
  QualificationEnded,
  QualificationKept,
} from '../../../domain/qualification/qualification.events';
import { AssessmentFallDueCommand, WarnOfAssessmentCommand } from './assessment-ahead.handler';

type Of = Readonly<{ qualificationId: string; dueOn: Day }>;
type Warn = DomainCommand<'WarnOfAssessment', Of & Readonly<{ daysBefore: number }>>;
type FallDue = DomainCommand<'AssessmentFallDue', Of>;

/** Assessments of every year schedule themselves, with the days on which is warned of them (O33). */
export const whenQualificationContractedScheduleAssessment = automation<
  QualificationContracted | QualificationKept | QualificationEnded,
  Warn | FallDue
>({
  name: 'standing.when-qualification-contracted-schedule-assessment',
  streams: ['qualification-'],
  on: {
    QualificationContracted: ({ qualificationId, next }) => scheduled(qualificationId, next),
    QualificationKept: ({ qualificationId, next }) => scheduled(qualificationId, next),
    // Warnings of what has ended come to nothing by themselves.
    QualificationEnded: ({ qualificationId }) => [{ do: 'cancel', deadlineId: qualificationId }],
  },
  dispatch: {
    WarnOfAssessment: (data, meta) => new WarnOfAssessmentCommand(data, meta),
    AssessmentFallDue: (data, meta) => new AssessmentFallDueCommand(data, meta),
  },
});

const scheduled = (
  qualificationId: string,
  { dueOn, fallsDueAt, warnings }: NextAssessment,
): readonly Reaction<Warn | FallDue>[] => [
  ...warnings.map(({ daysBefore, at: dueAt }) => ({
    ...{ do: 'schedule' as const, deadlineId: `${qualificationId}|${String(daysBefore)}`, dueAt },
    command: { type: 'WarnOfAssessment', data: { qualificationId, dueOn, daysBefore } } as const,
  })),
  {
    ...{ do: 'schedule', deadlineId: qualificationId, dueAt: fallsDueAt },
    command: { type: 'AssessmentFallDue', data: { qualificationId, dueOn } },
  },
];
