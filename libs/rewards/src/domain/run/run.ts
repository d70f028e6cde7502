import { parseMoney } from '@channel/kernel';
import type { PlanNotCalculated, RewardRunEvent, RewardRunLinesCalculated } from './run.events';

/** Only what later decisions need; the lines are read from their chunks where somebody asks for them. */
export type RewardRun = Readonly<
  | { status: 'none' }
  | (RunBasis & RunPartners & { status: 'calculating' })
  | (RunBasis & RunPartners & { status: 'failed'; failure: RunFailure })
  | (RunBasis & RunPartners & RunResult & { status: 'draft' | 'returned' })
  | (RunBasis &
      RunPartners &
      RunResult & { status: 'submitted' | 'approved' | 'issued'; submittedBy: string })
>;
/** Why a calculation gave up, and what to do then. */
export type RunFailure = Readonly<{ code: string; reason: string; nextStep: string; failedAt: string }>;
export type RunBasis = Readonly<{
  runId: string;
  number: number;
  programmeId: string;
  quarter: string;
  currency: string;
  position: string;
  definitionVersion: number;
  fxTableVersion?: number;
  plansNotCalculated?: readonly PlanNotCalculated[];
  startedBy: string;
  startedAt: string;
}>;
export type Exclusion = Readonly<{ partnerId: string; reason: string; excludedBy: string }>;
export type RunPartners = Readonly<{
  /** Everybody who had a part in what is approved: who calculated, left somebody out, submitted, also before a return (SD1). */
  preparedBy: readonly string[];
  /** Minor units by partner: what an exclusion takes out of the total. */
  totals: ReadonlyMap<string, bigint>;
  excluded: readonly Exclusion[];
}>;
export type RunResult = Readonly<{ partnerCount: number; lineCount: number; total: string; digest: string }>;
export const initial: RewardRun = { status: 'none' };

// eslint-disable-next-line complexity -- a table: one case for each event type, none left out
export const evolve = (run: RewardRun, { type, data }: RewardRunEvent): RewardRun => {
  switch (type) {
    case 'RewardRunStarted':
      return {
        ...{ status: 'calculating', totals: new Map(), excluded: [], preparedBy: [data.startedBy] },
        ...data,
      };
    case 'RewardRunLinesCalculated':
      return run.status === 'calculating' ? withLines(run, data) : run;
    case 'RewardRunCalculated': {
      const { partnerCount, lineCount, total, digest } = data;
      return run.status === 'calculating'
        ? { ...run, status: 'draft', partnerCount, lineCount, total: total.amount, digest }
        : run;
    }
    case 'RewardRunFailed': {
      const { code, reason, nextStep, failedAt } = data;
      return run.status === 'calculating'
        ? { ...run, status: 'failed', failure: { code, reason, nextStep, failedAt } }
        : run;
    }
    case 'RewardRunPartnerExcluded': {
      const { partnerId, reason, excludedBy } = data;
      return run.status === 'draft' || run.status === 'returned'
        ? {
            ...run,
            excluded: [...run.excluded, { partnerId, reason, excludedBy }],
            preparedBy: withPreparer(run, excludedBy),
          }
        : run;
    }
    case 'RewardRunReturned':
      return run.status === 'submitted' ? { ...run, status: 'returned' } : run;
    case 'RewardRunSubmitted':
      return run.status === 'draft' || run.status === 'returned'
        ? {
            ...run,
            status: 'submitted',
            submittedBy: data.submittedBy,
            preparedBy: withPreparer(run, data.submittedBy),
          }
        : run;
    case 'RewardRunApproved':
      return run.status === 'submitted' ? { ...run, status: 'approved' } : run;
    case 'RewardRunIssued':
      return run.status === 'approved' ? { ...run, status: 'issued' } : run;
  }
};

const withPreparer = ({ preparedBy }: RunPartners, by: string): readonly string[] => [
  ...new Set([...preparedBy, by]),
];

const withLines = (
  run: Extract<RewardRun, { status: 'calculating' }>,
  { partnerId, lines }: RewardRunLinesCalculated['data'],
): RewardRun => {
  const sum = lines.reduce((total, { amount }) => total + parseMoney(amount).minor, 0n);
  const totals = new Map(run.totals);
  return { ...run, totals: totals.set(partnerId, (totals.get(partnerId) ?? 0n) + sum) };
};

/** What the run pays: its total without the partners that are excluded. */
export const payableTotal = ({ totals, excluded }: RunPartners): bigint =>
  [...totals]
    .filter(([partnerId]) => !excluded.some((each) => each.partnerId === partnerId))
    .reduce((sum, [, total]) => sum + total, 0n);
