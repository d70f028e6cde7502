import { refuse, type Act, type Decision, type DomainCommand } from '@channel/kernel';
import type { Access } from './access';
import type { AccessEvent, SealedDetails } from './access.events';

/** The issuer of the one account that is let in while the outside issuer is not there. */
export const BREAK_GLASS_ISSUER = 'break-glass';

/** Somebody showed the password of the account: it administers for a short time. */
export type UseBreakGlass = DomainCommand<
  'UseBreakGlass',
  Readonly<{
    personId: string;
    subject: string;
    details: SealedDetails;
    /** From this instant on it does nothing any more. */
    endsAt: string;
    act: Act;
  }>,
  'PERSON_DISABLED'
>;

/** It holds no role that counts among others: it opens, and closes by itself. Each use is a fact. */
export const useBreakGlass = (
  { personId, subject, details, endsAt, act }: UseBreakGlass['data'],
  access: Access,
): Decision<AccessEvent, 'PERSON_DISABLED'> => {
  if (access.disabled) return refuse('PERSON_DISABLED', 'This person was disabled.');
  const admitted: AccessEvent = {
    type: 'PersonAdmitted',
    data: {
      ...{ personId, type: 'person', issuer: BREAK_GLASS_ISSUER, subject, details },
      ...{ orgId: 'vendor', orgKind: 'vendor', scopes: [] },
    },
  };
  return [
    ...(access.personId === null ? [admitted] : []),
    { type: 'BreakGlassUsed', data: { personId, usedAt: act.at, endsAt } },
  ];
};
