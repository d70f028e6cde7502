import { isApplied, placesIn } from '../../definition/applied';
import type { ProgrammeDefinition } from '../../domain/terms/definition';
import { fundRules } from './fund-rules';
import { benefitRules, partnershipRules, targetRules } from './partnership-rules';
import { requirementRules } from './requirement-rules';
import { planRules, rewardRules } from './reward-rules';
import type { RuleSentence } from './rule-sentence';
import { posAndPayoutRules } from './shipment-payout-rules';
import { catalogRules, dealRules, priceRules } from './trade-rules';

/** One rule in plain words, with where its values come from and whether it is applied. */
export type RuleText = Readonly<{
  topic: string;
  text: string;
  sources: readonly string[];
  sample: boolean;
  /** False: the programme says so, and nothing applies it yet (G66). */
  applied: boolean;
}>;

/** The programme's rules, one sentence each (F18): changing a number changes exactly its sentence. */
export const ruleText = (definition: ProgrammeDefinition): readonly RuleText[] => {
  const places = placesIn(definition);
  return sentencesOf(definition).map(({ topic, text, values }) => {
    const sources = [...new Set(values.map(({ source }) => source))];
    const applied = values.every((value) => isApplied(places.get(value) ?? ''));
    return { topic, text, sources, sample: sources.includes('sample'), applied };
  });
};

const sentencesOf = (definition: ProgrammeDefinition): readonly RuleSentence[] => [
  ...dealRules(definition),
  ...priceRules(definition),
  ...catalogRules(definition),
  ...planRules(definition),
  ...rewardRules(definition),
  ...posAndPayoutRules(definition),
  ...benefitRules(definition),
  ...requirementRules(definition),
  ...targetRules(definition),
  ...partnershipRules(definition),
  ...fundRules(definition),
];
