import type { Sentences } from '@channel/http';
import { asSentence, type EventTable } from '@channel/kernel';
import type {
  Assessor,
  QualificationEvent,
  UnmetRow,
} from '../../../domain/qualification/qualification.events';
import { QUALIFICATION_SENTENCES_DE } from './qualification-sentences.de';

const ASSESSOR: Readonly<Record<Assessor, string>> = {
  'service-partner-manager': 'service partner manager',
  'account-manager': 'account manager',
};
const unmetOf = (unmet: readonly UnmetRow[]): string =>
  unmet.length === 0 ? 'Everything is met.' : `Not met: ${unmet.map(({ name }) => name).join('; ')}.`;

const ENGLISH: EventTable<QualificationEvent, string> = {
  QualificationApplied: ({ certification, application, plan, timeLine }) =>
    `Application ${String(application)} for ${certification}; the obligations of the service were accepted.${
      plan === null ? '' : ` Plan: ${asSentence(plan)}`
    }${timeLine === null ? '' : ` Time line: ${asSentence(timeLine)}`}`,
  QualificationAssessed: ({ as, passed, note, checklist }) => {
    const failed = checklist.filter((item) => !item.passed).map(({ item }) => item);
    return `The ${ASSESSOR[as]} says ${passed ? 'yes' : 'no'}: ${asSentence(note)}${
      failed.length === 0 ? '' : ` Not passed: ${failed.join(', ')}.`
    }`;
  },
  QualificationPassed: ({ coversUntilOn }) =>
    `Both say yes; the contract may be signed. The year is assessed again on ${coversUntilOn}.`,
  QualificationDeclined: () => 'It was declined. The partner may apply again with a plan and a time line.',
  QualificationContracted: ({ contract, certification, contractedOn, next }) =>
    `The contract ${contract} was signed: ${certification} is held from ${contractedOn}, and assessed on ${next.dueOn}.`,
  QualificationWarned: ({ dueOn, daysBefore, unmet }) =>
    `${String(daysBefore)} days before the assessment of ${dueOn}. ${unmetOf(unmet)}`,
  AssessmentFellDue: ({ dueOn }) => `The day of the yearly assessment, ${dueOn}, has come.`,
  AssessmentCompleted: ({ passed }) =>
    passed ? 'Both say yes to the year.' : 'Not both say yes to the year: it is to be decided.',
  QualificationKept: ({ reason, unmet, next }) =>
    `The status goes on until the assessment of ${next.dueOn}: ${asSentence(reason)} ${unmetOf(unmet)}`,
  QualificationEnded: ({ certification, reason, endedOn, unmet }) =>
    `${certification} ended on ${endedOn}: ${asSentence(reason)} ${unmetOf(unmet)}`,
  BreachFlagged: ({ obligation, note, evidence }) =>
    `The obligation ${obligation} was not kept: ${asSentence(note)} Shown by: ${evidence}`,
  BreachSettled: ({ reason }) => `A flagged breach was settled: ${asSentence(reason)}`,
};

/** A sentence for each thing that happened in a qualification. */
export const QUALIFICATION_SENTENCES: Sentences<QualificationEvent> = {
  en: ENGLISH,
  de: QUALIFICATION_SENTENCES_DE,
};
