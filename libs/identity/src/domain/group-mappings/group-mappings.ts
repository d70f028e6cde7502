import { evolvedBy } from '@channel/kernel';
import type { GroupMapping, GroupMappingEvent } from './group-mappings.events';

export type MappingOnRecord = GroupMapping &
  Readonly<{
    /** null: it was not ended. */
    ended: Readonly<{ by: string; at: string }> | null;
  }>;

/** All that were ever made, the oldest first. */
export type GroupMappings = Readonly<{ mappings: readonly MappingOnRecord[] }>;

export const noMappings: GroupMappings = { mappings: [] };

export const evolveMappings = evolvedBy<GroupMappingEvent, GroupMappings>({
  GroupMapped: (mapping, { mappings }) => ({ mappings: [...mappings, { ...mapping, ended: null }] }),
  GroupMappingEnded: ({ mappingId, endedBy: by, endedAt: at }, { mappings }) => ({
    mappings: mappings.map((one) => (one.mappingId === mappingId ? { ...one, ended: { by, at } } : one)),
  }),
});

/** What somebody of these groups is given on a day; the last day of a mapping still counts. */
export const givenTo = (
  { mappings }: GroupMappings,
  { issuer, groups }: Readonly<{ issuer: string; groups: readonly string[] }>,
  today: string,
): readonly GroupMapping[] =>
  mappings.filter(
    (one) =>
      one.ended === null &&
      one.issuer === issuer &&
      groups.includes(one.group) &&
      (one.untilOn === null || one.untilOn >= today),
  );
