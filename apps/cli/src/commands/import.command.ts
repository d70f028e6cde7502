import type { Command } from 'commander';
import { basename } from 'node:path';
import { usageError } from '../cli-error';
import { succeeded } from '../client/client';
import { followJob } from '../client/follow-job';
import { apply, IMPORTS, shown } from './import-steps';
import { complete, textOf, type Context } from '../define';
import { bytesOf } from '../files';
import type { Output } from '../output';
import type { Row } from '../print/table';
import { nextOf, showImport } from './import-report';

export const addImport = (word: Command, output: Output): void => {
  complete(word, output, {
    options: [
      ['--dry-run', 'only check; the server keeps nothing'],
      ['--confirm', 'apply what the check found'],
      ['--report <file>', 'write the file back with what happened to each row'],
      [
        '--options <json>',
        'what holds for this file: mapping, constants, formats, delimiter, rows (declared count), totals (declared sums)',
      ],
    ],
    examples: [
      'import price_list samples/price-list-en-usd.csv --confirm --as ines',
      'import pos september.csv --dry-run --as diego',
      'import pos september.csv --confirm --report report.csv --as diego',
      `import pos september.csv --options '{"rows":120}' --as diego`,
    ],
    run: importFile,
  });
};

const importFile = async (context: Context, kindGiven = '', path = ''): Promise<void> => {
  const { client, output, options } = context;
  const dryRun = options.dryRun === true;
  if (dryRun && options.confirm === true) throw usageError('--dry-run and --confirm exclude each other.');
  if (dryRun && options.report !== undefined)
    throw usageError('--report needs the file to be kept: leave --dry-run out.');
  const form = formOf(kindGiven.replaceAll('-', '_'), path, textOf(options, 'options'));
  const uploaded = succeeded(await client.post<Row>(dryRun ? `${IMPORTS}?dryRun=true` : IMPORTS, { form }));
  if (dryRun) {
    const { rows, ...state } = uploaded;
    showImport(output, { state, rows: rows as readonly Row[] });
    for (const line of nextOf('<import>', state)) output.text(line);
    return;
  }
  const id = String(uploaded.id);
  await checked(context, String(uploaded.jobId), basename(path));
  if (options.confirm === true) await apply(context, id);
  else await shown(context, id);
};

/** A check that found the file wrong is no accident of the job: the import says what is wrong. */
const checked = async ({ client, output }: Context, jobId: string, name: string): Promise<void> => {
  await followJob(client, output, jobId, `checking ${name}`, { mayFail: true });
};

const formOf = (kind: string, path: string, settings: string | undefined): FormData => {
  const form = new FormData();
  form.set('kind', kind);
  if (settings !== undefined) form.set('options', mustBeJson(settings));
  form.set('file', new Blob([new Uint8Array(bytesOf(path))], { type: 'text/csv' }), basename(path));
  return form;
};

const mustBeJson = (settings: string): string => {
  try {
    JSON.parse(settings);
    return settings;
  } catch (error) {
    throw usageError(`--options is no JSON: ${(error as Error).message}`);
  }
};
