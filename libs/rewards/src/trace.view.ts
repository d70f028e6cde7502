import { is, isVendor, view, type Principal, type ViewOf } from '@channel/http';
import { QUIET_REASONS, ZERO_REASONS } from './domain/engine/lines';
import { TRACE_STEPS, type RewardTrace, type TraceRef, type TraceStep } from './domain/engine/trace';
import type { RunBasis } from './domain/run/run';

const refView = view('TraceReference', {
  kind: is.oneOf([
    ...(['deal', 'programme_version', 'fx_table', 'reward_line'] as const),
    ...(['reward_run', 'adjustment', 'review'] as const),
  ]),
  id: is.id,
  href: is.text.describe('Opens for whoever reads this trace.'),
});
export const traceSteps = is.listOf(
  view('TraceStep', {
    kind: is.oneOf(TRACE_STEPS),
    label: is.text,
    money: is.money.optional(),
    contributes: is.flag.describe('The money of the contributing steps adds up to the amount.'),
    refs: is.listOf(refView),
    eventIds: is
      .listOf(is.text)
      .optional()
      .describe('Events that the step rests on, for vendor staff; each opens as /v1/events/{id}.'),
  }),
);
export const zeroExplanations = is
  .listOf(
    view('ZeroExplanation', {
      code: is.oneOf([...ZERO_REASONS, ...QUIET_REASONS]),
      reason: is.text,
      remedy: is.text,
    }),
  )
  .describe('Why it is nothing, or less than the rule would give, and what helps.');

export const traceView = view('RewardTrace', {
  rewardLineId: is.id,
  amount: is.money,
  about: view('TraceSubject', {
    programmeId: is.id,
    partnerId: is.id.describe('Whose reward it is.'),
    programmeVersion: is.count,
    planId: is.id,
    planName: is.text,
    quarter: is.quarter,
    dealId: is.id.nullable(),
    dealNumber: is.text.nullable(),
    invoiceNo: is.text.describe('Of a year that was reviewed its plan, with the day of the review as line.'),
    invoiceLine: is.text,
  }),
  steps: traceSteps,
  zero: zeroExplanations,
  counterfactual: view('Counterfactual', { planId: is.id, label: is.text, money: is.money }).nullable(),
});

/** What rests on a record that the viewer may not open is not referred to. */
export const viewOfTrace = (
  { about, steps, ...trace }: RewardTrace,
  { run, partnerId }: Readonly<{ run: Pick<RunBasis, 'programmeId'>; partnerId: string }>,
  viewer: Principal,
): ViewOf<typeof traceView> => ({
  ...trace,
  about: { programmeId: run.programmeId, partnerId, ...about },
  steps: steps.map((step) => viewOfStep(step, run, isVendor(viewer))),
});

export const viewOfStep = (
  { refs, ...step }: TraceStep,
  run: Pick<RunBasis, 'programmeId'>,
  full: boolean,
): ViewOf<typeof traceView>['steps'][number] => ({
  ...step,
  refs: refs.flatMap((ref) => {
    const href = hrefOf(ref, run, full);
    return href === null || ref.kind === 'event' ? [] : [{ kind: ref.kind, id: ref.id, href }];
  }),
  ...(full ? { eventIds: refs.flatMap(({ kind, id }) => (kind === 'event' ? [id] : [])) } : {}),
});

const hrefOf = (
  { kind, id }: TraceRef,
  { programmeId }: Pick<RunBasis, 'programmeId'>,
  full: boolean,
): string | null => {
  switch (kind) {
    case 'deal':
      return `/v1/deals/${id}`;
    case 'programme_version':
      return `/v1/programs/${programmeId}/versions/${id}`;
    case 'review':
      return `/v1/reviews/${id}`;
    case 'reward_line':
      return `/v1/reward-lines/${id}/trace`;
    case 'fx_table':
      return full ? `/v1/fx-tables/${id}` : null;
    case 'reward_run':
      return full ? `/v1/reward-runs/${id}` : null;
    case 'adjustment':
      return full ? `/v1/adjustments/${id}` : null;
    case 'event':
      return null;
  }
};
