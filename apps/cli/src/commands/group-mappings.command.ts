import type { AnswerOf, BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { at } from '../client/at';
import { define } from '../define';
import { chosen, optional, textOf } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

type Mapped = BodyOf<'mapGroup'>;

const MAPPINGS: Columns<AnswerOf<'getGroupMappings'>['mappings'][number]> = {
  id: 'mappingId',
  group: 'group',
  role: ({ role, untilOn }) => (typeof untilOn === 'string' ? `${role} until ${untilOn}` : role),
  organisation: 'orgId',
  'mapped by': 'mappedBy',
  'mapped at': { wide: 'mappedAt' },
  ended: 'ended.at',
  'ended by': { wide: 'ended.by' },
  issuer: { wide: 'issuer' },
};

/** Which groups of the issuer give which roles. */
export const addGroupMappings = (access: Command, output: Output): void => {
  define(access, output, {
    name: 'groups',
    summary: 'which groups of the issuer give which roles, also those that were ended',
    persona: 'admin',
    table: true,
    examples: ['access groups'],
    run: async ({ client }) => {
      const { mappings } = await client.read('/v1/group-mappings');
      await output.table(
        MAPPINGS,
        mappings,
        'No group is mapped: what the issuer says of groups gives nothing.',
      );
    },
  });
  define(access, output, {
    name: 'map-group <group> <role>',
    summary: 'gives a role to whoever is in a group of the issuer, from their next sign-in on',
    persona: 'admin',
    options: [
      ['--until <day>', 'last day of what it gives; an auditor needs one'],
      ['--org <id>', 'whose people they are, by id; without it the vendor’s'],
      ['--org-kind <kind>', 'vendor, partner or distributor'],
    ],
    examples: [
      'access map-group ledger-approvers finance.approver',
      'access map-group outside-audit auditor --until 2026-12-31',
    ],
    run: async ({ client, options }, group = '', role = '') => {
      const [orgKind, untilOn, orgId] = ['orgKind', 'until', 'org'].map((one) => textOf(options, one));
      const body: Mapped = {
        ...{ group, role: chosen<Mapped['role']>(role) },
        ...optional({
          orgId,
          untilOn,
          orgKind: orgKind === undefined ? undefined : chosen<'partner'>(orgKind),
        }),
      };
      const done = await client.command('/v1/group-mappings', body);
      output.line(`Whoever is in ${group} has the role ${role} from their next sign-in on.`, done);
    },
  });
  define(access, output, {
    name: 'end-mapping <mapping>',
    summary: 'ends a mapping, and what it gave to people with it',
    persona: 'admin',
    examples: ['access end-mapping gmap_…'],
    run: async ({ client }, mappingId = '') => {
      const done = await client.command(at('/v1/group-mappings/{mappingId}/end', { mappingId }));
      output.line(`${mappingId} is ended, and what it gave.`, done);
    },
  });
};
