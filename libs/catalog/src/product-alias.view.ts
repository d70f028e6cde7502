import { is, view, type ViewOf } from '@channel/http';
import type { ProductAlias } from './domain/product-alias/product-alias';

export const productAliasView = view('ProductAlias', {
  alias: is.text.nullable(),
  sku: is.text.nullable().describe('The part it stands for; null once it was withdrawn.'),
});

export const viewOfProductAlias = ({ alias, sku }: ProductAlias): ViewOf<typeof productAliasView> => ({
  alias,
  sku,
});
