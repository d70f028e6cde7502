import type { PeriodRow, RunRow } from '../api/overview.query';

/** The steps of a quarter, in their order; issuing follows the approval by itself. */
export const STEPS = ['calculate', 'submit', 'approve', 'lock', 'pay'] as const;
export type StepName = (typeof STEPS)[number];

export type Step = Readonly<{
  /** Nothing: all of them are done. */
  name: StepName | undefined;
  /** The run that the step is about. */
  runId?: string;
  /** What the system does by itself before the step is possible. */
  waits?: 'calculating' | 'issuing';
}>;

type Run = Pick<RunRow, 'id' | 'status' | 'number'>;

/** The run that counts: the one that became the statements, else the newest that did not fail. */
export const countingRun = <One extends Run>(runs: readonly One[]): One | undefined =>
  runs.find(({ status }) => status === 'approved' || status === 'issued') ??
  [...runs].sort((one, other) => other.number - one.number).find(({ status }) => status !== 'failed');

/** What is to be done next with a quarter. @param unpaid statements of which something is left to pay */
export const nextStep = (
  { status }: Pick<PeriodRow, 'status'>,
  runs: readonly Run[],
  unpaid: number,
): Step => {
  const run = countingRun(runs);
  if (run === undefined) return { name: 'calculate' };
  const runId = run.id;
  switch (run.status) {
    case 'calculating':
      return { name: 'submit', runId, waits: 'calculating' };
    case 'submitted':
      return { name: 'approve', runId };
    case 'approved':
      return { name: 'lock', runId, waits: 'issuing' };
    case 'issued':
      return status === 'locked' ? { name: unpaid > 0 ? 'pay' : undefined, runId } : { name: 'lock', runId };
    case 'draft':
    case 'returned':
    case 'failed':
      return { name: 'submit', runId };
  }
};
