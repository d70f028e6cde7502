import type { ShippedLine } from './inputs';

/** Units of a sale that came back, by one return line. */
export type LinkedReturn = Readonly<{
  /** The return's own shipment line. */
  lineId: string;
  invoiceNo: string;
  invoiceLine: string;
  shipOn: string;
  saleId: string;
  units: number;
  /** Place of the feed from which on the link is known. */
  linkedFrom: string;
  eventIds: readonly string[];
}>;
/** A return of a sale that was on an issued statement already: it is reversed at the sale's own amount. */
export type FrozenReturn = LinkedReturn &
  Readonly<{
    /** Units of the same sale that such returns took back before. */
    before: number;
    /** Units that the issued line stands for. */
    shipped: number;
    saleShipOn: string;
  }>;

/**
 * Returns known when the sale got onto a statement are netted before the tiers; later ones are reversed (G54).
 * @param frozenAt by sale: the position of the first run whose statement holds it; absent: on none
 */
export const netReturns = (
  lines: readonly ShippedLine[],
  returns: readonly LinkedReturn[],
  frozenAt: ReadonlyMap<string, string>,
): Readonly<{ lines: readonly ShippedLine[]; frozen: readonly FrozenReturn[] }> => {
  const isNetted = ({ saleId, linkedFrom }: LinkedReturn): boolean => {
    const frozen = frozenAt.get(saleId);
    return frozen === undefined || linkedFrom <= frozen;
  };
  const ordered = [...returns].sort(byArrival);
  const netted = lines.map((line) =>
    withoutReturned(
      line,
      ordered.filter((each) => each.saleId === line.shipmentLineId && isNetted(each)),
    ),
  );
  const sales = new Map(netted.map((line) => [line.shipmentLineId, line]));
  const taken = new Map<string, number>();
  const frozen = ordered.flatMap((each) => {
    const sale = sales.get(each.saleId);
    if (sale === undefined || isNetted(each)) return [];
    const before = taken.get(each.saleId) ?? 0;
    taken.set(each.saleId, before + each.units);
    return [{ ...each, before, shipped: sale.quantity, saleShipOn: sale.shipOn }];
  });
  return { lines: netted, frozen };
};

const withoutReturned = (line: ShippedLine, returns: readonly LinkedReturn[]): ShippedLine => {
  const units = returns.reduce((total, each) => total + each.units, 0);
  if (units === 0) return line;
  const eventIds = [...new Set([...line.eventIds, ...returns.flatMap((each) => each.eventIds)])];
  return { ...line, quantity: Math.max(line.quantity - units, 0), nettedUnits: units, eventIds };
};

const byArrival = (one: LinkedReturn, other: LinkedReturn): number =>
  `${one.linkedFrom}|${one.shipOn}|${one.lineId}` < `${other.linkedFrom}|${other.shipOn}|${other.lineId}`
    ? -1
    : 1;
