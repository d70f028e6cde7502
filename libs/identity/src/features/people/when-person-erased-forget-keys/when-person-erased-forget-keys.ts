import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { AccessEvent } from '../../../domain/access/access.events';
import { ForgetKeysCommand } from './forget-keys.handler';

type AskForget = DomainCommand<'ForgetKeys', Readonly<{ personId: string; keyIds: readonly string[] }>>;

/** The fact comes first, so that no crash leaves a name that the log calls erased. */
export const whenPersonErasedForgetKeys = automation<AccessEvent, AskForget>({
  name: 'identity.when-person-erased-forget-keys',
  streams: ['access-'],
  on: {
    PersonAdmitted: null,
    RoleGranted: null,
    RoleRevoked: null,
    GroupRoleGranted: null,
    GroupRoleEnded: null,
    PersonDisabled: null,
    PersonErased: ({ personId, keyIds }) => [
      { do: 'send', n: 0, command: { type: 'ForgetKeys', data: { personId, keyIds } } },
    ],
    BreakGlassUsed: null,
    PasswordLinkIssued: null,
    PasswordSet: null,
  },
  dispatch: { ForgetKeys: (data, meta) => new ForgetKeysCommand(data, meta) },
});
