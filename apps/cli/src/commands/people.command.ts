import type { BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { at } from '../client/at';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import { chosen, listOf, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

type Invited = BodyOf<'invitePerson'>;

/** The people of an organisation: who they are, and who is to be one of them. */
export const addPeople = (people: Command, output: Output): void => {
  defineList(people, output, {
    summary: 'the people of your organisation, and who is invited to it; the vendor sees those of all',
    path: '/v1/people',
    filters: ['status', 'orgId', 'sort'],
    columns: {
      id: 'id',
      name: 'name',
      status: 'status',
      roles: ({ grants }) =>
        grants.map(({ role, untilOn }) => (typeof untilOn === 'string' ? `${role} until ${untilOn}` : role)),
      'e-mail': { wide: 'email' },
      organisation: { wide: 'orgId' },
      since: { wide: 'since' },
    },
    empty: 'Nobody.',
    examples: ['people list --as paula', 'people list --as admin --where orgKind=partner status=invited'],
  });
  addInvitations(people, output);
  addNames(people, output);
  define(people, output, {
    name: 'remove <person>',
    summary: 'somebody left your organisation: their access ends at once',
    examples: ['people remove pers_priya --as paula'],
    run: async ({ client }, personId = '') => {
      const done = await client.command(at('/v1/people/{personId}/remove', { personId }));
      output.line(`${personId} may not enter any more.`, done);
    },
  });
  define(people, output, {
    name: 'erase <person>',
    summary: 'forgets, for ever, what somebody who was removed is called; what they did stays, by id',
    examples: ['people erase pers_priya --as paula'],
    run: async ({ client }, personId = '') => {
      const done = await client.command(at('/v1/people/{personId}/erase', { personId }));
      output.line(`What ${personId} is called is forgotten.`, done);
    },
  });
};

const addNames = (people: Command, output: Output): void => {
  define(people, output, {
    name: 'names [people...]',
    summary: 'what people are called: those named, or everybody of your organisation who may sign in',
    table: true,
    examples: ['people names --as paula', 'people names pers_priya pers_carol --as chen'],
    run: async ({ client }, ...ids) => {
      const asked = ids.flat().join(',');
      const { data } = await client.read('/v1/person-names', asked === '' ? {} : { ids: asked });
      await output.table({ id: 'id', name: 'name' }, data, 'Nobody whose name you may know.');
    },
  });
};

const addInvitations = (people: Command, output: Output): void => {
  define(people, output, {
    name: 'invite <name> <email>',
    summary: 'invites somebody; hand the code over that it prints, it is good for 14 days',
    required: [['--roles <roles...>', 'what they may do, e.g. partner.rep partner.finance']],
    options: [
      ['--until <day>', 'last day of these roles; an auditor needs one'],
      ['--org <id>', 'for the platform’s administrator: into which organisation, by id'],
      ['--org-kind <kind>', 'vendor, partner or distributor'],
    ],
    examples: ['people invite "Petra Lind" petra.lind@alder.example --roles partner.rep --as paula'],
    run: async ({ client, options }, name = '', email = '') => {
      const [orgKind, untilOn, orgId] = ['orgKind', 'until', 'org'].map((one) => textOf(options, one));
      const body: Invited = {
        ...{ name, email, roles: listOf(options, 'roles') as Invited['roles'] },
        ...optional({
          orgId,
          untilOn,
          orgKind: orgKind === undefined ? undefined : chosen<'partner'>(orgKind),
        }),
      };
      const done = await client.command('/v1/invitations', body);
      output.line(
        `${name} is invited until ${cellText(done.expiresAt)}. The code: ${cellText(done.code)}`,
        done,
      );
    },
  });
  defineHistory(people, output, {
    noun: 'invitation',
    history: (client, invitationId) =>
      client.read(at('/v1/invitations/{invitationId}/history', { invitationId })),
    examples: ['people history invt_… --as paula'],
  });
  define(people, output, {
    name: 'withdraw <invitation>',
    summary: 'takes an invitation back that nobody has accepted',
    examples: ['people withdraw invt_… --as paula'],
    run: async ({ client }, invitationId = '') => {
      const done = await client.command(at('/v1/invitations/{invitationId}/withdraw', { invitationId }));
      output.line(`${invitationId} is withdrawn.`, done);
    },
  });
  define(people, output, {
    name: 'accept <invitation-code>',
    summary: 'makes you one of the organisation’s people; in the demo new people are called guest-<name>',
    examples: ['people accept invt_….… --as guest-petra'],
    run: async ({ client }, code = '') => {
      const done = await client.command('/v1/invitations/accept', { code });
      output.line('The invitation is accepted; in a moment `./channel me` knows you.', done);
    },
  });
};
