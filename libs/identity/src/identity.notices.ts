import { audience, notice, noticeSource, VENDOR } from '@channel/inbox';
import { germanInstant } from '@channel/kernel';
import type { AccessEvent } from './domain/access/access.events';

/** Whoever can look into it, and whoever answers for the money. */
const ALARMED = audience(VENDOR, ['platform.admin', 'finance.approver']);

/** Nobody uses the break-glass account without being seen. */
export const identityNotices = noticeSource<AccessEvent>({
  name: 'identity',
  version: 1,
  streams: ['access-'],
  on: {
    BreakGlassUsed: ({ personId: recordId, usedAt: at, endsAt }, { id }) => [
      notice(id, {
        ...{ kind: 'break_glass_used', record: 'access', recordId, at },
        text: {
          en: `Alarm: the break-glass account was used; it administers until ${endsAt}. If you do not know why, refuse it and change its password.`,
          de: `Alarm: Der Notzugang wurde benutzt; er verwaltet bis ${germanInstant(endsAt)}. Wenn Sie nicht wissen, warum, weisen Sie ihn ab und ändern Sie sein Kennwort.`,
        },
        for: ALARMED,
      }),
    ],
    PersonAdmitted: null,
    RoleGranted: null,
    RoleRevoked: null,
    GroupRoleGranted: null,
    GroupRoleEnded: null,
    PersonDisabled: null,
    PersonErased: null,
    PasswordLinkIssued: null,
    PasswordSet: null,
  },
});
