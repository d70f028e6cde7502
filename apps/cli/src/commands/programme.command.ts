import type { Command } from 'commander';
import { usageError } from '../cli-error';
import type { Client } from '../client/client';
import { command, decide, read } from '../client/decide';
import { define, defineList, textOf } from '../define';
import { jsonOf } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

const PROGRAMMES = '/v1/programs';
const versionPath = (programme = '', version = ''): string =>
  `${PROGRAMMES}/${encodeURIComponent(programme)}/versions/${encodeURIComponent(version)}`;
const VERSION = {
  version: 'version',
  status: 'status',
  title: 'title',
  'effective from': 'effectiveFrom',
  drafted: 'draftedBy',
  approved: 'approvedBy',
};

const inForce = async (client: Client, id = ''): Promise<string> =>
  cellText((await read(client, `${PROGRAMMES}/${encodeURIComponent(id)}/rules`)).version);

/** Versions of the programme's definition, written by one person and approved by another. */
export const addProgramme = (programme: Command, output: Output): void => {
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
    path: (_, id = '') => Promise.resolve(`${PROGRAMMES}/${encodeURIComponent(id)}/versions`),
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
    run: async ({ client, options }, id, version) => {
      if (options.definition === true) {
        const { definition } = await read(client, versionPath(id, version ?? (await inForce(client, id))));
        output.line(JSON.stringify(definition, null, 2), definition);
        return;
      }
      if (typeof version === 'string') {
        const shown = await read(client, versionPath(id, version));
        await output.record({ ...VERSION, revision: 'revision' }, shown);
        output.text(JSON.stringify(shown.definition, null, 2));
        return;
      }
      const rules = await read(client, `${PROGRAMMES}/${encodeURIComponent(id ?? '')}/rules`);
      output.line(
        `${cellText(rules.title)}, version ${cellText(rules.version)}, since ${cellText(rules.effectiveFrom)}`,
        rules,
      );
      for (const rule of rules.rules as readonly (string | Row)[])
        output.text(`  ${typeof rule === 'string' ? rule : cellText(rule.text ?? rule)}`);
    },
  });
  addDecisions(programme, output);
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
      const definition = jsonOf(file);
      const id = textOf(options, 'programme') ?? definition.programmeId;
      if (typeof id !== 'string') throw usageError(`${file} names no programmeId; say --programme.`);
      const dryRun = options.dryRun === true;
      const path = `${PROGRAMMES}/${encodeURIComponent(id)}/versions${dryRun ? '?dryRun=true' : ''}`;
      const drafted = await command(client, path, { definition });
      if (dryRun) {
        const would = { ...drafted, dryRun: true };
        output.line(
          `${file} is valid; nothing is kept. It would be version ${cellText(drafted.version)}.`,
          would,
        );
        return;
      }
      output.line(`${id} version ${cellText(drafted.version)} is ${cellText(drafted.status)}.`, drafted);
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
      run: async ({ client }, id, version) => {
        const decided = await decide(client, versionPath(id, version), verb);
        output.line(`${String(id)} version ${String(version)} is ${cellText(decided.status)}.`, decided);
      },
    });
};
