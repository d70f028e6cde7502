import { apiId } from '@channel/event-store';
import { EMBEDDED_ISSUER, personIdOf } from '../person';

/** Subjects at our own issuer of people with passwords. They follow from what let the person in, and say nothing of them. */
export const localSubject = (source: string): string => apiId('pers', `local|${source}`).replace('pers_', '');

export const localPersonId = (source: string): string => personIdOf(EMBEDDED_ISSUER, localSubject(source));

/** The subject that our own issuer names this person by. */
export const subjectOf = (personId: string): string => personId.replace('pers_', '');
