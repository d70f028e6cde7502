import { change, projection } from '@channel/runtime';
import { without, withoutMapping, type Grant, type OrgKind } from './domain/access/access';
import type { AccessEvent } from './domain/access/access.events';
import type { InvitationEvent } from './domain/invitation/invitation.events';

export const PERSON_STATUSES = ['invited', 'active', 'removed'] as const;

export interface PersonRow {
  readonly status: (typeof PERSON_STATUSES)[number];
  readonly type: 'person' | 'machine';
  readonly orgId: string;
  readonly orgKind: OrgKind;
  readonly grants: readonly Grant[];
  /** The key, and what it seals; null: nobody said what they are called, or they were erased. */
  readonly keyId: string | null;
  readonly sealed: string | null;
  readonly invitedBy: string | null;
  /** Since when they are invited, or admitted. */
  readonly since: string;
  readonly expiresAt: string | null;
}

/** Everybody who may come in, and who is invited to; an invitation ends with its answer. */
export const peopleList = projection<AccessEvent | InvitationEvent, PersonRow>({
  name: 'identity.people',
  version: 2,
  streams: ['access-', 'invitation-'],
  columns: {
    status: 'text not null',
    type: 'text not null',
    orgId: 'text not null',
    orgKind: 'text not null',
    grants: 'jsonb not null',
    keyId: 'text',
    sealed: 'text',
    invitedBy: 'text',
    since: 'timestamptz not null',
    expiresAt: 'timestamptz',
  },
  indexes: ['("orgId", "since")', '("since")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => ['invitationId' in data && !('scopes' in data) ? data.invitationId : personOf(data)],
  on: {
    PersonAdmitted: ({ type, orgId, orgKind, details }, _row, { metadata: { recordedAt: since } }) => ({
      ...{ status: 'active', type, orgId, orgKind, grants: [] },
      ...{ keyId: details?.keyId ?? null, sealed: details?.sealed ?? null },
      ...{ invitedBy: null, since, expiresAt: null },
    }),
    RoleGranted: change(({ role, untilOn }, row: PersonRow) => ({
      grants: [...without(row.grants, role), { role, untilOn }],
    })),
    RoleRevoked: change(({ role }, row: PersonRow) => ({ grants: without(row.grants, role) })),
    GroupRoleGranted: change(({ role, untilOn, group, mappingId }, row: PersonRow) => ({
      grants: [...withoutMapping(row.grants, mappingId), { role, untilOn, byGroup: { group, mappingId } }],
    })),
    GroupRoleEnded: change(({ mappingId }, row: PersonRow) => ({
      grants: withoutMapping(row.grants, mappingId),
    })),
    PersonDisabled: change(() => ({ status: 'removed' })),
    PersonErased: change(() => ({ keyId: null, sealed: null })),
    BreakGlassUsed: null,
    PasswordLinkIssued: null,
    PasswordSet: null,
    PersonInvited: ({ orgId, orgKind, grants, details, invitedBy, invitedAt, expiresAt }) => ({
      ...{ status: 'invited', type: 'person', orgId, orgKind, grants },
      ...{ keyId: details.keyId, sealed: details.sealed },
      ...{ invitedBy, since: invitedAt, expiresAt },
    }),
    InvitationWithdrawn: () => undefined,
    InvitationAccepted: () => undefined,
  },
});

const personOf = (data: (AccessEvent | InvitationEvent)['data']): string =>
  'personId' in data ? data.personId : data.invitationId;
