import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { usageError } from '../cli-error';
import { succeeded, type Client } from '../client/client';
import { read } from '../client/decide';
import { followJob } from '../client/follow-job';
import { pagesOf } from '../client/pages';
import { define, defineList, group, textOf, type Context } from '../define';
import { EXIT } from '../exit-codes';
import { bytesOf } from '../files';
import type { Output } from '../output';
import type { Row } from '../print/table';
import { failedRows, showCounts, showFindings, showProblems } from './import-report';

const IMPORTS = '/v1/imports';

export const addImport = (program: Command, output: Output): void => {
  define(program, output, {
    name: 'import <kind> <file>',
    summary:
      'checks a CSV file and, with --confirm, applies it; kinds: price_list, pos, fx_table and what the server knows',
    options: [
      ['--dry-run', 'only check; the server keeps nothing'],
      ['--confirm', 'apply what the check found'],
      ['--report <file>', 'write the file back with what happened to each row'],
      ['--options <json>', 'mapping, delimiter, declared totals'],
    ],
    examples: [
      'import price_list samples/price-list-en-usd.csv --confirm --as ines',
      'import pos september.csv --dry-run --as diego',
      'import pos september.csv --confirm --report report.csv --as diego',
    ],
    run: importFile,
  });
  const imports = group(program, 'imports', 'what was imported before');
  defineList(imports, output, {
    summary: 'imports, the newest first',
    path: IMPORTS,
    filters: ['kind', 'status'],
    columns: {
      id: 'id',
      kind: 'kind',
      file: 'fileName',
      status: 'status',
      rows: 'rowCount',
      outcomes: 'counts',
      uploaded: 'uploadedAt',
    },
    empty: 'Nothing was imported yet.',
    examples: ['imports list --status applied --as diego'],
  });
  define(imports, output, {
    name: 'show <import>',
    summary: 'counts and failed rows of an import',
    options: [['--report <file>', 'write the file back with what happened to each row']],
    examples: ['imports show impt_… --as diego'],
    run: (context, id = '') => shown(context, id),
  });
  define(imports, output, {
    name: 'confirm <import>',
    summary: 'applies an import that was checked',
    options: [['--report <file>', 'write the file back with what happened to each row']],
    examples: ['imports confirm impt_… --as diego'],
    run: (context, id) => apply(context, id),
  });
  define(imports, output, {
    name: 'cancel <import>',
    summary: 'gives an import up; nothing was applied',
    examples: ['imports cancel impt_… --as diego'],
    run: async ({ client, output: out }, id) => {
      const cancelled = succeeded(await client.post<Row>(`${IMPORTS}/${id}/cancel`, { body: {} }));
      out.line(`${String(cancelled.fileName)} is ${String(cancelled.status)}.`, cancelled);
    },
  });
};

const importFile = async (context: Context, kindGiven = '', path = ''): Promise<void> => {
  const { client, output, options } = context;
  const kind = kindGiven.replaceAll('-', '_');
  const dryRun = options.dryRun === true;
  if (dryRun && options.confirm === true) throw usageError('--dry-run and --confirm exclude each other.');
  if (dryRun && options.report !== undefined)
    throw usageError('--report needs the file to be kept: leave --dry-run out.');
  const form = new FormData();
  form.set('kind', kind);
  const settings = textOf(options, 'options');
  if (settings !== undefined) form.set('options', settings);
  form.set('file', new Blob([new Uint8Array(bytesOf(path))], { type: 'text/csv' }), basename(path));
  const uploaded = succeeded(await client.post<Row>(dryRun ? `${IMPORTS}?dryRun=true` : IMPORTS, { form }));
  if (dryRun) {
    showCounts(output, uploaded);
    showFindings(output, uploaded.rows as readonly Row[]);
    showProblems(output, uploaded);
    return;
  }
  const id = String(uploaded.id);
  await followJob(client, output, String(uploaded.jobId), `checking ${basename(path)}`);
  if (options.confirm === true) return apply(context, id);
  await shown(context, id);
  const { status } = await read(client, `${IMPORTS}/${id}`);
  if (status === 'checked') output.text(`Nothing is applied yet: channel imports confirm ${id}`);
};

/** Confirms what was checked and waits until it is applied. */
const apply = async (context: Context, id = ''): Promise<void> => {
  const { client, output } = context;
  const record = `${IMPORTS}/${id}`;
  const checked = await client.get<Row>(record);
  if (succeeded(checked).status === 'failed') return shown(context, id);
  const confirmed = await client.post<Row>(`${record}/confirm`, { body: {}, ifMatch: checked.etag });
  if (confirmed.body.code === 'ROWS_IN_ERROR') {
    await shown(context, id);
    output.text('Nothing was applied: this kind takes all rows or none.');
    return;
  }
  const { jobId } = succeeded(confirmed);
  await followJob(client, output, String(jobId), 'applying');
  await shown(context, id);
};

/** What the server says of the import now, its failed rows, and the report if it was asked for. */
const shown = async ({ client, output, options }: Context, id: string): Promise<void> => {
  const record = `${IMPORTS}/${id}`;
  const state = await read(client, record);
  showCounts(output, state);
  const { rows } = await pagesOf(client, `${record}/rows`, { outcome: 'error,held', limit: '100' }, true);
  showFindings(output, rows);
  showProblems(output, state);
  const report = textOf(options, 'report');
  if (report !== undefined) await writeReport(client, output, { record, report });
  if (output.exitCode === EXIT.done && failedRows(state) > 0) output.exitCode = EXIT.rowErrors;
};

const writeReport = async (
  client: Client,
  output: Output,
  { record, report }: { record: string; report: string },
): Promise<void> => {
  const answer = await client.get(`${record}/report`);
  succeeded(answer);
  writeFileSync(report, answer.text);
  output.text(`Report: ${report}`);
};
