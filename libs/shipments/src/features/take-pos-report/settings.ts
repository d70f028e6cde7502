import type { ProgrammeDefinition } from '@channel/programs';
import { SAMPLE_MATCHING } from '../../domain/matching/match-line';
import type { PosWorld } from '../../domain/pos-row/pos-world';

type Settings = Pick<PosWorld, 'serialsRequired' | 'matching' | 'outliers'>;

/** Before the first programme is in force: sample values. */
const SAMPLE: Settings = {
  serialsRequired: true,
  matching: SAMPLE_MATCHING,
  outliers: {
    quantityAbove: 10_000,
    amountAbove: { amount: '500000000', currency: 'USD' },
    percentOfList: { from: '20', to: '300' },
  },
};

/** Scores are kept as hundredths: `0.90` is 90. */
const hundredths = (score: string): number => Math.round(Number(score) * 100);

/** What the programme says about reports, in the form that judging a row needs. */
export const settingsOf = (definition: ProgrammeDefinition | undefined): Settings => {
  if (definition === undefined) return SAMPLE;
  const { pos, match, outlier } = definition;
  const { customer, domain, product, window } = match.weights.value;
  return {
    serialsRequired: pos.serialsRequired.value,
    matching: {
      automatic: hundredths(match.auto.value),
      suggested: hundredths(match.suggest.value),
      tooClose: hundredths(match.tie.value),
      weights: {
        customer: hundredths(customer),
        domain: hundredths(domain),
        product: hundredths(product),
        window: hundredths(window),
      },
      graceDays: match.windowDaysAfterProtection.value,
    },
    outliers: {
      quantityAbove: outlier.quantityAbove.value,
      amountAbove: outlier.amountAbove.value,
      percentOfList: outlier.pricePercentOfList.value,
    },
  };
};
