import {
  decidedBy,
  fourEyes,
  needsPerson,
  needsReason,
  refuse,
  type Act,
  type ActRefusal,
  type Decider,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { evolve, GIVEN_UP, initial, totalsOf, type RewardRun } from './run';
import type {
  RewardRunCalculated,
  RewardRunEvent,
  RewardRunFailed,
  RewardRunIssued,
  RewardRunResumed,
  RewardRunStarted,
} from './run.events';

export type StartRewardRun = DomainCommand<'StartRewardRun', RewardRunStarted['data'], never>;
export type CompleteRewardRun = DomainCommand<
  'CompleteRewardRun',
  RewardRunCalculated['data'],
  'REWARD_RUN_NOT_OPEN'
>;
/** Only a run that is being calculated fails; what is known of its job stays in the record. */
export type FailRewardRun = DomainCommand<'FailRewardRun', RewardRunFailed['data'], 'REWARD_RUN_NOT_OPEN'>;
/** What was given up for a reason that nobody foresaw can go on; nothing follows from it elsewhere. */
export type ResumeRewardRun = DomainCommand<'ResumeRewardRun', RewardRunResumed['data'], never>;
export type SubmitRewardRun = DomainCommand<
  'SubmitRewardRun',
  Readonly<{ runId: string; quarter: QuarterOfRun; act: Act }>,
  'REWARD_RUN_NOT_OPEN' | 'PERIOD_NOT_ENDED' | 'NEWER_DRAFT_EXISTS' | 'ALREADY_ISSUED'
>;
export type ExcludePartner = DomainCommand<
  'ExcludePartner',
  Readonly<{ runId: string; partnerId: string; reason: string; act: Act }>,
  'REWARD_RUN_NOT_OPEN' | 'REASON_MISSING' | 'PARTNER_NOT_IN_RUN'
>;
export type NoteRewardRun = DomainCommand<
  'NoteRewardRun',
  Readonly<{ runId: string; note: string; act: Act }>,
  'REWARD_RUN_NOT_OPEN' | Exclude<ActRefusal, 'FOUR_EYES'>
>;
export type ReturnRewardRun = DomainCommand<
  'ReturnRewardRun',
  Readonly<{ runId: string; reason: string; act: Act }>,
  'REWARD_RUN_NOT_OPEN' | Exclude<ActRefusal, 'FOUR_EYES'>
>;
export type ApproveRewardRun = DomainCommand<
  'ApproveRewardRun',
  Readonly<{ runId: string; quarter: Pick<QuarterOfRun, 'chosenRunId'>; recomputedDigest: string; act: Act }>,
  'REWARD_RUN_NOT_OPEN' | 'ALREADY_ISSUED' | 'DIGEST_MISMATCH' | Exclude<ActRefusal, 'REASON_MISSING'>
>;
/** What the quarter says to its run. */
export type QuarterOfRun = Readonly<{
  latestNumber: number;
  endsAt: string;
  /** The run that became its statements; `null`: none yet. */
  chosenRunId: string | null;
}>;
export type CompleteRewardRunIssue = DomainCommand<
  'CompleteRewardRunIssue',
  RewardRunIssued['data'],
  'REWARD_RUN_NOT_OPEN'
>;
export type RewardRunCommand =
  | StartRewardRun
  | CompleteRewardRun
  | FailRewardRun
  | ResumeRewardRun
  | ExcludePartner
  | NoteRewardRun
  | SubmitRewardRun
  | ReturnRewardRun
  | ApproveRewardRun
  | CompleteRewardRunIssue;
export type RewardRunRefusal = RefusalsOf<RewardRunCommand>;
type DecisionOn<Command extends RewardRunCommand> = Decision<RewardRunEvent, RefusalsOf<Command>>;

const notOpen = (run: RewardRun): Refusal<'REWARD_RUN_NOT_OPEN'> =>
  refuse(
    'REWARD_RUN_NOT_OPEN',
    run.status === 'none' ? 'There is no such run.' : `The run is ${run.status}.`,
  );

/** A second start finds the first: what was pinned stays pinned. */
const start = (data: StartRewardRun['data'], run: RewardRun): DecisionOn<StartRewardRun> =>
  run.status === 'none' ? [{ type: 'RewardRunStarted', data }] : [];

const complete = (data: CompleteRewardRun['data'], run: RewardRun): DecisionOn<CompleteRewardRun> => {
  if (run.status === 'none') return notOpen(run);
  return run.status === 'calculating' ? [{ type: 'RewardRunCalculated', data }] : [];
};

const fail = (data: FailRewardRun['data'], run: RewardRun): DecisionOn<FailRewardRun> => {
  if (run.status === 'none') return notOpen(run);
  return run.status === 'calculating' ? [{ type: 'RewardRunFailed', data }] : [];
};

const resume = (data: ResumeRewardRun['data'], run: RewardRun): DecisionOn<ResumeRewardRun> =>
  run.status === 'failed' && run.failure.code === GIVEN_UP ? [{ type: 'RewardRunResumed', data }] : [];

const isOpen = (run: RewardRun): run is Extract<RewardRun, { status: 'draft' | 'returned' }> =>
  run.status === 'draft' || run.status === 'returned';

/** The same partner again changes nothing. */
const exclude = ({ act, ...data }: ExcludePartner['data'], run: RewardRun): DecisionOn<ExcludePartner> => {
  if (!isOpen(run)) return notOpen(run);
  const refused = needsReason(data.reason, 'An exclusion needs its reason.');
  if (refused !== undefined) return refused;
  if (!totalsOf(run).has(data.partnerId))
    return refuse('PARTNER_NOT_IN_RUN', 'The run has no lines of this partner.');
  return run.excluded.some(({ partnerId }) => partnerId === data.partnerId)
    ? []
    : [{ type: 'RewardRunPartnerExcluded', data: { ...data, excludedBy: act.by, excludedAt: act.at } }];
};

/** At any time: what is found after the statements were issued is worth a note, too. */
const note = ({ act, ...data }: NoteRewardRun['data'], run: RewardRun): DecisionOn<NoteRewardRun> => {
  if (run.status === 'none') return notOpen(run);
  return (
    needsPerson(act, 'A run is noted') ??
    needsReason(data.note, 'A note says something.') ?? [
      { type: 'RewardRunNoted', data: { ...data, notedBy: act.by, notedAt: act.at } },
    ]
  );
};

const sendBack = ({ act, ...data }: ReturnRewardRun['data'], run: RewardRun): DecisionOn<ReturnRewardRun> => {
  if (run.status !== 'submitted') return notOpen(run);
  return (
    needsPerson(act, 'A run is sent back') ??
    needsReason(data.reason, 'Sending a run back needs its reason.') ?? [
      { type: 'RewardRunReturned', data: { ...data, returnedBy: act.by, returnedAt: act.at } },
    ]
  );
};

/** A quarter has one set of statements: what comes now is adjusted in a later one. */
const issuedByAnother = ({ chosenRunId }: Pick<QuarterOfRun, 'chosenRunId'>, runId: string) =>
  chosenRunId === null || chosenRunId === runId
    ? undefined
    : refuse('ALREADY_ISSUED', 'Another run of the quarter became its statements.');

/** What a run pinned before its quarter ended cannot become the statements: what is shipped until then would be missing. */
const submit = (
  { quarter, act, runId }: SubmitRewardRun['data'],
  run: RewardRun,
): DecisionOn<SubmitRewardRun> => {
  if (!isOpen(run)) return notOpen(run);
  if (run.startedAt < quarter.endsAt)
    return refuse(
      'PERIOD_NOT_ENDED',
      `The run was calculated before ${run.quarter} ended: calculate it again afterwards.`,
    );
  if (run.number < quarter.latestNumber)
    return refuse('NEWER_DRAFT_EXISTS', `Run ${String(quarter.latestNumber)} of the quarter is newer.`);
  return (
    issuedByAnother(quarter, runId) ?? [
      {
        type: 'RewardRunSubmitted',
        data: { runId, digest: run.digest, submittedBy: act.by, submittedAt: act.at },
      },
    ]
  );
};

const approve = (
  { runId, quarter, recomputedDigest, act }: ApproveRewardRun['data'],
  run: RewardRun,
): DecisionOn<ApproveRewardRun> => {
  if (run.status !== 'submitted') return notOpen(run);
  const refused =
    issuedByAnother(quarter, runId) ??
    needsPerson(act, 'A run is approved') ??
    fourEyes(
      act,
      run.preparedBy,
      'Who calculated or submitted the run, or left a partner out, cannot approve it.',
    );
  if (refused !== undefined) return refused;
  if (recomputedDigest !== run.digest)
    return refuse('DIGEST_MISMATCH', 'Calculated again from the same facts the run has another digest.');
  const data = { runId, digest: run.digest, approvedBy: act.by, approvedAt: act.at };
  return [{ type: 'RewardRunApproved', data }];
};

const completeIssue = (
  data: CompleteRewardRunIssue['data'],
  run: RewardRun,
): DecisionOn<CompleteRewardRunIssue> => {
  if (run.status === 'issued') return [];
  return run.status === 'approved' ? [{ type: 'RewardRunIssued', data }] : notOpen(run);
};

export const rewardRunDecider: Decider<RewardRun, RewardRunCommand, RewardRunEvent, RewardRunRefusal> = {
  stream: 'rewardRun',
  initial,
  evolve,
  parts: ['RewardRunLinesCalculated'],
  decide: decidedBy<RewardRunCommand, RewardRun, RewardRunEvent>({
    StartRewardRun: start,
    CompleteRewardRun: complete,
    FailRewardRun: fail,
    ResumeRewardRun: resume,
    ExcludePartner: exclude,
    NoteRewardRun: note,
    ReturnRewardRun: sendBack,
    SubmitRewardRun: submit,
    ApproveRewardRun: approve,
    CompleteRewardRunIssue: completeIssue,
  }),
};
