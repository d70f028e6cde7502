import { sample } from '@channel/config';
import { Catalog, type PricedProduct } from '@channel/catalog';
import { EMBEDDED_ISSUER, personIdOf } from '@channel/identity';
import { parseMoney, present, type Day, type Instant } from '@channel/kernel';
import { jpa2023, Programmes, type DefinitionInForce } from '@channel/programs';
import { VENDOR_ORG, type Actor } from '@channel/runtime';
import type { INestApplicationContext } from '@nestjs/common';

/** The year: four quarters that follow the demo's history. */
export const YEAR = {
  partnersFrom: '2026-09-08',
  dealsFrom: '2026-09-28',
  dealsUntil: '2027-08-13',
  firstMonth: '2026-10',
  months: 12,
  until: '2027-10-08',
} as const;
export const PROGRAMME = jpa2023.programmeId;
export const CURRENCIES = ['USD', 'EUR', 'GBP'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** The parts that the year is sold in: small ones, whose price the velocity rule approves. */
const PARTS = 12;
const MOST_LIST = 200_000n;

/** What the history stands on: the demo's programme and price lists, told through commands. */
export type Ground = Readonly<{
  inForce: DefinitionInForce;
  timeZone: string;
  /** By currency, the same parts in the same order. */
  products: Readonly<Record<Currency, readonly PricedProduct[]>>;
  catalogCheckpoint: string;
}>;

export const staff = (name: string): Actor => ({
  ...{ id: personIdOf(EMBEDDED_ISSUER, name), type: 'person', orgId: VENDOR_ORG, onBehalfOf: null },
});

export const groundOf = async (app: INestApplicationContext): Promise<Ground> => {
  const noon: Instant = `${YEAR.dealsFrom}T12:00:00.000Z`;
  const { inForce, zone } = await app.get(Programmes, { strict: false }).now(PROGRAMME, noon);
  const definition = present(inForce, 'the programme in force');
  const families = new Set(definition.definition.velocity.families.value);
  const catalog = app.get(Catalog, { strict: false });
  const skus = skusOfSample();
  const [dollars, euros, pounds] = await Promise.all(
    CURRENCIES.map((currency) => catalog.pricesOn(skus, YEAR.dealsFrom, currency)),
  );
  const wanted = skus
    .filter((sku) => {
      const part = dollars?.found.get(sku);
      return (
        part !== undefined && isSoldAllYear(part, families) && parseMoney(part.listPrice).minor <= MOST_LIST
      );
    })
    .filter((sku) => euros?.found.has(sku) === true && pounds?.found.has(sku) === true)
    .slice(0, PARTS);
  const of = (answer: typeof dollars): readonly PricedProduct[] =>
    wanted.flatMap((sku) => answer?.found.get(sku) ?? []);
  if (wanted.length === 0) throw new Error('No part of the price lists is small enough for the year.');
  return {
    ...{ inForce: definition, timeZone: zone, catalogCheckpoint: dollars?.checkpoint ?? '' },
    products: { USD: of(dollars), EUR: of(euros), GBP: of(pounds) },
  };
};

const isSoldAllYear = (part: PricedProduct, families: ReadonlySet<string>): boolean =>
  families.has(part.family) &&
  part.eligible &&
  part.serialised &&
  (part.lastOrderOn ?? '9999') > YEAR.until &&
  lasts(part.effectiveTo);
const lasts = (until: Day | null): boolean => until === null || until > YEAR.until;

const skusOfSample = (): readonly string[] =>
  sample('price-list-en-usd.csv')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(',')[3] ?? []);
