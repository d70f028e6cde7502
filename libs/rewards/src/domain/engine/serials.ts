import { inOrder, type ShippedLine } from './inputs';

/** Which serial numbers of a sale came back. `all`: the whole line did. */
export type ReturnedSerials = ReadonlyMap<string, 'all' | ReadonlySet<string>>;

/**
 * A unit counts once: on the first matched sale that holds its serial number, in the order of 5.4, until it came back.
 * @param sales every sale that shares a number with these, whoever's it is
 * @returns units of each line that count on another one; lines without any are absent
 */
export const blockedUnits = (
  sales: readonly ShippedLine[],
  returned: ReturnedSerials,
): ReadonlyMap<string, number> => {
  const holders = new Map<string, string>();
  const blocked = new Map<string, number>();
  for (const { shipmentLineId, serials, dealId } of inOrder(sales)) {
    for (const serial of new Set(serials ?? [])) {
      if (holders.has(serial)) blocked.set(shipmentLineId, (blocked.get(shipmentLineId) ?? 0) + 1);
      else if (dealId !== null && !cameBack(returned, shipmentLineId, serial))
        holders.set(serial, shipmentLineId);
    }
  }
  return blocked;
};

const cameBack = (returned: ReturnedSerials, lineId: string, serial: string): boolean => {
  const serials = returned.get(lineId);
  return serials === 'all' || serials?.has(serial) === true;
};
