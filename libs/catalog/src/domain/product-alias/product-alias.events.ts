import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `product-<aliasId>`; aliasId is apiId('prod', alias): one spelling, one stream.

/** R5: another spelling of a part, as a fact with its author. */
export type ProductAliasRecorded = DomainEvent<
  'ProductAliasRecorded',
  {
    aliasId: string;
    alias: string;
    sku: string;
    reason: string | null;
    recordedBy: string;
    recordedAt: string;
  }
>;
export type ProductAliasWithdrawn = DomainEvent<
  'ProductAliasWithdrawn',
  { aliasId: string; alias: string; sku: string; reason: string; withdrawnBy: string; withdrawnAt: string }
>;
export type ProductAliasEvent = ProductAliasRecorded | ProductAliasWithdrawn;
