import type { AccessEvent } from '@channel/identity';
import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import { LeaveSellerCommand } from '../../leave-seller';

type Leave = DomainCommand<'LeaveSeller', Readonly<{ sellerId: string; speaker: 'employer' }>>;

/** Who is removed from the employer's people earns nothing more there, and is paid out. */
export const whenPersonDisabledLeaveSeller = automation<AccessEvent, Leave>({
  name: 'sellers.when-person-disabled-leave-seller',
  streams: ['access-'],
  on: {
    PersonDisabled: ({ personId: sellerId }) => [
      { do: 'send', n: 0, command: { type: 'LeaveSeller', data: { sellerId, speaker: 'employer' } } },
    ],
    PersonAdmitted: null,
    RoleGranted: null,
    RoleRevoked: null,
    GroupRoleGranted: null,
    GroupRoleEnded: null,
    PersonErased: null,
    BreakGlassUsed: null,
    PasswordLinkIssued: null,
    PasswordSet: null,
  },
  dispatch: { LeaveSeller: (data, meta) => new LeaveSellerCommand(data, meta) },
});
