import { is, view, type ViewOf } from '@channel/http';
import { invariant } from '@channel/kernel';
import { payableTotal, RUN_STATUSES, type RewardRun, type RunBasis } from './domain/run/run';

/** What the definition announces and no run calculates. */
export const planNotCalculatedView = view('PlanNotCalculated', {
  id: is.id,
  name: is.text,
  reason: is.sentence,
});
const failureView = view('RewardRunFailure', {
  code: is.code,
  reason: is.sentence,
  nextStep: is.sentence.describe('What to do before the quarter is calculated again.'),
  failedAt: is.instant,
});
const exclusionView = view('PartnerExclusion', { partnerId: is.id, reason: is.text, excludedBy: is.id });
const noteView = view('RewardRunNote', { note: is.text, notedBy: is.id, notedAt: is.instant });

/** Without totals while it is being calculated. */
export const rewardRunView = view('RewardRun', {
  number: is.text,
  status: is.oneOf(RUN_STATUSES),
  programmeId: is.id,
  quarter: is.quarter,
  position: is.checkpoint.describe('The place in the log up to which facts count.'),
  definitionVersion: is.count,
  fxTableVersion: is.count.nullable().describe('Of the rates in the programme’s currency; nothing: none.'),
  plansNotCalculated: is.listOf(planNotCalculatedView),
  startedBy: is.id,
  startedAt: is.instant,
  notes: is.listOf(noteView).describe('In the order in which they were written.'),
  failure: failureView.optional(),
  partnerCount: is.count.optional(),
  lineCount: is.count.optional(),
  total: is.money.optional(),
  payable: is.money.optional().describe('The total without the partners that are excluded.'),
  excluded: is.listOf(exclusionView).optional(),
  digest: is.text.optional(),
});
export type RewardRunView = ViewOf<typeof rewardRunView>;

/** What people call a run by. */
export const runNumberOf = ({ quarter, number }: Pick<RunBasis, 'quarter' | 'number'>): string =>
  `RR-${quarter.replace('-', '')}-${String(number).padStart(2, '0')}`;

/** A run as people of the vendor see it. */
export const viewOfRewardRun = (run: RewardRun): RewardRunView => {
  invariant(run.status !== 'none', 'a run that is shown was started');
  const { number, programmeId, quarter, position, definitionVersion, startedBy, startedAt } = run;
  const { fxTableVersion = null, plansNotCalculated = [], notes } = run;
  const basis = {
    number: runNumberOf({ quarter, number }),
    status: run.status,
    programmeId,
    quarter,
    position,
    definitionVersion,
    fxTableVersion,
    plansNotCalculated,
    startedBy,
    startedAt,
    notes,
  };
  if (run.status === 'calculating') return basis;
  if (run.status === 'failed') return { ...basis, failure: run.failure };
  const { partnerCount, lineCount, total, currency, digest, excluded } = run;
  const payable = { amount: payableTotal(run).toString(), currency };
  return { ...basis, partnerCount, lineCount, total: { amount: total, currency }, payable, excluded, digest };
};
