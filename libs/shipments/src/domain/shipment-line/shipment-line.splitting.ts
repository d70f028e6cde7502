import { movesSettled, refuseAt, unlisted, type Refusal } from '@channel/kernel';
import type { LinePortion } from './portions';
import type { ShipmentLine } from './shipment-line';
import type {
  DealAtHand,
  LineAtHand,
  LineDecision,
  NotItsPortions,
  SplitShipmentLine,
} from './shipment-line.commands';
import { decided, notItsDeal, notMatchable, recorded, unfounded } from './shipment-line.matching';

/** The units of a sale go to two deals or more, all of them at once: nothing of it waits. */
export const split = (
  data: SplitShipmentLine['data'],
  state: ShipmentLine,
): LineDecision<SplitShipmentLine> => {
  const { portions, deals, line, lineId, reason, moves, act } = data;
  return (
    unfounded(data) ??
    decided(line, state) ??
    notMatchable(line) ??
    notItsPortions(line, portions, deals) ??
    movesSettled(moves) ??
    recorded(lineId, { kind: 'split', portions }, { line, state, reason, act })
  );
};

/** The portions are the line, no more and no less, each of a deal that the whole line could be matched to. */
export const notItsPortions = (
  line: LineAtHand,
  portions: readonly LinePortion[],
  deals: readonly DealAtHand[],
): Refusal<NotItsPortions> | undefined =>
  notSeveral(portions) ??
  notItsUnits(line, portions) ??
  notItsSerials(line, portions) ??
  notTheirDeals(line, portions, deals);

const notSeveral = (portions: readonly LinePortion[]): Refusal<'TOO_FEW_DEALS'> | undefined => {
  const deals = new Set(portions.map(({ dealId }) => dealId));
  return deals.size < 2 || deals.size < portions.length
    ? refuseAt('/portions', 'TOO_FEW_DEALS', 'A line is split over two deals or more, each named once.')
    : undefined;
};

const notItsUnits = (
  { quantity }: LineAtHand,
  portions: readonly LinePortion[],
): Refusal<'QUANTITY_DIFFERS'> | undefined => {
  const named = portions.reduce((units, portion) => units + portion.quantity, 0);
  const areWhole = portions.every((portion) => Number.isInteger(portion.quantity) && portion.quantity > 0);
  return areWhole && named === quantity
    ? undefined
    : refuseAt(
        '/portions',
        'QUANTITY_DIFFERS',
        `The line has ${String(quantity)} units, the portions together ${String(named)}.`,
      );
};

/** A unit with a serial number goes to one deal: a return of it, and its reward, find that one. */
const notItsSerials = (
  { serials }: LineAtHand,
  portions: readonly LinePortion[],
): Refusal<'SERIALS_MISSING' | 'SERIAL_UNKNOWN' | 'SERIAL_DOUBLED' | 'SERIALS_ABOVE_UNITS'> | undefined => {
  const named = portions.flatMap((portion) => portion.serials);
  const stranger = named.find((serial) => !serials.includes(serial));
  if (stranger !== undefined)
    return unlisted('SERIAL_UNKNOWN', {
      ...{ pointer: '/portions', word: stranger, what: 'serial of this line' },
      known: serials,
    });
  const twice = named.find((serial, at) => named.indexOf(serial) !== at);
  if (twice !== undefined)
    return refuseAt('/portions', 'SERIAL_DOUBLED', `The serial number ${twice} is in two portions.`);
  const missing = serials.find((serial) => !named.includes(serial));
  if (missing !== undefined)
    return refuseAt('/portions', 'SERIALS_MISSING', `No portion has the serial number ${missing}.`);
  return portions.some((portion) => portion.serials.length > portion.quantity)
    ? refuseAt('/portions', 'SERIALS_ABOVE_UNITS', 'A portion has more serial numbers than units.')
    : undefined;
};

const notTheirDeals = (line: LineAtHand, portions: readonly LinePortion[], deals: readonly DealAtHand[]) => {
  for (const { dealId } of portions) {
    const no = notItsDeal(
      line,
      deals.find((deal) => deal.dealId === dealId),
    );
    if (no !== undefined) return no;
  }
  return undefined;
};
