import { is, view, type ViewOf } from '@channel/http';
import type { GroupMappings } from '../domain/group-mappings/group-mappings';

export const groupMappingsView = view('GroupMappings', {
  mappings: is.listOf(
    view('GroupMapping', {
      mappingId: is.id,
      issuer: is.text.describe('Whose group it is: the issuer’s address, or `embedded`.'),
      group: is.text.describe('As the issuer says it at a sign-in.'),
      role: is.text,
      orgId: is.id,
      orgKind: is.oneOf(['vendor', 'partner', 'distributor']),
      untilOn: is.day.nullable().describe('Last day of what it gives.'),
      mappedBy: is.id,
      mappedAt: is.instant,
      ended: view('GroupMappingEnd', { by: is.id, at: is.instant })
        .nullable()
        .describe('Null: it was not ended.'),
    }),
  ),
});

export const viewOfMappings = ({ mappings }: GroupMappings): ViewOf<typeof groupMappingsView> => ({
  mappings: [...mappings],
});
