import { refuse, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, type RewardRun } from './run';
import type {
  RewardRunApproved,
  RewardRunCalculated,
  RewardRunEvent,
  RewardRunIssued,
  RewardRunPartnerExcluded,
  RewardRunReturned,
  RewardRunStarted,
  RewardRunSubmitted,
} from './run.events';

export type StartRewardRun = DomainCommand<'StartRewardRun', RewardRunStarted['data']>;
export type CompleteRewardRun = DomainCommand<'CompleteRewardRun', RewardRunCalculated['data']>;
export type SubmitRewardRun = DomainCommand<
  'SubmitRewardRun',
  Omit<RewardRunSubmitted['data'], 'digest'> & { latestNumber: number; quarterEndsAt: string }
>;
export type ExcludePartner = DomainCommand<'ExcludePartner', RewardRunPartnerExcluded['data']>;
export type ReturnRewardRun = DomainCommand<
  'ReturnRewardRun',
  RewardRunReturned['data'] & { returnerIsPerson: boolean }
>;
export type ApproveRewardRun = DomainCommand<
  'ApproveRewardRun',
  Omit<RewardRunApproved['data'], 'digest'> & { recomputedDigest: string; approverIsPerson: boolean }
>;
export type CompleteRewardRunIssue = DomainCommand<'CompleteRewardRunIssue', RewardRunIssued['data']>;
export type RewardRunCommand =
  | StartRewardRun
  | CompleteRewardRun
  | ExcludePartner
  | SubmitRewardRun
  | ReturnRewardRun
  | ApproveRewardRun
  | CompleteRewardRunIssue;
export type RewardRunRefusal =
  | 'REWARD_RUN_NOT_OPEN'
  | 'NEWER_DRAFT_EXISTS'
  | 'PERIOD_NOT_ENDED'
  | 'PARTNER_NOT_IN_RUN'
  | 'REASON_MISSING'
  | 'FOUR_EYES'
  | 'HUMAN_REQUIRED'
  | 'DIGEST_MISMATCH';
type RunDecision = Decision<RewardRunEvent, RewardRunRefusal>;

const notOpen = (run: RewardRun): RunDecision =>
  refuse(
    'REWARD_RUN_NOT_OPEN',
    run.status === 'none' ? 'There is no such run.' : `The run is ${run.status}.`,
  );

/** A second start finds the first: what was pinned stays pinned. */
const start = (data: StartRewardRun['data'], run: RewardRun): RunDecision =>
  run.status === 'none' ? [{ type: 'RewardRunStarted', data }] : [];

const complete = (data: CompleteRewardRun['data'], run: RewardRun): RunDecision => {
  if (run.status === 'none') return notOpen(run);
  return run.status === 'calculating' ? [{ type: 'RewardRunCalculated', data }] : [];
};

const isOpen = (run: RewardRun): run is Extract<RewardRun, { status: 'draft' | 'returned' }> =>
  run.status === 'draft' || run.status === 'returned';

/** The same partner again changes nothing. */
const exclude = (data: ExcludePartner['data'], run: RewardRun): RunDecision => {
  if (!isOpen(run)) return notOpen(run);
  if (data.reason.trim() === '') return refuse('REASON_MISSING', 'An exclusion needs its reason.');
  if (!run.totals.has(data.partnerId))
    return refuse('PARTNER_NOT_IN_RUN', 'The run has no lines of this partner.');
  return run.excluded.some(({ partnerId }) => partnerId === data.partnerId)
    ? []
    : [{ type: 'RewardRunPartnerExcluded', data }];
};

const sendBack = ({ returnerIsPerson, ...data }: ReturnRewardRun['data'], run: RewardRun): RunDecision => {
  if (run.status !== 'submitted') return notOpen(run);
  if (!returnerIsPerson) return refuse('HUMAN_REQUIRED', 'A run is sent back by a person.');
  if (data.reason.trim() === '') return refuse('REASON_MISSING', 'Sending a run back needs its reason.');
  return [{ type: 'RewardRunReturned', data }];
};

/** What a run pinned before its quarter ended cannot become the statements: what is shipped until then would be missing. */
const submit = (
  { latestNumber, quarterEndsAt, ...data }: SubmitRewardRun['data'],
  run: RewardRun,
): RunDecision => {
  if (!isOpen(run)) return notOpen(run);
  if (run.startedAt < quarterEndsAt)
    return refuse(
      'PERIOD_NOT_ENDED',
      `The run was calculated before ${run.quarter} ended: calculate it again afterwards.`,
    );
  if (run.number < latestNumber)
    return refuse('NEWER_DRAFT_EXISTS', `Run ${String(latestNumber)} of the quarter is newer.`);
  return [{ type: 'RewardRunSubmitted', data: { ...data, digest: run.digest } }];
};

const approve = (
  { recomputedDigest, approverIsPerson, ...data }: ApproveRewardRun['data'],
  run: RewardRun,
): RunDecision => {
  if (run.status !== 'submitted') return notOpen(run);
  if (!approverIsPerson) return refuse('HUMAN_REQUIRED', 'A run is approved by a person.');
  if (data.approvedBy === run.submittedBy || data.approvedBy === run.startedBy)
    return refuse('FOUR_EYES', 'Who calculated or submitted the run cannot approve it.');
  if (recomputedDigest !== run.digest)
    return refuse('DIGEST_MISMATCH', 'Calculated again from the same facts the run has another digest.');
  return [{ type: 'RewardRunApproved', data: { ...data, digest: run.digest } }];
};

const completeIssue = (data: CompleteRewardRunIssue['data'], run: RewardRun): RunDecision => {
  if (run.status === 'issued') return [];
  return run.status === 'approved' ? [{ type: 'RewardRunIssued', data }] : notOpen(run);
};

export const rewardRunDecider: Decider<RewardRun, RewardRunCommand, RewardRunEvent, RewardRunRefusal> = {
  stream: 'rewardRun',
  initial,
  evolve,
  decide: ({ type, data }, run) => {
    switch (type) {
      case 'StartRewardRun':
        return start(data, run);
      case 'CompleteRewardRun':
        return complete(data, run);
      case 'ExcludePartner':
        return exclude(data, run);
      case 'ReturnRewardRun':
        return sendBack(data, run);
      case 'SubmitRewardRun':
        return submit(data, run);
      case 'ApproveRewardRun':
        return approve(data, run);
      case 'CompleteRewardRunIssue':
        return completeIssue(data, run);
    }
  },
};
