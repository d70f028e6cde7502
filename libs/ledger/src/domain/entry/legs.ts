import { invariant, moneyJson, parseMoney, sumUnits, totalsOf, units, unitsOf } from '@channel/kernel';
import type { Money, MoneyJson, Unit, Units } from '@channel/kernel';

/** Where a leg stands. */
type Place = Readonly<{
  /** `<programme>/<kind>`, or `<programme>/<kind>/<of>` where a kind is kept apart by source or fund. */
  account: string;
  kind: string;
  programmeId: string;
  /** `null` where the event is about several partners. */
  partnerId: string | null;
}>;
/** A leg in the book of money; debit is positive. */
export type MoneyLeg = Place & Money;
/** A leg in the neighbour book, which balances by unit: points and credits are no currency. */
export type UnitLeg = Place & Readonly<{ quantity: bigint; unit: Unit }>;
export type Leg = MoneyLeg | UnitLeg;

/** An account of a programme: `partner_payable`, or `{ kind: 'partner_payable', of: 'claim' }`. */
export type AccountRef<Kind extends string> = Kind | Readonly<{ kind: Kind; of: string }>;
/** From one account to another: the same amount or quantity on both sides. */
export type Transfer<Kind extends string> = Readonly<{
  debit: AccountRef<Kind>;
  credit: AccountRef<Kind>;
  amount: MoneyJson | Units;
}>;
export type About = Readonly<{ programmeId: string; partnerId: string | null }>;

/** Zero per currency and per unit by construction: each transfer debits one account and credits another. */
export const legsOf = <Kind extends string>(
  about: About,
  ...transfers: readonly Transfer<Kind>[]
): readonly Leg[] =>
  transfers.flatMap(({ debit, credit, amount }): readonly Leg[] => {
    const from = placeOf(about, debit);
    const to = placeOf(about, credit);
    if ('unit' in amount) {
      const { unit } = amount;
      const quantity = unitsOf(amount);
      return quantity === 0n
        ? []
        : [
            { ...from, quantity, unit },
            { ...to, quantity: -quantity, unit },
          ];
    }
    const { minor, currency } = parseMoney(amount);
    return minor === 0n
      ? []
      : [
          { ...from, minor, currency },
          { ...to, minor: -minor, currency },
        ];
  });

const placeOf = ({ programmeId, partnerId }: About, ref: AccountRef<string>): Place => {
  const [kind = '', ...of] = typeof ref === 'string' ? [ref] : [ref.kind, ref.of];
  return { account: [programmeId, kind, ...of].join('/'), kind, programmeId, partnerId };
};

export const isUnitLeg = (leg: Leg): leg is UnitLeg => 'unit' in leg;
export const isMoneyLeg = (leg: Leg): leg is MoneyLeg => !isUnitLeg(leg);

/** A leg as it is shown: `amount` in money, `quantity` in units. */
export type LegJson = Readonly<{ account: string; partnerId: string | null }> &
  (Readonly<{ amount: MoneyJson }> | Readonly<{ quantity: Units }>);

export const legJson = (leg: Leg): LegJson => {
  const { account, partnerId } = leg;
  return isUnitLeg(leg)
    ? { account, partnerId, quantity: units(leg.quantity, leg.unit) }
    : { account, partnerId, amount: moneyJson(leg) };
};

/** M1. @throws InvariantError unless the legs add up to zero in each currency and in each unit */
export const assertZero = (legs: readonly Leg[], entry: string): void => {
  const money = totalsOf(legs.filter(isMoneyLeg).map(moneyJson));
  const counted = unitTotalsOf(legs.filter(isUnitLeg).map(({ quantity, unit }) => units(quantity, unit)));
  invariant(
    money.every(({ amount }) => amount === '0') && counted.every(({ quantity }) => quantity === '0'),
    `the entry of event ${entry} adds up to zero`,
  );
};

/** One sum for each unit, by its name. */
export const unitTotalsOf = (quantities: readonly Units[]): readonly Units[] =>
  [...new Set(quantities.map(({ unit }) => unit))].sort().map((unit) =>
    sumUnits(
      quantities.filter((each) => each.unit === unit),
      unit,
    ),
  );
