import type { ProblemTable } from '@channel/http';
import type { AccessRefusal } from './domain/access/access.decider';

export const identityProblems: ProblemTable<AccessRefusal> = {
  SELF_GRANT: 409,
  LAST_ADMINISTRATOR: 409,
  END_DATE_REQUIRED: 422,
  END_DATE_PAST: 422,
  ROLE_OF_OTHER_ORGANISATION: 422,
  ROLE_NOT_HELD: 409,
  PERSON_DISABLED: 409,
  PERSON_KNOWN: 409,
  ORGANISATION_DIFFERS: 422,
  SCOPES_OF_MACHINES: 422,
};
