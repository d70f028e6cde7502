import { apiId } from '@channel/event-store';
import { referenceKey } from './domain/evidence/evidence';

/** One id for one piece of evidence, however its reference is spelt, in all uses of a programme. */
export const evidenceIdOf = (programmeId: string, reference: string): string =>
  apiId('evid', `${programmeId}|${referenceKey(reference)}`);
