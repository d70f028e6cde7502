import { germanDay as day, germanDecimal, type EventTable } from '@channel/kernel';
import type { PersonEvent } from '../../../domain/person/person.events';

const listed = (duties: readonly string[]): string => (duties.length === 0 ? 'keine' : duties.join(', '));

export const PERSON_SENTENCES_DE: EventTable<PersonEvent, string> = {
  PartnerPersonRegistered: ({ joinedOn, duties }) =>
    `Zum ${day(joinedOn)} eingetragen, Aufgaben: ${listed(duties)}.`,
  PersonDutiesChanged: ({ duties, fromOn }) => `Aufgaben ab ${day(fromOn)}: ${listed(duties)}.`,
  CredentialRecorded: ({ credential, examOn }) =>
    `Die Prüfung für ${credential} wurde am ${day(examOn)} bestanden.`,
  TrainingRecorded: ({ course, completedOn, score }) =>
    `Der Kurs ${course} wurde am ${day(completedOn)} abgeschlossen` +
    (score === null ? '.' : `, mit ${germanDecimal(String(score))} %.`),
  AttendanceRecorded: ({ event, heldOn }) => `Teilnahme an ${event} am ${day(heldOn)}.`,
  PersonRecordWithdrawn: ({ recordId, reason }) => `Der Eintrag ${recordId} wurde zurückgezogen: ${reason}`,
  PersonLeft: ({ leftOn }) => `Ausgeschieden: ab ${day(leftOn)} nicht mehr dabei.`,
  PersonMoved: ({ movedOn }) => `Am ${day(movedOn)} zu einem anderen Partner gewechselt.`,
  PartnerPersonErased: () => 'Name und Adresse wurden für immer vergessen.',
};
