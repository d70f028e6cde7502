import type { BodyOf } from '@channel/client';
import { moneyJson, parseDecimalMoney } from '@channel/kernel';
import type { Command } from 'commander';
import { basename } from 'node:path';
import { usageError } from '../cli-error';
import { pairsOf } from '../client/pairs';
import { followJob } from '../client/follow-job';
import { apply, REPORT, shown } from './import-steps';
import { complete, type Context } from '../define';
import { textOf, type Options } from '../options';
import { csvFile } from '../files';
import type { Output } from '../output';
import { nextOfDryRun, showImport } from './import-report';

export const addImport = (word: Command, output: Output): void => {
  complete(word, output, {
    options: [
      ['--dry-run', 'only check; the server keeps nothing'],
      ['--confirm', 'apply what the check found'],
      ...REPORT,
      ['--rows <count>', 'rows that the sender says the file has'],
      ['--total <sums...>', 'what the sender says it comes to, e.g. USD=18600.00'],
      ['--options <json>', 'what holds for this file: mapping, constants, formats, delimiter'],
    ],
    examples: [
      'import price_list samples/price-list-en-usd.csv --confirm --as ines',
      'import pos september.csv --dry-run --as diego',
      'import pos september.csv --confirm --report report.csv --as diego',
      'import pos september.edi --dry-run --as diego',
      'import pos september.csv --rows 120 --total USD=18600.00 --as diego',
      'import pos own-services.csv --confirm --as nils',
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
  const body = bodyOf(kindGiven, path, settingsOf(options));
  const { rows = [], ...state } = await client.command('/v1/imports', body, { dryRun });
  if (dryRun) {
    await showImport(output, { state, rows });
    for (const line of nextOfDryRun(path, state)) output.text(line);
    return;
  }
  if (state.jobId !== undefined) await checked(context, state.jobId, basename(path));
  if (options.confirm === true) await apply(context, state.id);
  else await shown(context, state.id);
};

/** A check that found the file wrong is no accident of the job: the import says what is wrong. */
const checked = async ({ client, output }: Context, jobId: string, name: string): Promise<void> => {
  await followJob(client, output, jobId, `checking ${name}`, { mayFail: true });
};

const bodyOf = (kind: string, path: string, settings: Settings): BodyOf<'uploadImport'> => ({
  kind: kind.replaceAll('-', '_'),
  file: csvFile(path),
  ...(Object.keys(settings).length === 0 ? {} : { options: JSON.stringify(settings) }),
});

type Settings = Readonly<Record<string, unknown>>;

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
