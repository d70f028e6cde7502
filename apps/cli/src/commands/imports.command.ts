import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { succeeded } from '../client/client';
import { command } from '../client/decide';
import { followJob } from '../client/follow-job';
import { apply, importPath, IMPORTS, shown } from './import-steps';
import { define, defineList, textOf, type Context } from '../define';
import type { Output } from '../output';
import type { Row } from '../print/table';
import { MAPPING_OPTIONS, mappingOf } from './mapping.command';

const REPORT = [['--report <file>', 'write the file back with what happened to each row']] as const;

/** Files that were brought in before, and what is still open about them. */
export const addImports = (imports: Command, output: Output): void => {
  defineList(imports, output, {
    summary: 'imports, the newest first',
    path: IMPORTS,
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
    examples: ['imports show impt_… --as diego'],
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
    path: (_, id = '') => Promise.resolve(`${importPath(id)}/rows`),
    fixed: {
      outcome: 'only these, separated by commas: error,held,duplicate,warning,corrected,created,skipped',
    },
    columns: {
      row: 'row',
      outcome: 'outcome',
      codes: ({ findings }) => (findings as readonly Row[]).map(({ code }) => code),
      why: ({ findings }) => (findings as readonly Row[]).map(({ message }) => message),
      cells: { wide: 'raw' },
    },
    empty: 'It has no such rows.',
    examples: [
      'imports rows impt_… --outcome held --as diego',
      'imports rows impt_… --all --json --as diego',
    ],
  });
  for (const [verb, summary, reason] of [
    ['accept', 'says that a held row is right: it is applied', 'The quantity is right'],
    ['skip', 'says that a held row is a slip or a repetition: it is left out', 'Sent twice'],
  ] as const)
    define(imports, output, {
      name: `${verb} <import> <row>`,
      summary,
      required: [['--reason <text>', 'kept with the decision']],
      examples: [`imports ${verb} impt_… 117 --reason "${reason}" --as diego`],
      run: async ({ client, options }, id = '', row = '') => {
        if (!/^[1-9]\d*$/.test(row)) throw usageError(`A row is a whole number from 1 on, not "${row}".`);
        const body = { reason: textOf(options, 'reason') };
        const done = await command(client, `${importPath(id)}/rows/${row}/${verb}`, body);
        // Before the rest is confirmed there is no job: the decision waits with the file.
        if (typeof done.jobId === 'string')
          await followJob(client, output, done.jobId, `applying row ${row}`);
        const when =
          verb === 'skip' || done.status === 'applied' ? '' : '; it is applied when the import is confirmed';
        output.line(`Row ${row} is ${verb === 'accept' ? 'accepted' : 'skipped'}${when}.`, done);
      },
    });
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
    examples: ['imports confirm impt_… --as diego'],
    run: (context, id = '') => apply(context, id),
  });
  define(imports, output, {
    name: 'cancel <import>',
    summary: 'gives an import up; nothing was applied',
    examples: ['imports cancel impt_… --as diego'],
    run: async ({ client }, id = '') => {
      const cancelled = succeeded(await client.post<Row>(`${importPath(id)}/cancel`, { body: {} }));
      output.line(`${String(cancelled.fileName)} is ${String(cancelled.status)}.`, cancelled);
    },
  });
};

const mapped = async (context: Context, id = ''): Promise<void> => {
  const { client, output, options } = context;
  const { jobId } = await command(client, `${importPath(id)}/map`, mappingOf(options));
  await followJob(client, output, String(jobId), 'checking', { mayFail: true });
  await shown(context, id);
};
