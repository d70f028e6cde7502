import { asSentence, germanCount, germanDay as day, type EventTable } from '@channel/kernel';
import type {
  Assessor,
  QualificationEvent,
  UnmetRow,
} from '../../../domain/qualification/qualification.events';

const ASSESSOR: Readonly<Record<Assessor, string>> = {
  'service-partner-manager': 'Service-Partner-Management',
  'account-manager': 'Kundenbetreuung',
};
const unmetOf = (unmet: readonly UnmetRow[]): string =>
  unmet.length === 0 ? 'Alles ist erfüllt.' : `Nicht erfüllt: ${unmet.map(({ name }) => name).join('; ')}.`;

export const QUALIFICATION_SENTENCES_DE: EventTable<QualificationEvent, string> = {
  QualificationApplied: ({ certification, application, plan, timeLine }) =>
    `Bewerbung ${String(application)} um ${certification}; die Pflichten des Dienstes wurden angenommen.${
      plan === null ? '' : ` Plan: ${asSentence(plan)}`
    }${timeLine === null ? '' : ` Zeitplan: ${asSentence(timeLine)}`}`,
  QualificationAssessed: ({ as, passed, note, checklist }) => {
    const failed = checklist.filter((item) => !item.passed).map(({ item }) => item);
    return `Urteil (${ASSESSOR[as]}): ${passed ? 'ja' : 'nein'}. ${asSentence(note)}${
      failed.length === 0 ? '' : ` Nicht bestanden: ${failed.join(', ')}.`
    }`;
  },
  QualificationPassed: ({ coversUntilOn }) =>
    `Beide sagen ja; der Vertrag kann unterschrieben werden. Neu beurteilt wird am ${day(coversUntilOn)}.`,
  QualificationDeclined: () => 'Abgelehnt. Der Partner kann sich mit Plan und Zeitplan noch einmal bewerben.',
  QualificationContracted: ({ contract, certification, contractedOn, next }) =>
    `Der Vertrag ${contract} wurde unterschrieben: ${certification} gilt ab ${day(contractedOn)} und wird am ${day(next.dueOn)} neu beurteilt.`,
  QualificationWarned: ({ dueOn, daysBefore, unmet }) =>
    `${germanCount(daysBefore, 'Tag', 'Tage')} vor der Beurteilung am ${day(dueOn)}. ${unmetOf(unmet)}`,
  AssessmentFellDue: ({ dueOn }) => `Der Tag der jährlichen Beurteilung, der ${day(dueOn)}, ist gekommen.`,
  AssessmentCompleted: ({ passed }) =>
    passed ? 'Beide sagen ja zum Jahr.' : 'Nicht beide sagen ja zum Jahr: Darüber ist zu entscheiden.',
  QualificationKept: ({ reason, unmet, next }) =>
    `Der Status gilt weiter bis zur Beurteilung am ${day(next.dueOn)}: ${asSentence(reason)} ${unmetOf(unmet)}`,
  QualificationEnded: ({ certification, reason, endedOn, unmet }) =>
    `${certification} endete am ${day(endedOn)}: ${asSentence(reason)} ${unmetOf(unmet)}`,
  BreachFlagged: ({ obligation, note, evidence }) =>
    `Die Pflicht ${obligation} wurde nicht eingehalten: ${asSentence(note)} Nachweis: ${evidence}`,
  BreachSettled: ({ reason }) => `Ein vermerkter Verstoß wurde beigelegt: ${asSentence(reason)}`,
};
