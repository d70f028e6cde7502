import type { BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at, type At } from '../client/at';
import type { Client } from '../client/client';
import { define, defineList } from '../define';
import { needed, textOf } from '../options';
import { jsonOf } from '../files';
import { defineHistory } from '../define-history';
import type { Output } from '../output';
import { addChoices } from './programme-choices.command';
import { addSimulations } from './programme-simulation.command';
import { valueAt } from '../print/table';

type Definition = BodyOf<'draftProgrammeVersion'>['definition'];

const PROGRAMMES = '/v1/programs';
const VERSIONS = '/v1/programs/{programmeId}/versions';
const versionOf = (programmeId = '', version = ''): At<'/v1/programs/{programmeId}/versions/{version}'> =>
  at('/v1/programs/{programmeId}/versions/{version}', { programmeId, version });
const rulesOf = (programmeId: string): At<'/v1/programs/{programmeId}/rules'> =>
  at('/v1/programs/{programmeId}/rules', { programmeId });
const VERSION = {
  version: 'version',
  status: 'status',
  title: 'title',
  'effective from': 'effectiveFrom',
  drafted: 'draftedBy',
  approved: 'approvedBy',
} as const;

const inForce = async (client: Client, id: string): Promise<string> =>
  String((await client.read(rulesOf(id))).version);

/** Versions of the programme's definition, written by one person and approved by another. */
export const addProgramme = (programme: Command, output: Output): void => {
  defineHistory(programme, output, {
    noun: 'programme',
    history: (client, programmeId) => client.read(at('/v1/programs/{programmeId}/history', { programmeId })),
    examples: ['programme history jpa-2023 --as ines'],
  });
  defineList(programme, output, {
    summary: 'programmes',
    path: PROGRAMMES,
    columns: {
      programme: 'id',
      title: 'title',
      currency: 'currency',
      versions: 'versions',
      latest: 'latestStatus',
    },
    empty: 'There is no programme yet.',
    examples: ['programme list --as ines'],
  });
  defineList(programme, output, {
    name: 'versions <programme>',
    paged: false,
    summary: 'versions, the newest first',
    path: VERSIONS,
    of: (_, programmeId = '') => Promise.resolve(at(VERSIONS, { programmeId })),
    columns: VERSION,
    empty: 'The programme has no version yet.',
    examples: ['programme versions jpa-2023 --as amara'],
  });
  define(programme, output, {
    name: 'show <programme> [version]',
    summary: 'the rules in force, one sentence each; of a version its whole definition',
    options: [
      [
        '--definition',
        'prints the definition alone: changed, it is what `programme draft` takes; by default of the version in force',
      ],
    ],
    examples: [
      'programme show jpa-2023 --as priya',
      'programme show jpa-2023 --definition --as ines > jpa-2023.json',
    ],
    run: async ({ client, options }, id = '', version) => {
      if (options.definition === true) {
        const { definition } = await client.read(versionOf(id, version ?? (await inForce(client, id))));
        output.line(JSON.stringify(definition, null, 2), definition);
        return;
      }
      if (version !== undefined) {
        const shown = await client.read(versionOf(id, version));
        await output.record({ ...VERSION, revision: 'revision' }, shown);
        output.text(JSON.stringify(shown.definition, null, 2));
        return;
      }
      const rules = await client.read(rulesOf(id));
      output.line(`${rules.title}, version ${String(rules.version)}, since ${rules.effectiveFrom}`, rules);
      for (const { text } of rules.rules) output.text(`  ${text}`);
    },
  });
  addChoices(programme, output);
  addDecisions(programme, output);
  addSimulations(programme, output);
};

const addDecisions = (programme: Command, output: Output): void => {
  define(programme, output, {
    name: 'draft <definition>',
    summary: 'drafts the next version from a definition in JSON; every mistake is listed with its place',
    options: [
      ['--programme <id>', 'by default the programmeId of the file'],
      ['--dry-run', 'only validate it; nothing is kept'],
    ],
    examples: [
      'programme draft jpa-2023.json --dry-run --as ines',
      'programme draft jpa-2023.json --as ines',
    ],
    run: async ({ client, options }, file = '') => {
      const definition = jsonOf<Definition>(file);
      const id = textOf(options, 'programme') ?? valueAt(definition, 'programmeId');
      if (typeof id !== 'string') throw usageError(`${file} names no programmeId; say --programme.`);
      const dryRun = options.dryRun === true;
      const versions = at(VERSIONS, { programmeId: id });
      const drafted = await client.command(versions, { definition }, { dryRun });
      const version = String(drafted.version);
      output.line(
        dryRun
          ? `${file} is valid; nothing is kept. It would be version ${version}.`
          : `${id} version ${version} is ${drafted.status}.`,
        drafted,
      );
    },
  });
  for (const [verb, summary, who] of [
    ['submit', 'submits a drafted version for approval', 'ines'],
    ['approve', 'approves a version that another person wrote', 'carol'],
  ] as const)
    define(programme, output, {
      name: `${verb} <programme> <version>`,
      decides: true,
      summary,
      examples: [`programme ${verb} jpa-2023 2 --as ${who}`],
      run: async ({ client }, id = '', version = '') => {
        const decided = await client.decide(versionOf(id, version), verb);
        output.line(`${id} version ${version} is ${decided.status}.`, decided);
      },
    });
  for (const [verb, summary, who] of [
    ['return', 'sends a submitted version back to its author', 'carol'],
    ['withdraw', 'takes a version back that is not in force', 'ines'],
  ] as const)
    define(programme, output, {
      name: `${verb} <programme> <version>`,
      decides: true,
      summary,
      required: [['--reason <text>', 'kept with the version']],
      examples: [`programme ${verb} jpa-2023 2 --reason "The cap is missing" --as ${who}`],
      run: async ({ client, options }, id = '', version = '') => {
        const decided = await client.decide(versionOf(id, version), verb, {
          reason: needed(options, 'reason'),
        });
        output.line(`${id} version ${version} is ${decided.status}.`, decided);
      },
    });
};
