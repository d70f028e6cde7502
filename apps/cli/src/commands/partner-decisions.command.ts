import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { command, decide, read } from '../client/decide';
import { recordOf } from '../client/references';
import { define, textOf, type Options } from '../define';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

/** From the invitation to a partner with a level. */
export const addPartnerDecisions = (partners: Command, output: Output): void => {
  addEntry(partners, output);
  addStanding(partners, output);
  addChanges(partners, output);
};

const tell = (output: Output, partner: Row): void => {
  const level = partner.level === null || partner.level === undefined ? '' : `, ${cellText(partner.level)}`;
  output.line(`${cellText(partner.code)} is ${cellText(partner.status)}${level}.`, partner);
};

const addEntry = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'invite <code>',
    summary: 'invites a partner or distributor under a code of your choice, e.g. PTR-0042',
    required: [
      ['--kind <kind>', 'reseller or distributor'],
      ['--name <name>', 'name of the organisation'],
      ['--country <code>', 'ISO 3166 alpha-2, e.g. US'],
    ],
    options: [
      ['--programme <id>', 'the programme', 'jpa-2023'],
      ['--role <role>', 'role of the programme; by default its first'],
    ],
    examples: ['partners invite PTR-0042 --kind reseller --name "Alder Integrators" --country US --as chen'],
    run: async ({ client, options }, code = '') => {
      const role = textOf(options, 'role');
      const { kind, name, country } = options;
      const programmeId = textOf(options, 'programme');
      const body = { code, kind, name, country, programmeId, ...(role === undefined ? {} : { role }) };
      tell(output, await command(client, '/v1/partners/invite', body));
    },
  });
  define(partners, output, {
    name: 'enrol <partner>',
    decides: true,
    summary: 'assesses an invited partner: its level, country tier and regions',
    required: [
      ['--tier <tier>', 'country tier, e.g. A'],
      ['--regions <names...>', 'e.g. americas emea'],
    ],
    options: [
      ['--level <level>', 'level of its role, e.g. elite-plus; a distributor has none'],
      ['--from <day>', 'first day of the level; by default today'],
    ],
    examples: ['partners enrol PTR-0042 --level elite-plus --tier A --regions americas --as chen'],
    run: async ({ client, options }, name = '') => {
      const body = {
        ...optional({ level: textOf(options, 'level'), effectiveOn: textOf(options, 'from') }),
        countryTier: textOf(options, 'tier'),
        regions: options.regions,
      };
      tell(output, await decide(client, await recordOf(client, 'partner', name), 'enrol', body));
    },
  });
  define(partners, output, {
    name: 'sign-terms <partner>',
    decides: true,
    summary: 'signs the terms of a programme version for your organisation',
    required: [['--terms <version>', 'number of the programme version whose terms are signed']],
    examples: ['partners sign-terms PTR-0042 --terms 1 --as paula'],
    run: async ({ client, options }, name = '') => {
      const body = { termsVersion: wholeNumber(options, 'terms') };
      tell(output, await decide(client, await recordOf(client, 'partner', name), 'sign-terms', body));
    },
  });
};

const addChanges = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'change-level <partner> <level>',
    decides: true,
    summary: 'moves a partner to another level',
    required: [['--reason <text>', 'kept with the history of the level']],
    options: [['--from <day>', 'first day of the new level; by default today']],
    examples: ['partners change-level PTR-0042 elite --reason "Annual review" --from 2026-10-01 --as carol'],
    run: async ({ client, options }, name = '', level = '') => {
      const body = {
        level,
        reason: textOf(options, 'reason'),
        ...optional({ effectiveOn: textOf(options, 'from') }),
      };
      const path = await recordOf(client, 'partner', name);
      const done = await decide(client, path, 'change-level', body);
      const { effectiveOn } = (done.levels as readonly Row[]).at(-1) ?? {};
      output.line(`${cellText(done.code)} is ${level} from ${cellText(effectiveOn)}.`, done);
    },
  });
  define(partners, output, {
    name: 'grant-specialisation <partner> <specialisation>',
    decides: true,
    summary: 'records a specialisation with its days',
    options: [
      ['--from <day>', 'first day; by default today'],
      ['--until <day>', 'first day that is no longer covered'],
    ],
    examples: ['partners grant-specialisation PTR-0042 security --from 2026-10-01 --as chen'],
    run: async ({ client, options }, name = '', specialisation = '') => {
      const days = { fromOn: textOf(options, 'from'), untilOn: textOf(options, 'until') };
      const body = { specialisation, ...optional(days) };
      const path = await recordOf(client, 'partner', name);
      const done = await decide(client, path, 'grant-specialisation', body);
      output.line(`${cellText(done.code)} has the specialisation ${specialisation}.`, done);
    },
  });
};

const addStanding = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'standing <partner>',
    summary: 'level and specialisations on a day',
    options: [['--on <day>', 'by default today']],
    examples: ['partners standing PTR-0042 --on 2026-09-30 --as chen'],
    run: async ({ client, options }, name = '') => {
      const on = textOf(options, 'on');
      const path = `${await recordOf(client, 'partner', name)}/standing`;
      const standing = await read(client, on === undefined ? path : `${path}?on=${encodeURIComponent(on)}`);
      const { revision: _revision, ...shown } = standing;
      await output.record(Object.fromEntries(Object.keys(shown).map((field) => [field, field])), standing);
    },
  });
};

const optional = (fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );

const wholeNumber = (options: Options, name: string): number => {
  const text = textOf(options, name) ?? '';
  if (!/^[1-9]\d{0,5}$/.test(text)) throw usageError(`--${name} is a whole number from 1 on, not "${text}".`);
  return Number(text);
};
