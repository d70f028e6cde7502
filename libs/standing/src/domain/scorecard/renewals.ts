import { decimalText, money, parseMoney, type MoneyJson } from '@channel/kernel';
import { measureKey } from './scorecard';
import type { PfpMeasure } from './scorecard.events';

/** A service contract that was up for renewal in a quarter. */
type Renewable = Readonly<{ value: MoneyJson; renewed: boolean }>;

/**
 * O27: what of a quarter's contracts was renewed, by count and by revenue. Revenue in several currencies is not added up:
 * then only the count is measured. Nothing up for renewal is nothing measured.
 */
export const renewalMeasuresOf = (contracts: readonly Renewable[]): readonly PfpMeasure[] => {
  const [first] = contracts;
  if (first === undefined) return [];
  const renewed = contracts.filter((one) => one.renewed);
  const { currency } = first.value;
  const total = (of: readonly Renewable[]): string =>
    decimalText(
      money(
        of.reduce((sum, { value }) => sum + parseMoney(value).minor, 0n),
        currency,
      ),
    );
  const evidence = 'service contracts';
  const counted: PfpMeasure = {
    ...{ measure: 'renewal-contracts', part: '', evidence, currency: null },
    ...{ value: String(renewed.length), of: String(contracts.length) },
  };
  const isOne = contracts.every(({ value }) => value.currency === currency);
  const revenue = { measure: 'renewal-revenue', part: '', evidence, currency } as const;
  return isOne ? [counted, { ...revenue, value: total(renewed), of: total(contracts) }] : [counted];
};

/** What a partner's measures are: as they were reported, and where nothing was, as its contracts say. */
export const withRenewals = (
  reported: ReadonlyMap<string, PfpMeasure>,
  contracts: readonly Renewable[],
): ReadonlyMap<string, PfpMeasure> =>
  new Map([
    ...renewalMeasuresOf(contracts).map((measure) => [measureKey(measure), measure] as const),
    ...reported,
  ]);
