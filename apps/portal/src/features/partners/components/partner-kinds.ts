import type { Partner } from '../api/partners.query';

/** Kinds of organisations that enrol, and categories of alliances. */
export const PARTNER_KINDS = [
  ...(['reseller', 'distributor', 'oem', 'service-provider'] as const),
  ...(['strategic-alliance', 'technology-alliance', 'federal-alliance'] as const),
] as const satisfies readonly Partner['kind'][];
