import type { ProblemTable } from '@channel/http';
import type { AccessRefusal } from './domain/access/access.decider';
import type { GroupMappingRefusal } from './domain/group-mappings/group-mappings.decider';
import type { InvitationRefusal } from './domain/invitation/invitation.decider';

/** What routes raise before a command exists. */
type RaisedCode =
  | 'INVITATION_UNKNOWN'
  | 'PASSWORD_CODE_UNKNOWN'
  | 'PASSWORD_WEAK'
  | 'PASSWORD_WRONG'
  | 'SIGN_IN_LOCKED'
  | 'EMAIL_TAKEN';

export const identityProblems: ProblemTable<
  AccessRefusal | GroupMappingRefusal | InvitationRefusal | RaisedCode
> = {
  SELF_GRANT: 409,
  LAST_ADMINISTRATOR: 409,
  END_DATE_REQUIRED: 422,
  END_DATE_PAST: 422,
  ROLE_OF_OTHER_ORGANISATION: 422,
  ROLE_NOT_HELD: 409,
  ROLE_BY_GROUP: 409,
  GROUP_MAPPED: 409,
  PERSON_DISABLED: 409,
  BREAK_GLASS_FIXED: 409,
  PERSON_KNOWN: 409,
  ORGANISATION_DIFFERS: 422,
  SCOPES_OF_MACHINES: 422,
  SELF_REMOVAL: 409,
  PERSON_ACTIVE: 409,
  HUMAN_REQUIRED: 403,
  INVITATION_NOT_OPEN: 409,
  INVITATION_EXPIRED: 409,
  INVITATION_UNKNOWN: 422,
  EMAIL_MISSING: 409,
  EMAIL_TAKEN: 409,
  PASSWORDS_ELSEWHERE: 409,
  PASSWORD_CODE_UNKNOWN: 422,
  PASSWORD_LINK_SPENT: 409,
  PASSWORD_LINK_EXPIRED: 409,
  PASSWORD_WEAK: 422,
  PASSWORD_WRONG: 422,
  SIGN_IN_LOCKED: 429,
};
