import { moneyJson, parseMoney, times, type MoneyJson, type RefusalDetail } from '@channel/kernel';
import type { SubmitBom } from './bom.commands';
import type { BomLine, PricedLine } from './bom.events';
import { readLines, skuKey, type WantedLine } from './bom.lines';
import { closedErrors } from './closed-tracks';
import { notEnoughUnits } from './nfr-order';
import { listOf, netOf, percentOf, priceOf, type PriceTerms } from './pricing';

/** What a bill of materials is read and priced by. */
export type BomGround = Pick<
  SubmitBom['data'],
  | 'currency'
  | 'registration'
  | 'isOfPartner'
  | 'parts'
  | 'suggestions'
  | 'closedTracks'
  | 'terms'
  | 'nfrUnitsTaken'
> &
  Readonly<{ on: string }>;

/** A line as it was given, with what is known of its part and what it would cost; without it while the part is unknown. */
export type CheckedLine = WantedLine &
  Readonly<{
    known?: BomLine &
      Readonly<{
        description?: string;
        percent?: string;
        netUnit?: MoneyJson;
        list: MoneyJson;
        net?: MoneyJson;
      }>;
  }>;
export type BomCheck = Readonly<{
  lines: readonly CheckedLine[];
  list: MoneyJson;
  /** `null` where the programme has no price for the partner. */
  price: Readonly<{ automatic: boolean; reasons: readonly string[]; net: MoneyJson }> | null;
  errors: readonly RefusalDetail[];
}>;

/**
 * What a submission would say of the lines, and what those of known parts would cost meanwhile: what is unknown keeps
 * nobody from seeing the rest.
 */
export const checkBom = (wanted: readonly WantedLine[], ground: BomGround): BomCheck => {
  const { terms, registration, currency } = ground;
  const warnDays = terms?.eolWarningDays ?? 0;
  const { lines, errors } = readLines({ ...ground, lines: wanted }, warnDays);
  // Two lines of one number are a mistake, and each of them is priced.
  const placed = wanted.map((line, at) => ({ ...line, line: String(at) }));
  const parts = readLines({ ...ground, lines: placed }, warnDays).lines.filter(
    ({ quantity }) => quantity > 0,
  );
  const list = listOf(parts, currency);
  const price = terms === null || parts.length === 0 ? null : priceOf(parts, list, terms, registration);
  return {
    lines: wanted.map((line, at) => {
      const part = parts.find((one) => one.line === String(at));
      if (part === undefined) return line;
      const { description } = ground.parts[skuKey(line.sku)] ?? {};
      const known = pricedLine(part, price?.lines ?? []);
      return { ...line, known: description === undefined ? known : { ...known, description } };
    }),
    list: moneyJson(list),
    price:
      price === null
        ? null
        : {
            automatic: price.automatic,
            reasons: price.reasons,
            net: moneyJson(netOf(price.lines, currency)),
          },
    errors: [
      ...errors,
      ...closedErrors(lines, { ...ground, lines: wanted }),
      ...(terms === null ? [NO_PRICE] : tooMany(parts, terms, ground)),
    ],
  };
};

const NO_PRICE: RefusalDetail = {
  code: 'PARTNER_NOT_AUTHORISED',
  detail: 'The programme in force has no price for your role and level.',
};

const tooMany = (
  parts: readonly BomLine[],
  terms: PriceTerms,
  ground: BomGround,
): readonly RefusalDetail[] => {
  const few = notEnoughUnits(parts, terms, ground);
  return few === undefined ? [] : [{ code: few.refused, detail: few.detail }];
};

const pricedLine = (part: BomLine, prices: readonly PricedLine[]): NonNullable<CheckedLine['known']> => {
  const price = prices.find(({ line }) => line === part.line);
  const amountOf = (unit: MoneyJson): MoneyJson => moneyJson(times(parseMoney(unit), BigInt(part.quantity)));
  return {
    ...{ ...part, list: amountOf(part.listUnit) },
    ...(price === undefined
      ? {}
      : {
          ...{ netUnit: price.netUnit, percent: percentOf(price.discount ?? []) },
          net: amountOf(price.netUnit),
          ...(price.registered ? {} : { codes: [...(part.codes ?? []), 'OUTSIDE_REGISTRATION'] }),
        }),
  };
};
