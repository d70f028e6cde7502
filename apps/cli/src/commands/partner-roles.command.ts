import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { partnerOf } from '../client/references';
import { define } from '../define';
import { listOf, needed, optional, textOf, wholeNumber } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

const REASON = (who: string): readonly [string, string] => ['--reason <text>', `${who} reads it`];

/** An organisation that asks for itself to take part. */
export const addApplications = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'apply <code>',
    summary: 'applies for your organisation, under the code that its people were admitted with',
    required: [
      ['--name <name>', 'name of the organisation'],
      ['--country <code>', 'ISO 3166 alpha-2, e.g. US'],
    ],
    options: [
      ['--programme <id>', 'the programme', 'jpa-2023'],
      ['--role <role>', 'role of the programme; by default its first'],
    ],
    examples: ['partners apply PTR-0042 --name "Alder Integrators" --country US --as paula'],
    run: async ({ client, options }, code = '') => {
      const body = {
        code,
        ...{ name: needed(options, 'name'), country: needed(options, 'country') },
        programmeId: needed(options, 'programme'),
        ...optional({ role: textOf(options, 'role') }),
      };
      const done = await client.command('/v1/partners/apply', body);
      output.line(`${cellText(done.code)} has applied.`, done);
    },
  });
  define(partners, output, {
    name: 'decline-application <partner>',
    decides: true,
    summary: 'declines the application of an organisation; it may apply again',
    required: [REASON('the applicant')],
    examples: ['partners decline-application PTR-0042 --reason "Not in this region" --as chen'],
    run: async ({ client, options }, name = '') => {
      const body = { reason: needed(options, 'reason') };
      const done = await client.decide(await partnerOf(client, name), 'decline-application', body);
      output.line(`The application of ${cellText(done.code)} is declined.`, done);
    },
  });
};

/** Roles that a partner takes beside its first one, each an enrolment of its own. */
export const addRoles = (partners: Command, output: Output): void => {
  for (const { verb, about, who, as } of [
    { verb: 'apply-for-role', about: 'applies for one more role', who: 'the channel', as: 'paula' },
    { verb: 'invite-to-role', about: 'invites a partner to one more role', who: 'the partner', as: 'chen' },
    { verb: 'decline-role', about: 'declines one more role of a partner', who: 'the partner', as: 'chen' },
  ] as const)
    define(partners, output, {
      name: `${verb} <partner> <role>`,
      decides: true,
      summary: `${about}, an enrolment of its own`,
      required: [REASON(who)],
      examples: [`partners ${verb} PTR-0042 naas-provider --reason "It runs a service" --as ${as}`],
      run: async ({ client, options }, name = '', role = '') => {
        const body = { role, reason: needed(options, 'reason') };
        tell(output, await client.decide(await partnerOf(client, name), verb, body), role);
      },
    });
  define(partners, output, {
    name: 'enrol-in-role <partner> <role>',
    decides: true,
    summary: 'assesses a partner for one more role: its level and the regions of this enrolment',
    required: [
      ['--level <level>', 'level of the role, e.g. select-provider'],
      ['--regions <names...>', 'e.g. americas emea'],
    ],
    options: [['--from <day>', 'first day of the level; by default today']],
    examples: [
      'partners enrol-in-role PTR-0042 naas-provider --level select-provider --regions emea --as chen',
    ],
    run: async ({ client, options }, name = '', role = '') => {
      const body = {
        ...{ role, level: needed(options, 'level'), regions: listOf(options, 'regions') },
        ...optional({ effectiveOn: textOf(options, 'from') }),
      };
      tell(output, await client.decide(await partnerOf(client, name), 'enrol-in-role', body), role);
    },
  });
  define(partners, output, {
    name: 'sign-role <partner> <role>',
    decides: true,
    summary: 'signs the terms of a programme version for one more role of your organisation',
    required: [['--terms <version>', 'number of the programme version whose terms are signed']],
    examples: ['partners sign-role PTR-0042 naas-provider --terms 1 --as paula'],
    run: async ({ client, options }, name = '', role = '') => {
      const body = { role, termsVersion: wholeNumber(needed(options, 'terms'), '--terms') };
      tell(output, await client.decide(await partnerOf(client, name), 'sign-role', body), role);
    },
  });
};

const tell = (output: Output, partner: AnswerOf<'enrolInRole'>, role: string): void => {
  const { status, level = null } = partner.furtherRoles?.find((one) => one.role === role) ?? {};
  output.line(
    `${cellText(partner.code)} is ${cellText(status)} as ${role}${level === null ? '' : `, ${level}`}.`,
    partner,
  );
};
