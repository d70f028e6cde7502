import type { Language } from '@channel/kernel';
import type { RewardLine } from './lines';
import { knownStep, step, type KnownBy, type RewardTrace, type TraceSubject } from './trace';
import { TRACE_WORDS } from './words/trace-words.all';

/**
 * The trace of an amount that two people adjusted by hand: the steps of the line that it adjusts, none of which contributes,
 * and the adjustment with its reason, which is all of it.
 * @param original `undefined`: what is known now has no such line any more
 */
export const traceByHand = (
  line: RewardLine,
  original: RewardTrace | undefined,
  known: KnownBy,
  language: Language = 'en',
): RewardTrace => {
  const { rewardLineId, amount, adjusts } = line;
  if (adjusts?.byHand === undefined) throw new RangeError('The line was not adjusted by hand.');
  const { adjustmentId } = adjusts.byHand;
  const steps = (original?.steps ?? []).filter(({ kind }) => kind !== 'known_at');
  return {
    ...{ rewardLineId, amount, about: original?.about ?? subjectOf(line) },
    steps: [
      ...steps.map((each) => ({ ...each, contributes: false })),
      step('adjustment', TRACE_WORDS[language].byHand(adjusts.byHand), {
        ...{ money: amount, contributes: true },
        refs: [
          { kind: 'adjustment', id: adjustmentId },
          { kind: 'reward_line', id: adjusts.rewardLineId },
        ],
      }),
      knownStep(known),
    ],
    ...{ zero: [], counterfactual: null },
  };
};

const subjectOf = (line: RewardLine): TraceSubject => ({
  ...{
    programmeVersion: line.ruleVersion,
    planId: line.planId,
    planName: line.planId,
    quarter: line.quarter,
  },
  ...{ dealId: line.dealId, dealNumber: null, invoiceNo: line.invoiceNo, invoiceLine: line.invoiceLine },
});
