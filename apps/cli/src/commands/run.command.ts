import type { Command } from 'commander';
import { command, decide, read } from '../client/decide';
import { followJob } from '../client/follow-job';
import { idOf, runPath } from '../client/references';
import { define, defineList, textOf } from '../define';
import { defineDecision } from '../define-decision';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

const RUN = {
  number: 'number',
  id: 'id',
  status: 'status',
  revision: 'revision',
  programme: 'programmeId',
  quarter: 'quarter',
  partners: 'partnerCount',
  lines: 'lineCount',
  total: 'total',
  payable: 'payable',
  'left out': ({ excluded }: Row) => (excluded as readonly Row[] | undefined)?.map((one) => one.partnerId),
  'not calculated': ({ plansNotCalculated }: Row) =>
    (plansNotCalculated as readonly Row[] | undefined)?.map((one) => one.name),
  digest: 'digest',
  'started by': 'startedBy',
  'started at': 'startedAt',
};

/** The calculation of a quarter's rewards, prepared by one person and approved by another. */
export const addRun = (run: Command, output: Output): void => {
  define(run, output, {
    name: 'create <quarter>',
    summary: 'calculates the rewards of a quarter as a draft',
    options: [
      ['--programme <id>', 'the programme', 'jpa-2023'],
      ['--dry-run', 'only the totals; nothing is kept'],
    ],
    examples: ['run create 2026-Q3 --as fatima', 'run create 2026-Q3 --dry-run --as fatima'],
    run: async ({ client, options }, quarter) => {
      const body = { programmeId: textOf(options, 'programme'), quarter };
      if (options.dryRun === true) {
        const totals = await command(client, '/v1/reward-runs?dryRun=true', body);
        output.line(
          `Nothing is kept. ${cellText(totals.lineCount)} lines, ${cellText(totals.total)}.`,
          totals,
        );
        return;
      }
      const { id, jobId } = await command(client, '/v1/reward-runs', body);
      await followJob(client, output, String(jobId), `calculating ${String(quarter)}`);
      await output.record(RUN, await read(client, `/v1/reward-runs/${String(id)}`));
    },
  });
  addReading(run, output);
  addCorrections(run, output);
  for (const [verb, summary, who] of [
    ['submit', 'submits a draft for approval', 'fatima'],
    ['approve', 'approves what another person prepared; statements are issued', 'lars'],
  ] as const)
    define(run, output, {
      name: `${verb} <run>`,
      decides: true,
      summary,
      examples: [`run ${verb} RR-2026Q3-01 --as ${who}`],
      run: async ({ client }, name = '') => {
        const done = await decide(client, await runPath(client, name), verb);
        output.line(`${cellText(done.number)} is ${cellText(done.status)}: ${cellText(done.total)}.`, done);
      },
    });
};

const addCorrections = (run: Command, output: Output): void => {
  defineDecision(run, output, {
    name: 'return <run>',
    summary: 'sends a submitted run back to its preparer',
    record: runPath,
    fields: { reason: ['--reason <text>', 'what is to be looked at'] },
    examples: ['run return RR-2026Q3-01 --reason "A deal is missing" --as lars'],
  });
  define(run, output, {
    name: 'exclude <run> <partner>',
    decides: true,
    summary: 'leaves a partner out: it gets no statement from this run',
    required: [['--reason <text>', 'why']],
    examples: ['run exclude RR-2026Q3-01 PTR-0042 --reason "Under review" --as fatima'],
    run: async ({ client, options }, name = '', partner = '') => {
      const body = { partnerId: await idOf(client, 'partner', partner), reason: textOf(options, 'reason') };
      const done = await decide(client, await runPath(client, name), 'exclude', body);
      output.line(
        `${partner} is left out of ${cellText(done.number)}: ${cellText(done.payable)} payable.`,
        done,
      );
    },
  });
};

const showChanges = async (output: Output, lines: readonly Row[]): Promise<void> => {
  const columns = { line: { wide: 'rewardLineId' }, partner: 'partnerId', plan: 'planId', cause: 'cause' };
  output.text('');
  await output.table(
    { ...columns, before: 'from', after: 'to', change: 'change' },
    lines,
    'No line changed.',
  );
};

const addReading = (run: Command, output: Output): void => {
  defineList(run, output, {
    summary: 'runs, the newest first',
    path: '/v1/reward-runs',
    filters: ['quarter', 'status'],
    columns: {
      quarter: 'quarter',
      run: 'number',
      status: 'status',
      partners: 'partnerCount',
      lines: 'lineCount',
      total: 'total',
      id: { wide: 'id' },
    },
    empty: 'Nothing was calculated yet; begin with `./channel run create <quarter>`.',
    examples: ['run list --quarter 2026-Q3 --as fatima'],
  });
  define(run, output, {
    name: 'show <run>',
    summary: 'one run with its total and digest',
    examples: ['run show RR-2026Q3-01 --as lars'],
    run: async ({ client }, name = '') => {
      await output.record(RUN, await read(client, await runPath(client, name)));
    },
  });
  define(run, output, {
    name: 'difference <from> <to>',
    summary: 'what changed from one run of a quarter to another, by cause; the causes add up to the total',
    options: [['--lines', 'every changed line too']],
    examples: ['run difference RR-2026Q3-01 RR-2026Q3-02 --as lars'],
    run: async ({ client, options }, from = '', to = '') => {
      const [path, other] = await Promise.all([runPath(client, from), runPath(client, to)]);
      const toId = encodeURIComponent(other.split('/').at(-1) ?? '');
      const found = await read(client, `${path}/difference?to=${toId}`);
      if (output.json) {
        output.line('', found);
        return;
      }
      const causes = found.causes as readonly Row[];
      const total = { cause: 'total', lines: (found.lines as readonly Row[]).length, change: found.total };
      const columns = { cause: 'cause', lines: 'lines', change: 'change' };
      await output.table(columns, causes.length === 0 ? [] : [...causes, total], 'Nothing changed.');
      if (options.lines === true) await showChanges(output, found.lines as readonly Row[]);
    },
  });
  defineList(run, output, {
    name: 'lines <run>',
    summary: 'one line for each shipped line and plan',
    path: async ({ client }, name = '') => `${await runPath(client, name)}/lines`,
    columns: {
      line: { wide: 'id' },
      invoice: (row) => `${cellText(row.invoiceNo)}/${cellText(row.invoiceLine)}`,
      plan: 'planId',
      level: { wide: 'level' },
      base: { wide: 'base' },
      '%': 'rate.percent',
      amount: 'amount',
      'why not': 'codes',
    },
    empty: 'The run has no lines.',
    examples: ['run lines RR-2026Q3-01 --all --as fatima'],
  });
};
