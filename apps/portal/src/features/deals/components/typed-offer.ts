import type { Bom } from '../api/bom.query';
import type { Offer, Quote } from '../api/build-quote-commands';
import { moneyOf, typedPricesOf, type TypedPrices } from './typed-prices';

export type Availability = NonNullable<Offer['lines'][number]['availability']>;
export const AVAILABILITIES = ['in_stock', 'to_order'] as const satisfies readonly Availability[];

/** When a line can be delivered, as it is typed; empty is not said. */
export type TypedSupply = Readonly<{ availability: Availability | ''; days: string }>;
export type TypedOffer = Readonly<{
  prices: TypedPrices;
  supply: Readonly<Record<string, TypedSupply>>;
  note: string;
}>;

const UNSAID: TypedSupply = { availability: '', days: '' };
export const supplyOf = ({ supply }: TypedOffer, line: string): TypedSupply => supply[line] ?? UNSAID;

/** The approved price of each line, of whose delivery nothing is said yet. */
export const offerOnBom = ({ lines }: Bom): TypedOffer => ({
  prices: typedPricesOf(lines.map(({ line, netUnit }) => ({ line, price: netUnit }))),
  supply: {},
  note: '',
});

export const offerOfQuote = ({ lines = [], note }: Quote): TypedOffer => ({
  prices: typedPricesOf(lines.map(({ line, unitPrice }) => ({ line, price: unitPrice }))),
  supply: Object.fromEntries(
    lines.map(({ line, availability, leadTimeDays }) => [
      line,
      { availability: availability ?? '', days: leadTimeDays === null ? '' : String(leadTimeDays) },
    ]),
  ),
  note: note ?? '',
});

const MOST_DAYS = 730;
/** Whole days; nothing where something else is typed. */
export const daysOf = (typed: string): number | undefined =>
  /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_DAYS ? Number(typed) : undefined;
export const isDays = (typed: string): boolean => typed === '' || daysOf(typed) !== undefined;

/** What is sent; nothing while a price is no amount, or a number of days is none. */
export const offerOf = (
  lines: readonly Readonly<{ line: string }>[],
  typed: TypedOffer,
  currency: string,
): Offer | undefined => {
  const offered = lines.flatMap(({ line }) => {
    const unitPrice = moneyOf(typed.prices[line], currency);
    const { availability, days } = supplyOf(typed, line);
    if (unitPrice === undefined || !isDays(days)) return [];
    const leadTimeDays = daysOf(days);
    return [
      {
        ...{ line, unitPrice },
        ...(availability === '' ? {} : { availability }),
        ...(leadTimeDays === undefined ? {} : { leadTimeDays }),
      },
    ];
  });
  if (offered.length < lines.length) return undefined;
  return { lines: offered, ...(typed.note.trim() === '' ? {} : { note: typed.note }) };
};
