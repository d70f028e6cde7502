import { is, jobProblemView, jobProgressView, view, type Role, type ViewOf } from '@channel/http';
import type { Job } from '@channel/runtime';
import { planNotCalculatedView } from './run.view';
import type { KeptSimulation } from './simulations';

/** It shows what partners were issued: who writes and approves the rules, and who reads money anyway. */
export const SIMULATION_READERS: readonly Role[] = [
  'programme.author',
  'programme.approver',
  'finance.analyst',
  'finance.approver',
  'auditor',
];
export const SIMULATION_STATUSES = ['calculating', 'completed', 'failed'] as const;

export const comparedShape = {
  issued: is.money.describe('As the statements of the run say.'),
  byDraft: is.money,
  change: is.money.describe('By the draft less what was issued.'),
};
const sumsShape = {
  ...comparedShape,
  winners: is.count,
  losers: is.count,
  unchanged: is.count,
  leftOut: is.count.describe('Partners that the issued run left out; in no amount.'),
  notCalculated: is.count.describe('Partners that the draft cannot be calculated for; in no amount.'),
  near: is.count.describe('Partners near a band of a plan of the draft.'),
};
export const simulatedRunView = view('SimulatedRun', {
  quarter: is.quarter,
  runId: is.id,
  number: is.text,
  definitionVersion: is.count.describe('By which it was issued.'),
  partners: is.count,
});
export const simulationSummaryView = view('SimulationSummary', {
  id: is.id,
  programmeId: is.id,
  version: is.count,
  status: is.oneOf(SIMULATION_STATUSES),
  quarters: is.listOf(is.quarter),
  change: is.money
    .nullable()
    .describe('Budget effect: by the draft less what was issued; nothing before it ends.'),
  startedBy: is.id,
  startedAt: is.instant,
  finishedAt: is.instant.nullable(),
});
export const simulationView = view('Simulation', {
  id: is.id,
  programmeId: is.id,
  version: is.count,
  status: is.oneOf(SIMULATION_STATUSES),
  jobId: is.id,
  progress: jobProgressView.nullable(),
  problem: jobProblemView.nullable().describe('Why nothing came of it.'),
  currency: is.currency,
  nearPercent: is.count.describe('How near to a band counts as near, in percent of where it begins.'),
  runs: is.listOf(simulatedRunView).describe('What was calculated again, each from the facts that it knew.'),
  plansNotCalculated: is
    .listOf(planNotCalculatedView)
    .describe('What the draft announces and no run calculates.'),
  quarters: is.listOf(view('SimulatedQuarter', { quarter: is.quarter, ...sumsShape })),
  total: view('SimulatedTotal', sumsShape).nullable().describe('Nothing before it ends.'),
  startedBy: is.id,
  startedAt: is.instant,
  finishedAt: is.instant.nullable(),
});

const statusOf = ({ open, problem }: KeptSimulation): (typeof SIMULATION_STATUSES)[number] =>
  open ? 'calculating' : problem === null ? 'completed' : 'failed';

export const summaryOfSimulation = (kept: KeptSimulation): ViewOf<typeof simulationSummaryView> => {
  const { id, programmeId, version, runs, result, startedBy, startedAt } = kept;
  return {
    ...{ id, programmeId, version, status: statusOf(kept), startedBy, startedAt },
    quarters: runs.map(({ quarter }) => quarter),
    change: result?.total.change ?? null,
    finishedAt: result?.finishedAt ?? null,
  };
};

export const viewOfSimulation = (
  kept: KeptSimulation,
  job: Pick<Job, 'progress'> | undefined,
): ViewOf<typeof simulationView> => {
  const { id, programmeId, version, jobId, problem, currency, nearPercent, runs, plansNotCalculated } = kept;
  const { startedBy, startedAt, result } = kept;
  return {
    ...{ id, programmeId, version, status: statusOf(kept), jobId, problem, currency, nearPercent, runs },
    ...{ plansNotCalculated, startedBy, startedAt, progress: job?.progress ?? null },
    quarters: result?.quarters ?? [],
    total: result?.total ?? null,
    finishedAt: result?.finishedAt ?? null,
  };
};
