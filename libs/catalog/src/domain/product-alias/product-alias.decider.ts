import {
  decidedBy,
  needsReason,
  refuse,
  type Act,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import { evolve, initial, type ProductAlias } from './product-alias';
import type { ProductAliasEvent } from './product-alias.events';

export type RecordProductAlias = DomainCommand<
  'RecordProductAlias',
  Readonly<{
    aliasId: string;
    alias: string;
    sku: string;
    reason: string | null;
    act: Act;
    /** Looked up by the handler: whether a price list knows the part, and whether it knows the other spelling as one. */
    skuKnown: boolean;
    /** Parts that look like one that no list knows. */
    alike: readonly string[];
    aliasIsPart: boolean;
  }>,
  'UNKNOWN_SKU' | 'ALIAS_IS_PART' | 'ALIAS_TAKEN'
>;
export type WithdrawProductAlias = DomainCommand<
  'WithdrawProductAlias',
  Readonly<{ aliasId: string; reason: string; act: Act }>,
  'ALIAS_NOT_OPEN' | 'REASON_MISSING'
>;
export type ProductAliasCommand = RecordProductAlias | WithdrawProductAlias;
export type ProductAliasRefusal = RefusalsOf<ProductAliasCommand>;
type AliasDecision<Command extends ProductAliasCommand> = Decision<ProductAliasEvent, RefusalsOf<Command>>;

const record = (
  { skuKnown, alike, aliasIsPart, act, ...data }: RecordProductAlias['data'],
  known: ProductAlias,
): AliasDecision<RecordProductAlias> => {
  if (!skuKnown) {
    const detail = `No price list knows the part ${data.sku}.`;
    return refuse('UNKNOWN_SKU', detail, [
      { pointer: '/sku', code: 'UNKNOWN_SKU', detail, suggestions: alike },
    ]);
  }
  if (aliasIsPart || data.alias === data.sku)
    return refuse('ALIAS_IS_PART', `${data.alias} is a part itself and stands for nothing else.`);
  if (known.sku === data.sku) return [];
  if (known.sku !== null)
    return refuse('ALIAS_TAKEN', `${data.alias} stands for ${known.sku}; withdraw that first.`);
  return [{ type: 'ProductAliasRecorded', data: { ...data, recordedBy: act.by, recordedAt: act.at } }];
};

const withdraw = (
  { act, ...data }: WithdrawProductAlias['data'],
  { alias, sku }: ProductAlias,
): AliasDecision<WithdrawProductAlias> => {
  if (alias === null || sku === null) return refuse('ALIAS_NOT_OPEN', 'It stands for no part.');
  const withdrawn = { ...data, alias, sku, withdrawnBy: act.by, withdrawnAt: act.at };
  return (
    needsReason(data.reason, 'A withdrawal names its reason.') ?? [
      { type: 'ProductAliasWithdrawn', data: withdrawn },
    ]
  );
};

export const productAliasDecider: Decider<
  ProductAlias,
  ProductAliasCommand,
  ProductAliasEvent,
  ProductAliasRefusal
> = {
  stream: 'product',
  initial,
  evolve,
  decide: decidedBy<ProductAliasCommand, ProductAlias, ProductAliasEvent>({
    RecordProductAlias: record,
    WithdrawProductAlias: withdraw,
  }),
};
