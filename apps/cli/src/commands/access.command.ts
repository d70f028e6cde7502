import type { Command } from 'commander';
import { command, decide, read } from '../client/decide';
import { define, textOf } from '../define';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

const pathOf = (person: string): string => `/v1/access/${encodeURIComponent(person)}`;

const ACCESS = {
  id: 'id',
  type: 'type',
  organisation: 'orgId',
  kind: 'orgKind',
  roles: ({ grants }: Row) =>
    (grants as readonly Row[]).map(({ role, untilOn }) =>
      typeof untilOn === 'string' ? `${cellText(role)} until ${untilOn}` : role,
    ),
  scopes: 'scopes',
  disabled: 'disabled',
  revision: 'revision',
};

/** Who may enter, and with which roles. */
export const addAccess = (access: Command, output: Output): void => {
  define(access, output, {
    name: 'show <person>',
    summary: 'who somebody is here, and which roles they hold until when',
    persona: 'admin',
    examples: ['access show pers_chen'],
    run: async ({ client }, person = '') => {
      await output.record(ACCESS, await read(client, pathOf(person)));
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
      const { scopes } = options;
      const type = options.machine === true ? 'machine' : 'person';
      const who = { subject, type, orgId: textOf(options, 'org'), orgKind: textOf(options, 'orgKind') };
      const body = { ...who, ...(scopes === undefined ? {} : { scopes }) };
      const done = await command(client, '/v1/access/admit', body);
      output.line(`${subject} is admitted as ${cellText(done.id)}, without a role.`, done);
    },
  });
  addRights(access, output);
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
      const body = { role, ...(untilOn === undefined ? {} : { untilOn }) };
      const done = await decide(client, pathOf(person), 'grant', body);
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
      const done = await decide(client, pathOf(person), 'revoke', { role });
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
      output.line(`${person} may not enter any more.`, await decide(client, pathOf(person), 'disable'));
    },
  });
};
