import type { ProductAliasEvent } from './product-alias.events';

/** What one spelling stands for now. */
export type ProductAlias = Readonly<{ alias: string | null; sku: string | null }>;

export const initial: ProductAlias = { alias: null, sku: null };

export const evolve = (_alias: ProductAlias, { type, data }: ProductAliasEvent): ProductAlias => {
  switch (type) {
    case 'ProductAliasRecorded':
      return { alias: data.alias, sku: data.sku };
    case 'ProductAliasWithdrawn':
      return { alias: data.alias, sku: null };
  }
};
