import type { Lack } from './domain/holding/holding.events';

const BECAUSE = { missing: 'there is none', 'not-prior': 'it was not sent before' } as const;
export const lackText = (lacks: readonly Lack[]): string =>
  lacks.map(({ mail, because }) => `of the ${mail} ${BECAUSE[because]}`).join('; ');
