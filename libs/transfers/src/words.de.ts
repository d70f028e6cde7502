import type { Lack } from './domain/holding/holding.events';

const MAILS: Readonly<Record<Lack['mail'], string>> = {
  notification: 'die Mitteilung',
  approval: 'die Zustimmung',
};
const BECAUSE: Readonly<Record<Lack['because'], string>> = {
  missing: 'fehlt',
  'not-prior': 'wurde nicht vorher gesendet',
};
export const lackInGerman = (lacks: readonly Lack[]): string =>
  lacks.map(({ mail, because }) => `${MAILS[mail]} ${BECAUSE[because]}`).join('; ');
