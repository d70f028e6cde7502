import { addDays, parseMoney, type Day, type MoneyJson, type RefusalDetail } from '@channel/kernel';
import type { BomLine, ForeignLine } from './bom.events';

export type WantedLine = Readonly<{
  line: string;
  sku: string;
  quantity: number;
  termMonths?: number;
  site?: string;
  notes?: string;
  /** A price below the standard one that the partner asks for; a person decides. */
  requestedNetUnit?: MoneyJson;
  /** Absent or empty: the vendor's own. */
  manufacturer?: string;
  /** What could not be read of it, for a line that came from a file. */
  unread?: readonly RefusalDetail[];
}>;
/** A part as the catalogue has it on the day. */
export type KnownPart = Readonly<{
  sku: string;
  /** For whoever reads: it decides nothing and is no part of a fact. */
  description?: string;
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
  currency: string;
}>;

const isForeign = ({ manufacturer = '' }: WantedLine): boolean => manufacturer.trim() !== '';

/** The lines with the facts of their parts, or every mistake at once with its place and a way out. */
export const readLines = (
  { lines, parts, suggestions, on, currency }: Wanted,
  eolWarningDays: number,
): Readonly<{
  lines: readonly BomLine[];
  foreignLines: readonly ForeignLine[];
  errors: readonly RefusalDetail[];
}> => {
  const numbers = lines.map(({ line }) => line);
  const errors = lines.flatMap((wanted, index) => [
    ...(wanted.unread ?? []),
    ...placeErrors(wanted, index, numbers),
    ...requestErrors(wanted, index, currency),
    ...(isForeign(wanted) || wanted.sku === '' ? [] : partErrors(wanted, index, { parts, suggestions, on })),
  ]);
  const known = lines.flatMap((wanted): readonly BomLine[] => {
    const part = isForeign(wanted) ? undefined : parts[skuKey(wanted.sku)];
    return part === undefined ? [] : [knownLine(wanted, part, addDays(on, eolWarningDays))];
  });
  const foreignLines = lines.filter(isForeign).map(({ line, manufacturer = '', sku, quantity }) => {
    return { line, manufacturer: manufacturer.trim(), sku, quantity };
  });
  const empty = known.length === 0 && errors.length === 0;
  return { lines: known, foreignLines, errors: empty ? [NO_OWN_LINE] : errors };
};

const NO_OWN_LINE: RefusalDetail = {
  pointer: '/lines',
  code: 'LINE_MISSING',
  detail: 'A bill of materials needs a line of the vendor.',
};

const knownLine = (
  { line, quantity, termMonths, site, notes, requestedNetUnit }: WantedLine,
  part: KnownPart,
  warnUntil: Day,
): BomLine => {
  const { sku, family, productLine, kind, eligible, listPrice: listUnit, lastOrderOn, replacementSku } = part;
  // Past the last order day the line is refused; before it, the warning names what comes after (G48).
  const ending = lastOrderOn !== null && lastOrderOn <= warnUntil;
  return {
    ...{ line, sku, quantity, family, productLine, kind, eligible, listUnit },
    ...(termMonths === undefined ? {} : { termMonths }),
    ...(site === undefined ? {} : { site }),
    ...(notes === undefined ? {} : { notes }),
    ...(requestedNetUnit === undefined ? {} : { requestedNetUnit }),
    ...(ending ? { codes: ['END_OF_SALE_NEAR'] } : {}),
    ...(ending && replacementSku !== null ? { replacementSku } : {}),
  };
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

const requestErrors = (
  { requestedNetUnit: asked }: WantedLine,
  index: number,
  currency: string,
): readonly RefusalDetail[] =>
  asked === undefined || (asked.currency === currency && parseMoney(asked).minor >= 0n)
    ? []
    : [
        {
          pointer: `/lines/${String(index)}/requestedNetUnit`,
          code: 'NET_INVALID',
          detail: `Zero or more, in ${currency}.`,
        },
      ];

const partErrors = (
  { sku, termMonths }: WantedLine,
  index: number,
  { parts, suggestions, on }: Omit<Wanted, 'lines' | 'currency'>,
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
  if (part.kind === 'service' && termMonths === undefined)
    return [
      {
        pointer: `/lines/${String(index)}/termMonths`,
        code: 'TERM_MISSING',
        detail: `${part.sku} is a service: give its term in months.`,
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
