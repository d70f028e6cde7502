import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at } from '../client/at';
import { followJob } from '../client/follow-job';
import { define, defineList } from '../define';
import { textOf, wholeNumber } from '../options';
import type { Output } from '../output';

type Simulation = AnswerOf<'getSimulation'>;
type Sums = NonNullable<Simulation['total']>;

const SUMS = {
  issued: 'issued',
  'by the draft': 'byDraft',
  change: 'change',
  winners: 'winners',
  losers: 'losers',
  unchanged: 'unchanged',
  'left out': 'leftOut',
  'not calculated': 'notCalculated',
  near: 'near',
} as const;

const simulationOf = (simulationId: string) => at('/v1/simulations/{simulationId}', { simulationId });

/** What a draft of the rules would have paid in past quarters. */
export const addSimulations = (programme: Command, output: Output): void => {
  define(programme, output, {
    name: 'simulate <programme> <version> <quarters...>',
    summary: 'calculates issued quarters again by a draft: effect on the budget, winners and losers',
    options: [
      ['--near <percent>', 'how near to a band counts as near; 5 by default'],
      ['--dry-run', 'only which runs would be calculated again'],
    ],
    examples: ['programme simulate jpa-2023 2 2026-Q1 2026-Q2 --as ines'],
    run: async ({ client, options, rest }, programmeId = '', version = '') => {
      const near = textOf(options, 'near');
      const body = {
        quarters: [...rest],
        ...(near === undefined ? {} : { nearPercent: wholeNumber(near, '--near') }),
      };
      const path = at('/v1/programs/{programmeId}/versions/{version}/simulate', { programmeId, version });
      const done = await client.command(path, body, { dryRun: options.dryRun === true });
      if (!('jobId' in done)) {
        output.line(`It would calculate again: ${done.runs.map(({ number }) => number).join(', ')}.`, done);
        return;
      }
      await followJob(client, output, done.jobId, `simulating version ${version}`);
      await show(output, done.id, await client.read(simulationOf(done.id)));
    },
  });
  defineList(programme, output, {
    name: 'simulations <programme>',
    summary: 'simulations of its drafts, the newest first',
    path: '/v1/programs/{programmeId}/simulations',
    of: (_, programmeId = '') =>
      Promise.resolve(at('/v1/programs/{programmeId}/simulations', { programmeId })),
    columns: {
      id: 'id',
      version: 'version',
      quarters: 'quarters',
      status: 'status',
      change: 'change',
      started: 'startedAt',
      by: 'startedBy',
    },
    empty:
      'No draft was tried yet; begin with `./channel programme simulate <programme> <version> <quarter>`.',
    examples: ['programme simulations jpa-2023 --as carol'],
  });
  define(programme, output, {
    name: 'simulation <simulation>',
    summary: 'one simulation: effect on the budget, winners and losers of each quarter',
    examples: ['programme simulation simu_… --as carol'],
    run: async ({ client }, id = '') => show(output, id, await client.read(simulationOf(id))),
  });
  defineList(programme, output, {
    name: 'simulated <simulation>',
    summary: 'each partner and quarter of a simulation, the largest loss first',
    path: '/v1/simulations/{simulationId}/partners',
    of: (_, simulationId = '') =>
      Promise.resolve(at('/v1/simulations/{simulationId}/partners', { simulationId })),
    filters: ['only', 'quarter', 'sort'],
    columns: {
      quarter: 'quarter',
      partner: 'code',
      outcome: 'outcome',
      issued: 'issued',
      'by the draft': 'byDraft',
      change: 'change',
      near: ({ near }) => near.map(({ planId, side }) => `${side} a band of ${planId}`),
      why: 'reason',
    },
    empty: 'The simulation has no partner of the kind.',
    examples: ['programme simulated simu_… --only loser --as carol'],
  });
};

const show = async (output: Output, id: string, simulation: Simulation): Promise<void> => {
  if (output.json || simulation.total === null) {
    output.line(`${id} is ${simulation.status}.`, simulation);
    return;
  }
  const rows: readonly (Sums & Readonly<{ quarter: string }>)[] = [
    ...simulation.quarters,
    { quarter: 'all', ...simulation.total },
  ];
  output.text(`${id}: version ${String(simulation.version)} of ${simulation.programmeId}`);
  await output.table({ quarter: 'quarter', ...SUMS }, rows, '');
};
