import type { RefusalDetail } from '@channel/kernel';
import type { ProgrammeDefinition } from './definition';
import { FRAME_RULES } from './rules/frame.rules';
import { OFFER_RULES } from './rules/offer.rules';
import { PARTNERSHIP_RULES } from './rules/partnership.rules';
import { PLAN_RULES_OF_ALL } from './rules/plan.rules';
import { REQUIREMENT_RULES } from './rules/requirement.rules';
import { SUPPORT_RULES } from './rules/support.rules';
import { TRADE_RULES } from './rules/trade.rules';

const RULES = [
  ...FRAME_RULES,
  ...TRADE_RULES,
  ...OFFER_RULES,
  ...PLAN_RULES_OF_ALL,
  ...PARTNERSHIP_RULES,
  ...REQUIREMENT_RULES,
  ...SUPPORT_RULES,
];

/**
 * What a schema cannot say of a definition: that its parts fit together, and that all of it is applied (R4, G66). Each
 * rule names the place and all mistakes come at once.
 */
export const findingsOf = (definition: ProgrammeDefinition): readonly RefusalDetail[] =>
  findingsBeside([], definition);

/** The same of a definition in which some parts have not their form: of what rests on the others. */
export const findingsBeside = (
  malformed: readonly string[],
  definition: ProgrammeDefinition,
): readonly RefusalDetail[] =>
  RULES.filter(({ reads }) => !reads.some((part) => malformed.includes(part))).flatMap(({ findings }) =>
    findings(definition),
  );
