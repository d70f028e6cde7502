import { moneyJson, parseDecimalMoney } from '@channel/kernel';
import type { Command } from 'commander';
import { basename } from 'node:path';
import { usageError } from '../cli-error';
import { succeeded } from '../client/client';
import { pairsOf } from '../client/pairs';
import { followJob } from '../client/follow-job';
import { apply, IMPORTS, shown } from './import-steps';
import { complete, textOf, type Context, type Options } from '../define';
import { bytesOf } from '../files';
import type { Output } from '../output';
import type { Row } from '../print/table';
import { nextOfDryRun, showImport } from './import-report';

export const addImport = (word: Command, output: Output): void => {
  complete(word, output, {
    options: [
      ['--dry-run', 'only check; the server keeps nothing'],
      ['--confirm', 'apply what the check found'],
      ['--report <file>', 'write the file back with what happened to each row'],
      ['--rows <count>', 'rows that the sender says the file has'],
      ['--total <sums...>', 'what the sender says it comes to, e.g. USD=18600.00'],
      ['--options <json>', 'what holds for this file: mapping, constants, formats, delimiter'],
    ],
    examples: [
      'import price_list samples/price-list-en-usd.csv --confirm --as ines',
      'import pos september.csv --dry-run --as diego',
      'import pos september.csv --confirm --report report.csv --as diego',
      'import pos september.csv --rows 120 --total USD=18600.00 --as diego',
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
  const form = formOf(kindGiven.replaceAll('-', '_'), path, settingsOf(options));
  const uploaded = succeeded(await client.post<Row>(dryRun ? `${IMPORTS}?dryRun=true` : IMPORTS, { form }));
  if (dryRun) {
    const { rows, ...state } = uploaded;
    await showImport(output, { state, rows: rows as readonly Row[] });
    for (const line of nextOfDryRun(path, state)) output.text(line);
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

type Settings = Readonly<Record<string, unknown>>;

const formOf = (kind: string, path: string, settings: Settings): FormData => {
  const form = new FormData();
  form.set('kind', kind);
  if (Object.keys(settings).length > 0) form.set('options', JSON.stringify(settings));
  form.set('file', new Blob([new Uint8Array(bytesOf(path))], { type: 'text/csv' }), basename(path));
  return form;
};

/** What holds for this file alone: all of it as JSON, and what the sender declares as options of their own. */
export const settingsOf = (options: Options): Settings => {
  const json = textOf(options, 'options');
  const rows = textOf(options, 'rows');
  const totals = pairsOf(options, 'total');
  if (rows !== undefined && !/^\d{1,9}$/.test(rows))
    throw usageError(`--rows is a whole number, not "${rows}".`);
  return {
    ...(json === undefined ? {} : parsed(json)),
    ...(rows === undefined ? {} : { rows: Number(rows) }),
    ...(totals === undefined ? {} : { totals: minorUnits(totals) }),
  };
};

const minorUnits = (totals: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(totals).map(([currency, sum]) => {
      try {
        return [currency, moneyJson(parseDecimalMoney(sum, currency)).amount] as const;
      } catch (error) {
        throw usageError(`--total: ${(error as Error).message}`);
      }
    }),
  );

const parsed = (json: string): Settings => {
  try {
    return JSON.parse(json) as Settings;
  } catch (error) {
    throw usageError(`--options is no JSON: ${(error as Error).message}`);
  }
};
