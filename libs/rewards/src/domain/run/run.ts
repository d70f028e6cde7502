import { evolvedBy, minorSum, minorTotalOf } from '@channel/kernel';
import type { PlanNotCalculated, RewardRunEvent, RewardRunLinesCalculated } from './run.events';

export const RUN_STATUSES = [
  'calculating',
  'failed',
  'draft',
  'submitted',
  'returned',
  'approved',
  'issued',
] as const;

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
/** What nobody foresaw: only a run that failed so can be resumed. */
export const GIVEN_UP = 'INTERNAL_ERROR';
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
export type RunNote = Readonly<{ note: string; notedBy: string; notedAt: string }>;
export type Exclusion = Readonly<{ partnerId: string; reason: string; excludedBy: string }>;
/** Minor units of a chunk of a partner's lines. A chain, because a fold that copied all partners for each chunk would not end. */
export type ChunkTotals = Readonly<{ partnerId: string; total: bigint; before: ChunkTotals | null }>;
export type RunPartners = Readonly<{
  /** Everybody who had a part in what is approved: who calculated, left somebody out, submitted, also before a return (SD1). */
  preparedBy: readonly string[];
  /** How many chunks of lines are written. */
  chunks: number;
  /** What was calculated last, in front of all before it: what an exclusion takes out of the total. */
  totals: ChunkTotals | null;
  excluded: readonly Exclusion[];
  notes: readonly RunNote[];
}>;
export type RunResult = Readonly<{ partnerCount: number; lineCount: number; total: string; digest: string }>;
export const initial: RewardRun = { status: 'none' };

export const evolve = evolvedBy<RewardRunEvent, RewardRun>({
  RewardRunStarted: (data) => ({
    ...{
      status: 'calculating',
      chunks: 0,
      totals: null,
      excluded: [],
      notes: [],
      preparedBy: [data.startedBy],
    },
    ...data,
  }),
  RewardRunLinesCalculated: (data, run) => (run.status === 'calculating' ? withLines(run, data) : run),
  RewardRunCalculated: ({ partnerCount, lineCount, total, digest }, run) =>
    run.status === 'calculating'
      ? { ...run, status: 'draft', partnerCount, lineCount, total: total.amount, digest }
      : run,
  RewardRunFailed: ({ code, reason, nextStep, failedAt }, run) =>
    run.status === 'calculating'
      ? { ...run, status: 'failed', failure: { code, reason, nextStep, failedAt } }
      : run,
  RewardRunResumed: (_, run) => {
    if (run.status !== 'failed') return run;
    const { failure: _failure, ...rest } = run;
    return { ...rest, status: 'calculating' };
  },
  RewardRunPartnerExcluded: ({ partnerId, reason, excludedBy }, run) =>
    run.status === 'draft' || run.status === 'returned'
      ? {
          ...run,
          excluded: [...run.excluded, { partnerId, reason, excludedBy }],
          preparedBy: withPreparer(run, excludedBy),
        }
      : run,
  RewardRunNoted: ({ note, notedBy, notedAt }, run) =>
    run.status === 'none' ? run : { ...run, notes: [...run.notes, { note, notedBy, notedAt }] },
  RewardRunSubmitted: ({ submittedBy }, run) =>
    run.status === 'draft' || run.status === 'returned'
      ? { ...run, status: 'submitted', submittedBy, preparedBy: withPreparer(run, submittedBy) }
      : run,
  RewardRunReturned: (_, run) => (run.status === 'submitted' ? { ...run, status: 'returned' } : run),
  RewardRunApproved: (_, run) => (run.status === 'submitted' ? { ...run, status: 'approved' } : run),
  RewardRunIssued: (_, run) => (run.status === 'approved' ? { ...run, status: 'issued' } : run),
});

const withPreparer = ({ preparedBy }: RunPartners, by: string): readonly string[] => [
  ...new Set([...preparedBy, by]),
];

const withLines = (
  run: Extract<RewardRun, { status: 'calculating' }>,
  { partnerId, lines }: RewardRunLinesCalculated['data'],
): RewardRun => ({
  ...run,
  chunks: run.chunks + 1,
  totals: { partnerId, total: minorTotalOf(lines.map(({ amount }) => amount)), before: run.totals },
});

/** Minor units by partner. */
export const totalsOf = ({ totals }: Pick<RunPartners, 'totals'>): ReadonlyMap<string, bigint> => {
  const byPartner = new Map<string, bigint>();
  for (let chunk = totals; chunk !== null; chunk = chunk.before)
    byPartner.set(chunk.partnerId, (byPartner.get(chunk.partnerId) ?? 0n) + chunk.total);
  return byPartner;
};

/** What the run pays: its total without the partners that are excluded. */
export const payableTotal = ({ totals, excluded }: Pick<RunPartners, 'totals' | 'excluded'>): bigint =>
  minorSum(
    [...totalsOf({ totals })]
      .filter(([partnerId]) => !excluded.some((each) => each.partnerId === partnerId))
      .map(([, total]) => total),
  );
