import type { ProgrammeDefinition } from '../domain/terms/definition';
import deals from './jpa-2023/deals.json';
import payouts from './jpa-2023/payouts.json';
import programme from './jpa-2023/programme.json';
import rewards from './jpa-2023/rewards.json';
import shipments from './jpa-2023/shipments.json';

/**
 * The shipped programme, one file by subject. Typed by hand because a JSON import has no literal types; the spec holds
 * it to the published schema and to the semantic rules.
 */
export const jpa2023 = {
  ...programme,
  ...deals,
  ...shipments,
  ...rewards,
  ...payouts,
} as unknown as ProgrammeDefinition;
