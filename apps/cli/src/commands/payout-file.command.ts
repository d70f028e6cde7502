import type { Command } from 'commander';
import { createHash } from 'node:crypto';
import { CliError, usageError } from '../cli-error';
import { succeeded } from '../client/client';
import { command, decide } from '../client/decide';
import { recordOf } from '../client/references';
import { define, textOf } from '../define';
import { csvOf, writeOut } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';

const COLUMNS = { endToEndId: ['end_to_end_id'], status: [], reason: [] } as const;

/** The file to the bank, and the bank's answer. */
export const addBatchFile = (batch: Command, output: Output): void => {
  define(batch, output, {
    name: 'export <batch>',
    summary: 'writes the payment file of an approved batch; again gives the same bytes',
    options: [
      ['--out <file>', 'where the file goes; without it, it is only exported'],
      ['--format <format>', 'pain001, or csv for a bank’s portal', 'pain001'],
    ],
    examples: ['payout batch export PB-2026-000001 --out payment.xml --as fatima'],
    run: async ({ client, options }, name = '') => {
      const format = textOf(options, 'format') ?? 'pain001';
      if (format !== 'pain001' && format !== 'csv')
        throw usageError(`--format is pain001 or csv, not "${format}".`);
      const record = await recordOf(client, 'batch', name);
      const done = await command(client, `${record}/export`);
      const out = textOf(options, 'out');
      if (out !== undefined) {
        const file = await client.get(`${record}/file?format=${encodeURIComponent(format)}`);
        succeeded(file);
        if (format === 'pain001') mustBe(file.text, String(done.sha256));
        writeOut(out, file.text);
      }
      // The digest is that of the payment file, whatever else the payments are written as.
      const where =
        out === undefined ? '' : ` → ${out}${format === 'csv' ? ' (the same payments as CSV)' : ''}`;
      output.line(`${cellText(done.number)}  sha256:${cellText(done.sha256)}${where}`, {
        ...done,
        ...(out === undefined ? {} : { file: out, format }),
      });
    },
  });
  for (const [verb, summary, example] of [
    [
      'results',
      'records what the bank did: columns end_to_end_id, status (paid, failed, unknown, returned), reason',
      'bank.csv',
    ],
    ['reconcile', 'says what became of unclear payments, and finishes the batch', ''],
  ] as const)
    define(batch, output, {
      name: verb === 'results' ? 'results <batch> <csv>' : 'reconcile <batch> [csv]',
      summary,
      examples: [`payout batch ${verb} PB-2026-000001 ${example} --as fatima`.replaceAll('  ', ' ')],
      run: async ({ client }, name = '', file) => {
        const record = await recordOf(client, 'batch', name);
        const results = typeof file === 'string' ? resultsOf(file) : [];
        const done = await (verb === 'results'
          ? command(client, `${record}/record-results`, { results })
          : decide(client, record, verb, { results }));
        output.line(`${cellText(done.number)} is ${cellText(done.status)}.`, done);
      },
    });
};

const resultsOf = (file: string): readonly object[] =>
  csvOf(file, COLUMNS, ['endToEndId', 'status']).map(({ endToEndId, status, reason }, index) => {
    if (!['paid', 'failed', 'unknown', 'returned'].includes(status ?? ''))
      throw usageError(
        `Row ${String(index + 2)}: status is paid, failed, unknown or returned, not "${String(status)}".`,
      );
    return { endToEndId, status, ...(reason === undefined || reason === '' ? {} : { reason }) };
  });

/** The bytes that came are the bytes that were exported. */
const mustBe = (text: string, sha256: string): void => {
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256)
    throw new CliError('The file that came is not the one that was exported.');
};
