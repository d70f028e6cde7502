import type { ImportKind } from '@channel/imports';

const column = (name: string, required: boolean, ...synonyms: readonly string[]) => ({
  name,
  required,
  synonyms,
});
const identifier = (...of: Parameters<typeof column>) => ({ ...column(...of), form: 'identifier' as const });
const text = (...of: Parameters<typeof column>) => ({ ...column(...of), form: 'text' as const });

/** The template of a price list. Case, spaces, `_` and `-` of a header do not matter. */
export const PRICE_COLUMNS: ImportKind['columns'] = [
  column('price_list', true, 'list'),
  column('effective_from', true, 'valid from'),
  column('effective_to', false, 'valid to'),
  identifier('sku', true, 'part number', 'product number', 'item'),
  text('description', true),
  column('family', true, 'product family'),
  column('kind', true, 'product kind', 'type'),
  column('list_price', true, 'price'),
  column('currency', true, 'currency code'),
  column('velocity_eligible', false),
  column('serialised', false, 'serialized'),
  column('eligible', false),
  column('eol_on', false, 'end of life'),
  column('last_order_on', false, 'last order day'),
  column('eos_on', false),
  column('eoe_on', false),
  identifier('replacement_sku', false, 'replacement'),
  column('product_line', false),
  column('covers_family', false),
  identifier('requires_sku', false),
];
