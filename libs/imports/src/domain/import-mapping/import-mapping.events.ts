import type { DomainEvent, JsonObject } from '@channel/kernel';

// Stored for ever, in the stream `importMapping-<orgId>-<kind>`.

/** A sender said which of its columns is which; it holds for its next files of the kind. */
export type ImportMappingKept = DomainEvent<
  'ImportMappingKept',
  { orgId: string; kind: string; options: JsonObject; keptBy: string; keptAt: string }
>;
