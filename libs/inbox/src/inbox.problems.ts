import type { ProblemTable } from '@channel/http';

export const inboxProblems: ProblemTable<'ROLE_NOT_YOURS' | 'TOO_MANY_VIEWS'> = {
  ROLE_NOT_YOURS: 422,
  TOO_MANY_VIEWS: 409,
};
