import type { DomainEvent } from '@channel/kernel';

/**
 * Name and address of a person, under a key of its own (AES-256-GCM): whoever forgets the key has erased them.
 * `keyId` names the key and is what the text is bound to.
 */
export type SealedDetails = Readonly<{ keyId: string; cipher: 'aes-256-gcm'; sealed: string }>;

/** Events of `access-<person>`: who somebody is to us and what they may do. No name stands here that can be read. */
export type AccessEvent =
  | DomainEvent<
      'PersonAdmitted',
      {
        personId: string;
        /** A machine is a person here: it is admitted, granted and revoked like one. */
        type: 'person' | 'machine';
        /** `embedded`, or the issuer's URL. */
        issuer: string;
        subject: string;
        orgId: string;
        orgKind: 'vendor' | 'partner' | 'distributor';
        /** Of machine tokens. */
        scopes: readonly string[];
        /** Absent: nobody said what they are called. */
        details?: SealedDetails;
        /** The invitation that was accepted. */
        invitationId?: string;
      }
    >
  | DomainEvent<
      'RoleGranted',
      {
        personId: string;
        role: string;
        /** Last day, included; null: until revoked. */ untilOn: string | null;
        grantedBy: string;
      }
    >
  | DomainEvent<'RoleRevoked', { personId: string; role: string; revokedBy: string }>
  /** By a group that the issuer said the person is in, and who mapped it to the role. What was given by hand stands beside it. */
  | DomainEvent<
      'GroupRoleGranted',
      {
        personId: string;
        role: string;
        /** Last day, included; null: as long as group and mapping last. */ untilOn: string | null;
        group: string;
        mappingId: string;
        mappedBy: string;
      }
    >
  /** The person is in the group no more, or the mapping was ended. */
  | DomainEvent<'GroupRoleEnded', { personId: string; role: string; group: string; mappingId: string }>
  /** Somebody came in by the break-glass account: an alarm by itself. */
  | DomainEvent<'BreakGlassUsed', { personId: string; usedAt: string; endsAt: string }>
  | DomainEvent<'PersonDisabled', { personId: string; disabledBy: string }>
  /** What the keys seal is forgotten; what the person did stays, by id. */
  | DomainEvent<'PersonErased', { personId: string; keyIds: readonly string[]; erasedBy: string }>
  /** Somebody who administers gave the person a way to a new password; the link itself stands nowhere. */
  | DomainEvent<
      'PasswordLinkIssued',
      { personId: string; linkId: string; issuedBy: string; issuedAt: string; expiresAt: string }
    >
  /** The person has a new password, of which nothing is recorded. `linkId`: by that link; null: knowing the former one. */
  | DomainEvent<'PasswordSet', { personId: string; linkId: string | null; setAt: string }>;
