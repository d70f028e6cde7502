import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import type { PersonEvent } from '../../../domain/person/person.events';
import { PERSON_SENTENCES_DE } from './person-sentences.de';

const listed = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(', '));

const ENGLISH: EventTable<PersonEvent, string> = {
  PartnerPersonRegistered: ({ joinedOn, duties }) =>
    `Registered as of ${joinedOn}, with the duties ${listed(duties)}.`,
  PersonDutiesChanged: ({ duties, fromOn }) => `The duties are ${listed(duties)} from ${fromOn}.`,
  CredentialRecorded: ({ credential, examOn }) => `The exam for ${credential} was passed on ${examOn}.`,
  TrainingRecorded: ({ course, completedOn, score }) =>
    `The course ${course} was completed on ${completedOn}` +
    (score === null ? '.' : `, with ${String(score)} %.`),
  AttendanceRecorded: ({ event, heldOn }) => `${event} of ${heldOn} was attended.`,
  PersonRecordWithdrawn: ({ recordId, reason }) => `The record ${recordId} was withdrawn: ${reason}`,
  PersonLeft: ({ leftOn }) => `Left: not there any more from ${leftOn}.`,
  PersonMoved: ({ movedOn }) => `Went to another partner on ${movedOn}.`,
  PartnerPersonErased: () => 'Name and address were forgotten for ever.',
};

/** A sentence for each thing that is recorded of somebody at a partner. Nobody is named in it. */
export const PERSON_SENTENCES: Sentences<PersonEvent> = { en: ENGLISH, de: PERSON_SENTENCES_DE };
