import type { Bom } from '../api/bom.query';
import type { Money } from '../../../shared/format/money';

type Side = Readonly<{ quantity: number; net: Money | null }>;
export type ComparedLine = Readonly<{
  sku: string;
  change: 'added' | 'removed' | 'changed';
  before: Side | undefined;
  after: Side | undefined;
}>;

/** What differs between two versions, line by line; a part on several lines is compared in their order. */
export const comparedBoms = (
  before: Pick<Bom, 'lines'>,
  after: Pick<Bom, 'lines'>,
): readonly ComparedLine[] => {
  const left = sidesBySku(before);
  const right = sidesBySku(after);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((sku) => {
    const [olds, news] = [left.get(sku) ?? [], right.get(sku) ?? []];
    return Array.from({ length: Math.max(olds.length, news.length) }, (_, at) =>
      comparedLine(sku, olds[at], news[at]),
    ).flatMap((line) => (line === undefined ? [] : [line]));
  });
};

const sidesBySku = ({ lines }: Pick<Bom, 'lines'>): ReadonlyMap<string, readonly Side[]> => {
  const sides = new Map<string, Side[]>();
  for (const { sku, quantity, netUnit } of lines)
    sides.set(sku, [...(sides.get(sku) ?? []), { quantity, net: netUnit }]);
  return sides;
};

const comparedLine = (
  sku: string,
  before: Side | undefined,
  after: Side | undefined,
): ComparedLine | undefined => {
  if (before === undefined) return { sku, change: 'added', before, after };
  if (after === undefined) return { sku, change: 'removed', before, after };
  const same = before.quantity === after.quantity && before.net?.amount === after.net?.amount;
  return same ? undefined : { sku, change: 'changed', before, after };
};
