import { evolvedBy } from '@channel/kernel';
import type { ProductAliasEvent } from './product-alias.events';

/** What one spelling stands for now. */
export type ProductAlias = Readonly<{ alias: string | null; sku: string | null }>;

export const initial: ProductAlias = { alias: null, sku: null };

export const evolve = evolvedBy<ProductAliasEvent, ProductAlias>({
  ProductAliasRecorded: ({ alias, sku }) => ({ alias, sku }),
  ProductAliasWithdrawn: ({ alias }) => ({ alias, sku: null }),
});
