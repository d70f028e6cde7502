import type { ProgrammeDefinition } from '../domain/terms/definition';
import credentials from './jpa-2023/credentials.json';
import deals from './jpa-2023/deals.json';
import entitlements from './jpa-2023/entitlements.json';
import funds from './jpa-2023/funds.json';
import partnership from './jpa-2023/partnership.json';
import payouts from './jpa-2023/payouts.json';
import programme from './jpa-2023/programme.json';
import naasRequirements from './jpa-2023/requirements-naas.json';
import operateRequirements from './jpa-2023/requirements-operate.json';
import resellerRequirements from './jpa-2023/requirements-reseller.json';
import rewards from './jpa-2023/rewards.json';
import serviceOffers from './jpa-2023/service-offers.json';
import shipments from './jpa-2023/shipments.json';

/**
 * The shipped programme, one file by subject. Typed by hand because a JSON import has no literal types; the spec holds
 * it to the published schema and to the semantic rules.
 */
export const jpa2023 = {
  ...programme,
  ...deals,
  ...serviceOffers,
  ...shipments,
  ...rewards,
  ...payouts,
  ...funds,
  ...partnership,
  ...entitlements,
  ...credentials,
  requirementSets: [...resellerRequirements, ...naasRequirements, ...operateRequirements],
} as unknown as ProgrammeDefinition;
