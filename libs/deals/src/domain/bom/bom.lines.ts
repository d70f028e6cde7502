import type { Day, MoneyJson, RefusalDetail } from '@channel/kernel';
import type { BomLine } from './bom.events';

export type WantedLine = Readonly<{ line: string; sku: string; quantity: number }>;
/** A part as the catalogue has it on the day. */
export type KnownPart = Readonly<{
  sku: string;
  family: string;
  productLine: string;
  kind: 'product' | 'service' | 'software';
  eligible: boolean;
  listPrice: MoneyJson;
  lastOrderOn: Day | null;
  replacementSku: string | null;
}>;

/** SKUs are compared trimmed and in upper case, as the catalogue keeps them. */
export const skuKey = (sku: string): string => sku.trim().toUpperCase();

type Wanted = Readonly<{
  lines: readonly WantedLine[];
  parts: Readonly<Record<string, KnownPart>>;
  suggestions: Readonly<Record<string, readonly string[]>>;
  on: Day;
}>;

/** The lines with the facts of their parts, or every mistake at once with its place and a way out. */
export const readLines = ({
  lines,
  parts,
  suggestions,
  on,
}: Wanted): Readonly<{ lines: readonly BomLine[]; errors: readonly RefusalDetail[] }> => {
  const numbers = lines.map(({ line }) => line);
  const errors = lines.flatMap((wanted, index) => [
    ...placeErrors(wanted, index, numbers),
    ...partErrors(wanted, index, { parts, suggestions, on }),
  ]);
  const known = lines.flatMap(({ line, sku, quantity }): readonly BomLine[] => {
    const part = parts[skuKey(sku)];
    if (part === undefined) return [];
    const { family, productLine, kind, eligible, listPrice: listUnit } = part;
    return [{ line, sku: part.sku, quantity, family, productLine, kind, eligible, listUnit }];
  });
  return { lines: known, errors };
};

const placeErrors = (
  { line, quantity }: WantedLine,
  index: number,
  numbers: readonly string[],
): readonly RefusalDetail[] => {
  const pointer = `/lines/${String(index)}`;
  return [
    ...(quantity < 1
      ? [{ pointer: `${pointer}/quantity`, code: 'TOO_SMALL', detail: 'Quantity must be at least 1.' }]
      : []),
    ...(numbers.indexOf(line) < index
      ? [{ pointer: `${pointer}/line`, code: 'LINE_REPEATED', detail: `Line ${line} is there twice.` }]
      : []),
  ];
};

const partErrors = (
  { sku }: WantedLine,
  index: number,
  { parts, suggestions, on }: Omit<Wanted, 'lines'>,
): readonly RefusalDetail[] => {
  const pointer = `/lines/${String(index)}/sku`;
  const part = parts[skuKey(sku)];
  if (part === undefined)
    return [
      {
        pointer,
        code: 'UNKNOWN_SKU',
        detail: `${sku} is on no price list of ${on}.`,
        suggestions: suggestions[skuKey(sku)] ?? [],
      },
    ];
  if (part.lastOrderOn === null || part.lastOrderOn >= on) return [];
  return [
    {
      pointer,
      code: 'END_OF_SALE',
      detail: `${part.sku} could be ordered until ${part.lastOrderOn}.`,
      suggestions: part.replacementSku === null ? [] : [part.replacementSku],
    },
  ];
};
