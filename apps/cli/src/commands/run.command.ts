import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at, below } from '../client/at';
import { followJob } from '../client/follow-job';
import { idOf, runOf } from '../client/references';
import { define, defineList } from '../define';
import { needed } from '../options';
import { defineHistory } from '../define-history';
import { decisionsOn } from '../define-decision';
import type { Output } from '../output';
import { cellText, invoiceOf } from '../print/format';
import type { Columns } from '../print/table';

const RUN: Columns<AnswerOf<'getRewardRun'>> = {
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
  'left out': ({ excluded }) => excluded?.map(({ partnerId }) => partnerId),
  'not calculated': ({ plansNotCalculated }) => plansNotCalculated.map(({ name }) => name),
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
    run: async ({ client, options }, quarter = '') => {
      const body = { programmeId: needed(options, 'programme'), quarter };
      const dryRun = options.dryRun === true;
      const done = await client.command('/v1/reward-runs', body, { dryRun });
      if (!('jobId' in done)) {
        output.line(`Nothing is kept. ${cellText(done.lineCount)} lines, ${cellText(done.total)}.`, done);
        return;
      }
      await followJob(client, output, done.jobId, `calculating ${quarter}`);
      await output.record(RUN, await client.read(at('/v1/reward-runs/{runId}', { runId: done.id })));
    },
  });
  addReading(run, output);
  defineHistory(run, output, {
    noun: 'run',
    history: async (client, name) => client.read(below(await runOf(client, name), 'history')),
    examples: ['run history RR-2026Q3-01 --as lars'],
  });
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
        const done = await client.decide(await runOf(client, name), verb);
        output.line(`${cellText(done.number)} is ${cellText(done.status)}: ${cellText(done.total)}.`, done);
      },
    });
};

const addCorrections = (run: Command, output: Output): void => {
  decisionsOn(run, output, { noun: 'run', words: 'run', called: 'RR-2026Q3-01', record: runOf })({
    verb: 'return',
    summary: 'sends a submitted run back to its preparer',
    fields: { reason: ['--reason <text>', 'what is to be looked at'] },
    example: '--reason "A deal is missing" --as lars',
  });
  define(run, output, {
    name: 'note <run> <text>',
    summary: 'notes something on a run for whoever reads it',
    examples: ['run note RR-2026Q3-01 "Compared with the forecast" --as fatima'],
    run: async ({ client }, name = '', text = '') => {
      const done = await client.command(below(await runOf(client, name), 'note'), { note: text });
      output.line(`Noted on ${cellText(done.number)}.`, done);
    },
  });
  define(run, output, {
    name: 'exclude <run> <partner>',
    decides: true,
    summary: 'leaves a partner out: it gets no statement from this run',
    required: [['--reason <text>', 'why']],
    examples: ['run exclude RR-2026Q3-01 PTR-0042 --reason "Under review" --as fatima'],
    run: async ({ client, options }, name = '', partner = '') => {
      const body = { partnerId: await idOf(client, 'partner', partner), reason: needed(options, 'reason') };
      const done = await client.decide(await runOf(client, name), 'exclude', body);
      output.line(
        `${partner} is left out of ${cellText(done.number)}: ${cellText(done.payable)} payable.`,
        done,
      );
    },
  });
};

type Change = AnswerOf<'getRewardRunDifference'>['lines'][number];

const showChanges = async (output: Output, lines: readonly Change[]): Promise<void> => {
  const columns = {
    line: { wide: 'rewardLineId' },
    partner: 'partnerId',
    plan: 'planId',
    cause: 'cause',
  } as const;
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
      await output.record(RUN, await client.read(await runOf(client, name)));
    },
  });
  define(run, output, {
    name: 'difference <from> <to>',
    summary: 'what changed from one run of a quarter to another, by cause; the causes add up to the total',
    options: [['--lines', 'every changed line too']],
    table: true,
    examples: ['run difference RR-2026Q3-01 RR-2026Q3-02 --as lars'],
    run: async ({ client, options }, from = '', to = '') => {
      const [earlier, later] = await Promise.all([runOf(client, from), runOf(client, to)]);
      const found = await client.read(below(earlier, 'difference'), { to: later.params.runId ?? '' });
      if (output.json) {
        output.line('', found);
        return;
      }
      const { causes, lines } = found;
      const total = { cause: 'total', lines: lines.length, change: found.total };
      const columns = { cause: 'cause', lines: 'lines', change: 'change' } as const;
      await output.table(columns, causes.length === 0 ? [] : [...causes, total], 'Nothing changed.');
      if (options.lines === true) await showChanges(output, lines);
    },
  });
  defineList(run, output, {
    name: 'partners <run>',
    summary: 'one line for each partner: base, gross, adjustments, what is carried, and flags',
    path: '/v1/reward-runs/{runId}/partners',
    of: async ({ client }, name = '') => below(await runOf(client, name), 'partners'),
    filters: ['flag'],
    columns: {
      partner: 'code',
      base: 'base',
      '%': 'percent',
      gross: 'gross',
      adjustments: 'adjustments',
      carry: 'carry',
      net: 'net',
      flags: 'flags',
    },
    empty: 'The run has no partner of the kind.',
    examples: ['run partners RR-2026Q3-01 --flag no_account --as fatima'],
  });
  defineList(run, output, {
    name: 'groups <run>',
    summary: 'what a run pays by region, level, type of deal or plan',
    path: '/v1/reward-runs/{runId}/groups',
    of: async ({ client }, name = '') => below(await runOf(client, name), 'groups'),
    filters: ['by'],
    columns: {
      group: 'group',
      partners: 'partners',
      base: 'base',
      gross: 'gross',
      adjustments: 'adjustments',
    },
    empty: 'The run pays nobody.',
    examples: ['run groups RR-2026Q3-01 --by level --as fatima'],
  });
  defineList(run, output, {
    name: 'lines <run>',
    summary: 'one line for each shipped line and plan',
    path: '/v1/reward-runs/{runId}/lines',
    of: async ({ client }, name = '') => below(await runOf(client, name), 'lines'),
    columns: {
      line: { wide: 'id' },
      invoice: invoiceOf,
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
