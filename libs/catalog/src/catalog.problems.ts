import type { ProblemTable } from '@channel/http';
import type { ProductAliasRefusal } from './domain/product-alias/product-alias.decider';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const catalogProblems: ProblemTable<ProductAliasRefusal> = {
  UNKNOWN_SKU: 422,
  ALIAS_IS_PART: 409,
  ALIAS_TAKEN: 409,
  ALIAS_NOT_OPEN: 409,
  REASON_MISSING: 422,
};
