import type { BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { createHash } from 'node:crypto';
import { CliError, usageError } from '../cli-error';
import { below } from '../client/at';
import { batchOf } from '../client/references';
import { define } from '../define';
import { chosen, textOf } from '../options';
import { csvOf, writeOut } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';

const COLUMNS = { endToEndId: ['end_to_end_id'], status: [], reason: [] } as const;

const FORMS = ['pain001', 'csv', 'credit-memo'] as const;

/** The file to the bank, and the bank's answer. */
export const addBatchFile = (batch: Command, output: Output): void => {
  define(batch, output, {
    name: 'export <batch>',
    summary: 'writes the payment file of an approved batch; again gives the same bytes',
    options: [
      ['--out <file>', 'where the file goes; without it, it is only exported'],
      ['--form <form>', 'pain001, csv for a bank’s portal, or credit-memo for whoever books it', 'pain001'],
    ],
    examples: ['payout batch export PB-2026-000001 --out payment.xml --as fatima'],
    run: async ({ client, options }, name = '') => {
      const form = textOf(options, 'form') ?? 'pain001';
      const format = FORMS.find((known) => known === form);
      if (format === undefined) throw usageError(`--form is one of ${FORMS.join(', ')}, not "${form}".`);
      const record = await batchOf(client, name);
      const done = await client.command(below(record, 'export'));
      const out = textOf(options, 'out');
      if (out !== undefined) {
        const file = await client.text(below(record, 'file'), { format });
        if (format === 'pain001') mustBe(file, done.sha256 ?? '');
        writeOut(out, file);
      }
      // The digest is that of the payment file, whatever else the payments are written as.
      const where =
        out === undefined ? '' : ` → ${out}${format === 'pain001' ? '' : ' (the same payments as CSV)'}`;
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
        const record = await batchOf(client, name);
        const results = typeof file === 'string' ? resultsOf(file) : [];
        const done = await (verb === 'results'
          ? client.command(below(record, 'record-results'), { results })
          : client.decide(record, verb, { results: results.map(known) }));
        output.line(`${cellText(done.number)} is ${cellText(done.status)}.`, done);
      },
    });
};

type Result = BodyOf<'recordPayoutResults'>['results'][number];

const resultsOf = (file: string): Result[] =>
  csvOf(file, COLUMNS, ['endToEndId', 'status']).map(({ endToEndId, status, reason }, index) => {
    if (!isOutcome(status))
      throw usageError(
        `Row ${String(index + 2)}: status is paid, failed, unknown or returned, not "${String(status)}".`,
      );
    return {
      endToEndId: endToEndId ?? '',
      status,
      ...(reason === undefined || reason === '' ? {} : { reason }),
    };
  });

type Known = NonNullable<BodyOf<'reconcilePayoutBatch'>['results']>[number];
/** Of unclear payments only what became of them can be said: the server refuses the rest. */
const known = ({ status, ...payment }: Result): Known => ({
  ...payment,
  status: chosen<Known['status']>(status),
});

const OUTCOMES: readonly Result['status'][] = ['paid', 'failed', 'unknown', 'returned'];
const isOutcome = (text: string | undefined): text is Result['status'] =>
  OUTCOMES.some((outcome) => outcome === text);

/** The bytes that came are the bytes that were exported. */
const mustBe = (text: string, sha256: string): void => {
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256)
    throw new CliError('The file that came is not the one that was exported.');
};
