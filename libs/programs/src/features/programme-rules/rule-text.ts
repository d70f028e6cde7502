import type { ProgrammeDefinition } from '../../domain/terms/definition';
import { fundRules } from './fund-rules';
import { benefitRules, partnershipRules, targetRules } from './partnership-rules';
import { requirementRules } from './requirement-rules';
import { planRules, rewardRules } from './reward-rules';
import type { RuleSentence } from './rule-sentence';
import { posAndPayoutRules } from './shipment-payout-rules';
import { catalogRules, dealRules, priceRules } from './trade-rules';

/** The programme's rules, one sentence each (F18): changing a number changes exactly its sentence. */
export const ruleText = (definition: ProgrammeDefinition): readonly RuleSentence[] => [
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
