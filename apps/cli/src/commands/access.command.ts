import type { AnswerOf, BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { at, type At } from '../client/at';
import { define } from '../define';
import { defineHistory } from '../define-history';
import { chosen, listOf, needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Columns } from '../print/table';
import { addGroupMappings } from './group-mappings.command';

type Admitted = BodyOf<'admitPerson'>;
type Role = BodyOf<'grantRole'>['role'];

const accessOf = (personId: string): At<'/v1/access/{personId}'> => at('/v1/access/{personId}', { personId });

const ACCESS: Columns<AnswerOf<'getAccess'>> = {
  id: 'id',
  type: 'type',
  organisation: 'orgId',
  kind: 'orgKind',
  roles: ({ grants }) =>
    grants.map(({ role, untilOn, byGroup }) =>
      [
        role,
        ...(typeof untilOn === 'string' ? [`until ${untilOn}`] : []),
        ...(byGroup === undefined ? [] : [`by group ${byGroup.group}`]),
      ].join(' '),
    ),
  disabled: 'disabled',
  revision: 'revision',
};

const POSSIBLE: Columns<AnswerOf<'getPossibleActs'>['acts'][number]> = {
  act: 'operation',
  answer: 'outcome',
  rule: 'rule',
  code: 'code',
  roles: 'roles',
};

/** Who may enter, and with which roles. */
export const addAccess = (access: Command, output: Output): void => {
  defineHistory(access, output, {
    noun: 'person',
    history: (client, personId) => client.read(at('/v1/access/{personId}/history', { personId })),
    examples: ['access history pers_chen --as admin'],
  });
  define(access, output, {
    name: 'show <person>',
    summary: 'who somebody is here, and which roles they hold until when',
    persona: 'admin',
    examples: ['access show pers_chen'],
    run: async ({ client }, person = '') => {
      await output.record(ACCESS, await client.read(accessOf(person)));
    },
  });
  define(access, output, {
    name: 'possible <person> <record>',
    summary: 'what somebody may do with a record, and which rule refuses the rest',
    persona: 'admin',
    examples: ['access possible pers_priya DR-2026-000030', 'access possible pers_lars PB-2026-000009'],
    run: async ({ client }, person = '', record = '') => {
      const asked = at('/v1/access/{personId}/possible-acts', { personId: person });
      const { acts } = await client.read(asked, { record });
      await output.table(POSSIBLE, acts, 'Nothing can be done with it.');
    },
  });
  define(access, output, {
    name: 'admit <subject>',
    summary: 'lets a subject of the issuer in, without any role yet',
    persona: 'admin',
    required: [
      ['--org <id>', 'vendor, or the id of a partner or distributor'],
      ['--org-kind <kind>', 'vendor, partner or distributor'],
    ],
    options: [
      ['--machine', 'a machine: it has scopes and never decides'],
      ['--scopes <names...>', 'of a machine, e.g. pos:write deals:read'],
    ],
    examples: ['access admit 8f14e45f --org vendor --org-kind vendor'],
    run: async ({ client, options }, subject = '') => {
      const scopes = listOf(options, 'scopes') as NonNullable<Admitted['scopes']>;
      const body: Admitted = {
        subject,
        type: options.machine === true ? 'machine' : 'person',
        orgId: needed(options, 'org'),
        orgKind: chosen(textOf(options, 'orgKind')),
        ...(scopes.length === 0 ? {} : { scopes }),
      };
      const done = await client.command('/v1/access/admit', body);
      output.line(`${subject} is admitted as ${cellText(done.id)}, without a role.`, done);
    },
  });
  addRights(access, output);
  addGroupMappings(access, output);
};

const addRights = (access: Command, output: Output): void => {
  define(access, output, {
    name: 'grant <person> <role>',
    decides: true,
    summary: 'gives somebody a role',
    persona: 'admin',
    options: [['--until <day>', 'last day of the grant; an auditor needs one']],
    examples: ['access grant pers_nora channel.manager', 'access grant pers_nora auditor --until 2026-12-31'],
    run: async ({ client, options }, person = '', role = '') => {
      const untilOn = textOf(options, 'until');
      const body = { role: chosen<Role>(role), ...optional({ untilOn }) };
      const done = await client.decide(accessOf(person), 'grant', body);
      output.line(`${person} has the role ${role}${untilOn === undefined ? '' : ` until ${untilOn}`}.`, done);
    },
  });
  define(access, output, {
    name: 'revoke <person> <role>',
    decides: true,
    summary: 'takes a role back; it ends at once',
    persona: 'admin',
    examples: ['access revoke pers_nora channel.manager'],
    run: async ({ client }, person = '', role = '') => {
      const done = await client.decide(accessOf(person), 'revoke', { role: chosen<Role>(role) });
      output.line(`${person} has the role ${role} no more.`, done);
    },
  });
  define(access, output, {
    name: 'disable <person>',
    decides: true,
    summary: 'refuses somebody from now on',
    persona: 'admin',
    examples: ['access disable pers_nora'],
    run: async ({ client }, person = '') => {
      output.line(`${person} may not enter any more.`, await client.decide(accessOf(person), 'disable'));
    },
  });
};
