import { nextOf, showImport } from './import-report';
import type { Context } from '../define';
import { textOf } from '../define';
import { writeOut } from '../files';
import type { Row } from '../print/table';
import { succeeded, type Client } from '../client/client';
import { read } from '../client/decide';
import { followJob } from '../client/follow-job';
import { pagesOf } from '../client/pages';

export const IMPORTS = '/v1/imports';
export const importPath = (id: string): string => `${IMPORTS}/${encodeURIComponent(id)}`;

/** Outcomes with something to say about the row; as many rows as a check without effect shows. */
const FOUND = 'outcome=error,held,duplicate,warning,corrected';
const MOST_FINDINGS = 1_000;

/** What the server says of the import now, the rows with findings, and the report if it was asked for. */
export const shown = async ({ client, output, options }: Context, id: string): Promise<Row> => {
  const state = await read(client, importPath(id));
  const { rows } = await pagesOf(
    client,
    `${importPath(id)}/rows?${FOUND}`,
    { limit: '100' },
    true,
    MOST_FINDINGS,
  );
  const report = textOf(options, 'report');
  if (report !== undefined) await writeReport(client, id, report);
  await showImport(output, { state: { id, ...state }, rows, report });
  for (const line of nextOf(id, state)) output.text(line);
  return state;
};

/** Confirms what was checked and waits until it is applied. */
export const apply = async (context: Context, id: string): Promise<void> => {
  const { client, output } = context;
  const checked = await client.get<Row>(importPath(id));
  const { status } = succeeded(checked);
  if (status === 'failed' || status === 'needs_mapping') {
    await shown(context, id);
    return;
  }
  const confirmed = await client.post<Row>(`${importPath(id)}/confirm`, { body: {}, ifMatch: checked.etag });
  if (confirmed.body.code === 'ROWS_IN_ERROR') {
    await shown(context, id);
    output.text('Nothing was applied: this kind takes all rows or none.');
    return;
  }
  const { jobId } = succeeded(confirmed);
  await followJob(client, output, String(jobId), 'applying');
  await shown(context, id);
};

const writeReport = async (client: Client, id: string, report: string): Promise<void> => {
  const answer = await client.get(`${importPath(id)}/report`);
  succeeded(answer);
  writeOut(report, answer.text);
};
