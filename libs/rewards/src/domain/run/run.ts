import type { RewardRunEvent } from './run.events';

/** Only what later decisions need; the lines are read from their chunks where somebody asks for them. */
export type RewardRun = Readonly<
  | { status: 'none' }
  | (RunBasis & { status: 'calculating' })
  | (RunBasis & RunResult & { status: 'draft' })
  | (RunBasis & RunResult & { status: 'submitted' | 'approved' | 'issued'; submittedBy: string })
>;
export type RunBasis = Readonly<{
  runId: string;
  number: number;
  programmeId: string;
  quarter: string;
  currency: string;
  position: string;
  definitionVersion: number;
  fxTableVersion?: number;
  startedBy: string;
  startedAt: string;
}>;
export type RunResult = Readonly<{ partnerCount: number; lineCount: number; total: string; digest: string }>;
export const initial: RewardRun = { status: 'none' };

export const evolve = (run: RewardRun, { type, data }: RewardRunEvent): RewardRun => {
  switch (type) {
    case 'RewardRunStarted':
      return { status: 'calculating', ...data };
    case 'RewardRunLinesCalculated':
      return run;
    case 'RewardRunCalculated': {
      const { partnerCount, lineCount, total, digest } = data;
      return run.status === 'calculating'
        ? { ...run, status: 'draft', partnerCount, lineCount, total: total.amount, digest }
        : run;
    }
    case 'RewardRunSubmitted':
      return run.status === 'draft' ? { ...run, status: 'submitted', submittedBy: data.submittedBy } : run;
    case 'RewardRunApproved':
      return run.status === 'submitted' ? { ...run, status: 'approved' } : run;
    case 'RewardRunIssued':
      return run.status === 'approved' ? { ...run, status: 'issued' } : run;
  }
};
