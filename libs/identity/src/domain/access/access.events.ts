import type { DomainEvent } from '@channel/kernel';

/** Events of `access-<person>`: who somebody is to us and what they may do. Names and addresses stay at the issuer. */
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
  | DomainEvent<'PersonDisabled', { personId: string; disabledBy: string }>;
