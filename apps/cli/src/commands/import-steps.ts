import { Refusal, type AnswerAt, type RefusalCode } from '@channel/client';
import { at, below, type At } from '../client/at';
import type { Client } from '../client/client';
import { followJob } from '../client/follow-job';
import { pagesOf } from '../client/pages';
import type { Context } from '../define';
import { writeOut } from '../files';
import { textOf } from '../options';
import { nextOf, showImport } from './import-report';

export const IMPORT = '/v1/imports/{importId}';
export const importOf = (importId: string): At<typeof IMPORT> => at(IMPORT, { importId });

/** What an import is, as the server says. */
export type ImportState = AnswerAt<'get', typeof IMPORT>;

/** A report of the file, in its own form. */
export const REPORT = [
  [
    '--report <file>',
    'write rows back with what happened to them: those that failed, to be repaired and sent again',
  ],
  ['--report-all', 'with --report: every row of the file'],
] as const;

/** Outcomes with something to say about the row; as many rows as a check without effect shows. */
const FOUND = 'error,held,duplicate,warning,corrected';
const MOST_FINDINGS = 1_000;

/** What the server says of the import now, the rows with findings, and the report if it was asked for. */
export const shown = async ({ client, output, options }: Context, id: string): Promise<ImportState> => {
  const state = await client.read(importOf(id));
  const { rows } = await pagesOf(
    client,
    below(importOf(id), 'rows'),
    { limit: '100' },
    { all: true, most: MOST_FINDINGS, fixed: { outcome: FOUND } },
  );
  const report = textOf(options, 'report');
  if (report !== undefined) await writeReport(client, id, report, options.reportAll === true);
  await showImport(output, { state, rows, report });
  for (const line of nextOf(id, state)) output.text(line);
  return state;
};

/** What nothing was applied for, in words; what was found stands above them. */
const NOT_APPLIED: Readonly<Partial<Record<RefusalCode, string>>> = {
  ROWS_IN_ERROR: 'Nothing was applied: this kind takes all rows or none.',
  NOTHING_TO_APPLY: 'Nothing was applied: no row of this file would change anything.',
};

/** Confirms what was checked and waits until it is applied. */
export const apply = async (context: Context, id: string): Promise<void> => {
  const { client, output } = context;
  const { status } = await client.read(importOf(id));
  if (status === 'failed' || status === 'needs_mapping') {
    await shown(context, id);
    return;
  }
  try {
    const { jobId } = await client.decide(importOf(id), 'confirm');
    if (jobId !== undefined) await followJob(client, output, jobId, 'applying');
    await shown(context, id);
  } catch (error) {
    const why = error instanceof Refusal && error.code !== undefined ? NOT_APPLIED[error.code] : undefined;
    if (why === undefined) throw error;
    await shown(context, id);
    output.text(why);
  }
};

const writeReport = async (client: Client, id: string, report: string, all: boolean): Promise<void> => {
  writeOut(report, await client.text(below(importOf(id), 'report'), { only: all ? 'all' : 'failed' }));
};
