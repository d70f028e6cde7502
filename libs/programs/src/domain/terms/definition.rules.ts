import type { RefusalDetail } from '@channel/kernel';
import type { ProgrammeDefinition } from './definition';
import { FRAME_RULES } from './rules/frame.rules';
import { PARTNERSHIP_RULES } from './rules/partnership.rules';
import { PLAN_RULES_OF_ALL } from './rules/plan.rules';
import { REQUIREMENT_RULES } from './rules/requirement.rules';
import { TRADE_RULES } from './rules/trade.rules';

const RULES = [
  ...FRAME_RULES,
  ...TRADE_RULES,
  ...PLAN_RULES_OF_ALL,
  ...PARTNERSHIP_RULES,
  ...REQUIREMENT_RULES,
];

/**
 * What a JSON Schema cannot say of a definition: that its parts fit together (R4). Each rule names the place and all
 * mistakes come at once. The form is checked before by the published schema.
 */
export const findingsOf = (definition: ProgrammeDefinition): readonly RefusalDetail[] =>
  RULES.flatMap((rule) => rule(definition));
