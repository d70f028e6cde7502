import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at, below } from '../client/at';
import { followJob } from '../client/follow-job';
import { define, defineList, type Context } from '../define';
import { needed, textOf } from '../options';
import { defineHistory } from '../define-history';
import type { Output } from '../output';
import { apply, IMPORT, importOf, REPORT, shown } from './import-steps';
import { MAPPING_OPTIONS, mappingOf } from './mapping.command';

/** Files that were brought in before, and what is still open about them. */
export const addImports = (imports: Command, output: Output): void => {
  defineHistory(imports, output, {
    noun: 'import',
    history: (client, importId) => client.read(at('/v1/imports/{importId}/history', { importId })),
    examples: ['imports history impt_… --as diego'],
  });
  defineList(imports, output, {
    summary: 'imports, the newest first',
    path: '/v1/imports',
    filters: ['kind', 'status', 'q'],
    columns: {
      id: 'id',
      kind: { wide: 'kind' },
      file: 'fileName',
      status: 'status',
      rows: { wide: 'rowCount' },
      outcomes: 'counts',
      uploaded: { wide: 'uploadedAt' },
    },
    empty: 'Nothing was imported yet; begin with `./channel import <kind> <file>`.',
    examples: ['imports list --status applied --as diego'],
  });
  define(imports, output, {
    name: 'show <import>',
    summary: 'counts and failed rows of an import',
    options: REPORT,
    examples: [
      'imports show impt_… --as diego',
      'imports show impt_… --report all.csv --report-all --as diego',
    ],
    run: async (context, id = '') => {
      await shown(context, id);
    },
  });
  addRows(imports, output);
  addSteps(imports, output);
};

const addRows = (imports: Command, output: Output): void => {
  defineList(imports, output, {
    name: 'rows <import>',
    summary: 'rows with what was found; --outcome held shows those that wait for a person',
    path: `${IMPORT}/rows`,
    // `--report` writes it, in the sender's own columns.
    files: false,
    of: (_, id = '') => Promise.resolve(below(importOf(id), 'rows')),
    fixed: {
      outcome: 'only these, separated by commas: error,held,duplicate,warning,corrected,created,skipped',
    },
    columns: {
      row: 'row',
      outcome: 'outcome',
      codes: ({ findings }) => findings.map(({ code }) => code),
      why: ({ findings }) => findings.map(({ message }) => message),
      cells: { wide: 'raw' },
    },
    empty: 'It has no such rows.',
    examples: [
      'imports rows impt_… --outcome held --as diego',
      'imports rows impt_… --all --json --as diego',
    ],
  });
  for (const [verb, summary, reason] of [
    [
      'accept',
      'says that a held row is right, or all that are held for a code: they are applied',
      'The quantity is right',
    ],
    [
      'skip',
      'says that a held row is a slip or a repetition, or all that are held for a code: they are left out',
      'Sent twice',
    ],
  ] as const)
    define(imports, output, {
      name: `${verb} <import> [row]`,
      summary,
      required: [['--reason <text>', 'kept with the decision']],
      options: [['--code <code>', 'every row that is held for this finding, e.g. RE_REPORTED']],
      examples: [
        `imports ${verb} impt_… 117 --reason "${reason}" --as diego`,
        `imports ${verb} impt_… --code RE_REPORTED --reason "${reason}" --as diego`,
      ],
      run: (context, id = '', row) => decideHeld(context, { id, row, verb }),
    });
};

type Held = Readonly<{ id: string; row: string | undefined; verb: 'accept' | 'skip' }>;

const decideHeld = async ({ client, output, options }: Context, { id, row, verb }: Held): Promise<void> => {
  const code = textOf(options, 'code');
  if ((row === undefined) === (code === undefined))
    throw usageError('Say which row, or with --code for which finding the rows are held.');
  const body = { reason: needed(options, 'reason') };
  const done =
    row === undefined
      ? await client.command(below(importOf(id), `held-rows/${verb}`), { ...body, code: code ?? '' })
      : await client.command(at(`${IMPORT}/rows/{row}/${verb}`, { importId: id, row: rowNumber(row) }), body);
  const what = row === undefined ? `Every row held for ${String(code)}` : `Row ${row}`;
  // Before the rest is confirmed there is no job: the decision waits with the file.
  if (done.jobId !== undefined) await followJob(client, output, done.jobId, `applying ${what.toLowerCase()}`);
  const when = verb === 'skip' || done.status === 'applied' ? '' : '; applied when the import is confirmed';
  output.line(`${what} is ${verb === 'accept' ? 'accepted' : 'skipped'}${when}.`, done);
};

const rowNumber = (row: string): string => {
  if (!/^[1-9]\d*$/.test(row)) throw usageError(`A row is a whole number from 1 on, not "${row}".`);
  return row;
};

const addSteps = (imports: Command, output: Output): void => {
  define(imports, output, {
    name: 'map <import>',
    summary: 'says which column is which in a file that needs it; kept for the next files',
    options: [...MAPPING_OPTIONS, ...REPORT],
    examples: ['imports map impt_… --column "Artikel=sku" "Menge=quantity" --as diego'],
    run: mapped,
  });
  define(imports, output, {
    name: 'confirm <import>',
    summary: 'applies an import that was checked',
    options: REPORT,
    decides: true,
    examples: ['imports confirm impt_… --as diego'],
    run: (context, id = '') => apply(context, id),
  });
  define(imports, output, {
    name: 'retry <import>',
    summary: 'does again what an accident of the server stopped: the check, or what was left to apply',
    options: REPORT,
    examples: ['imports retry impt_… --as diego'],
    run: async (context, id = '') => {
      const { client, output: out } = context;
      const { jobId } = await client.command(below(importOf(id), 'retry'));
      if (jobId !== undefined) await followJob(client, out, jobId, 'trying again', { mayFail: true });
      await shown(context, id);
    },
  });
  define(imports, output, {
    name: 'cancel <import>',
    summary: 'gives an import up; nothing was applied',
    examples: ['imports cancel impt_… --as diego'],
    run: async ({ client }, id = '') => {
      const cancelled = await client.command(below(importOf(id), 'cancel'));
      output.line(`${cancelled.fileName} is ${cancelled.status}.`, cancelled);
    },
  });
};

const mapped = async (context: Context, id = ''): Promise<void> => {
  const { client, output, options } = context;
  const { jobId } = await client.command(below(importOf(id), 'map'), mappingOf(options));
  if (jobId !== undefined) await followJob(client, output, jobId, 'checking', { mayFail: true });
  await shown(context, id);
};
