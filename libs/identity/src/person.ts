import { apiId } from '@channel/event-store';

/** Persons of the embedded issuer keep this name, because its port and so its URL may change. */
export const EMBEDDED_ISSUER = 'embedded';

/** Identity is issuer and subject, never an e-mail address. */
export const personIdOf = (issuer: string, subject: string): string => {
  if (issuer !== EMBEDDED_ISSUER) return apiId('pers', `${issuer}|${subject}`);
  return subject.startsWith('mach_') ? subject : `pers_${subject}`;
};
