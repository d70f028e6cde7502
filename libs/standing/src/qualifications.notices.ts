import { audience, notice, noticeSource, VENDOR } from '@channel/inbox';
import { germanCount, germanDay } from '@channel/kernel';
import type { QualificationEvent } from './domain/qualification/qualification.events';
import { QUALIFICATION_APPLICANTS, QUALIFICATION_ASSESSORS } from './qualification.view';

const channel = audience(VENDOR, QUALIFICATION_ASSESSORS);
const partner = (partnerId: string): readonly string[] => audience(partnerId, QUALIFICATION_APPLICANTS);
const of = (qualificationId: string) => ({ record: 'qualification', recordId: qualificationId }) as const;

/** The partner is told what was found and decided; both are warned of what a year would fail by. */
export const qualificationsNotices = noticeSource<QualificationEvent>({
  name: 'standing.qualifications',
  version: 1,
  streams: ['qualification-'],
  on: {
    QualificationApplied: null,
    QualificationAssessed: null,
    QualificationPassed: ({ qualificationId, partnerId, passedAt: at }, { id }) => [
      notice(id, {
        ...{ ...of(qualificationId), kind: 'qualification_passed', at, for: partner(partnerId) },
        text: {
          en: 'Both assessments of your application say yes: the contract comes next.',
          de: 'Beide Beurteilungen Ihrer Bewerbung sagen ja: Als Nächstes kommt der Vertrag.',
        },
      }),
    ],
    QualificationDeclined: ({ qualificationId, partnerId, declinedAt: at }, { id }) => [
      notice(id, {
        ...{ ...of(qualificationId), kind: 'qualification_declined', at, for: partner(partnerId) },
        text: {
          en: 'Your application was declined. You may apply again with a plan and a time line.',
          de: 'Ihre Bewerbung wurde abgelehnt. Mit Plan und Zeitplan können Sie sich noch einmal bewerben.',
        },
      }),
    ],
    QualificationContracted: (
      { qualificationId, partnerId, contractedOn, contractedAt: at, next },
      { id },
    ) => [
      notice(id, {
        ...{ ...of(qualificationId), kind: 'qualification_contracted', at, for: partner(partnerId) },
        text: {
          en: `You are an Operate Specialist from ${contractedOn}; the first assessment is on ${next.dueOn}.`,
          de: `Sie sind ab ${germanDay(contractedOn)} Operate Specialist; zum ersten Mal beurteilt werden Sie am ${germanDay(next.dueOn)}.`,
        },
      }),
    ],
    QualificationWarned: ({ qualificationId, partnerId, dueOn, daysBefore, unmet, warnedAt: at }, { id }) => [
      notice(id, {
        ...{ ...of(qualificationId), kind: 'assessment_ahead', at },
        text: {
          en: `The year is assessed on ${dueOn}, in ${String(daysBefore)} days. ${
            unmet.length === 0
              ? 'Today everything is met.'
              : `Not met today: ${unmet.map(({ name }) => name).join('; ')}.`
          }`,
          de: `Das Jahr wird am ${germanDay(dueOn)} beurteilt, in ${germanCount(daysBefore, 'Tag', 'Tagen')}. ${
            unmet.length === 0
              ? 'Heute ist alles erfüllt.'
              : `Heute nicht erfüllt: ${unmet.map(({ name }) => name).join('; ')}.`
          }`,
        },
        for: [...partner(partnerId), ...channel],
      }),
    ],
    AssessmentFellDue: null,
    AssessmentCompleted: null,
    QualificationKept: ({ qualificationId, partnerId, reason, next, decidedAt: at }, { id }) => [
      notice(id, {
        ...{ ...of(qualificationId), kind: 'qualification_decided', at, for: partner(partnerId) },
        text: {
          en: `You stay an Operate Specialist until the assessment of ${next.dueOn}. ${reason}`,
          de: `Sie bleiben bis zur Beurteilung am ${germanDay(next.dueOn)} Operate Specialist. ${reason}`,
        },
      }),
    ],
    QualificationEnded: ({ qualificationId, partnerId, reason, endedOn, decidedAt: at }, { id }) => [
      notice(id, {
        ...{ ...of(qualificationId), kind: 'qualification_decided', at, for: partner(partnerId) },
        text: {
          en: `The status of Operate Specialist ended on ${endedOn}. ${reason}`,
          de: `Der Status als Operate Specialist endete am ${germanDay(endedOn)}. ${reason}`,
        },
      }),
    ],
    BreachFlagged: ({ qualificationId, partnerId, obligation, note, flaggedAt: at }, { id }) => [
      notice(id, {
        ...{ ...of(qualificationId), kind: 'breach_flagged', at, for: partner(partnerId) },
        text: {
          en: `An obligation was flagged as not kept: ${obligation}. ${note}`,
          de: `Eine Pflicht wurde als nicht eingehalten vermerkt: ${obligation}. ${note}`,
        },
      }),
    ],
    BreachSettled: null,
  },
});
