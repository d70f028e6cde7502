import type { DomainEvent } from '@channel/kernel';
import type { OrgKind } from '../access/access';

// Stored for ever, in the one stream `groupMappings-vendor`.

/** Who is in a group at an issuer has a role here, as long as both last. */
export type GroupMapping = Readonly<{
  mappingId: string;
  /** `embedded`, or the issuer's URL. */
  issuer: string;
  group: string;
  role: string;
  /** Whose people get it: somebody new is admitted there. */
  orgId: string;
  orgKind: OrgKind;
  /** Last day, included; null: until the mapping is ended. */
  untilOn: string | null;
  mappedBy: string;
  mappedAt: string;
}>;

export type GroupMappingEvent =
  | DomainEvent<'GroupMapped', GroupMapping>
  | DomainEvent<
      'GroupMappingEnded',
      { mappingId: string; group: string; role: string; endedBy: string; endedAt: string }
    >;
