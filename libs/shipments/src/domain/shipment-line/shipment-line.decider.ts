import { refuse, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import type { PosLineType, SaleReversal } from '../pos-file/pos-file.events';
import { appliesTo, dealOf, evolve, initial, type ShipmentLine } from './shipment-line';
import type { ShipmentLineEvent, ShipmentReturnLinked } from './shipment-line.events';

/** A line as its file and the read model show it. */
export type LineAtHand = Readonly<{
  posFileId: string;
  distributorId: string;
  partnerId: string;
  type: PosLineType;
  sku: string;
  currency: string;
  quantity: number;
  shipOn: string;
  matchedDealId: string | null;
  /** Units of a sale that came back. */
  returned: number;
  cancelled: boolean;
  reverses: readonly SaleReversal[];
}>;
type By = Readonly<{ by: string; byType: 'person' | 'machine' | 'automation'; at: string }>;
type Act = By & Readonly<{ lineId: string; line: LineAtHand; reason: string }>;

/** `deal` as its own streams show it; absent if there is none with this id. */
export type MatchShipmentLine = DomainCommand<
  'MatchShipmentLine',
  Act &
    Readonly<{
      deal?: Readonly<{ dealId: string; distributorId: string; partnerId: string; status: string }>;
    }>
>;
export type UnmatchShipmentLine = DomainCommand<'UnmatchShipmentLine', Act>;
/** `sale` is absent if there is no line with this id. */
export type LinkReturn = DomainCommand<
  'LinkReturn',
  Act & Readonly<{ sale?: LineAtHand & Readonly<{ lineId: string }> }>
>;
export type ShipmentLineCommand = MatchShipmentLine | UnmatchShipmentLine | LinkReturn;

export type ShipmentLineRefusal =
  | 'LINE_NOT_OPEN'
  | 'LINE_NOT_MATCHED'
  | 'LINE_NOT_FOR_RESALE'
  | 'LINE_NOT_A_RETURN'
  | 'RETURN_LINKED'
  | 'RETURN_ABOVE_SALE'
  | 'SALE_NOT_FOUND'
  | 'SALE_DIFFERS'
  | 'DEAL_NOT_FOUND'
  | 'DEAL_NOT_APPROVED'
  | 'OTHER_DISTRIBUTOR'
  | 'OTHER_PARTNER'
  | 'REASON_MISSING'
  | 'HUMAN_REQUIRED';
type Decided = Decision<ShipmentLineEvent, ShipmentLineRefusal>;
type Refused = Exclude<Decided, readonly ShipmentLineEvent[]>;

const unfounded = ({ byType, reason }: Act): Refused | undefined => {
  if (byType !== 'person') return refuse('HUMAN_REQUIRED', 'A person decides on a line by hand.');
  return reason.trim() === '' ? refuse('REASON_MISSING', 'Say why.') : undefined;
};

const match = (
  { deal, line, lineId, reason, by, at }: MatchShipmentLine['data'],
  state: ShipmentLine,
): Decided => {
  if (dealOf(state, line) !== null) return refuse('LINE_NOT_OPEN', 'The line is matched to a deal.');
  if (line.cancelled) return refuse('LINE_NOT_OPEN', 'The sender took the line back.');
  if (line.type === 'demo') return refuse('LINE_NOT_FOR_RESALE', 'Demo goods belong to no deal.');
  if (line.type === 'return') return refuse('LINE_NOT_OPEN', 'A return follows its sale: link it.');
  if (deal === undefined) return refuse('DEAL_NOT_FOUND', 'There is no such deal.');
  if (deal.distributorId !== line.distributorId)
    return refuse('OTHER_DISTRIBUTOR', 'The deal names another distributor.');
  if (deal.partnerId !== line.partnerId) return refuse('OTHER_PARTNER', 'The deal is another partner’s.');
  if (deal.status !== 'approved') return refuse('DEAL_NOT_APPROVED', 'The deal is not approved.');
  const { distributorId, partnerId, posFileId } = line;
  const { dealId } = deal;
  const data = { lineId, dealId, distributorId, partnerId, reason, matchedBy: by, matchedAt: at, posFileId };
  return [{ type: 'ShipmentLineMatched', data }];
};

const unmatch = (
  { line, lineId, reason, by, at }: UnmatchShipmentLine['data'],
  state: ShipmentLine,
): Decided => {
  const dealId = dealOf(state, line);
  if (dealId === null) return refuse('LINE_NOT_MATCHED', 'The line is matched to no deal.');
  const { distributorId, partnerId, posFileId } = line;
  const data = {
    lineId,
    posFileId,
    dealId,
    distributorId,
    partnerId,
    reason,
    unmatchedBy: by,
    unmatchedAt: at,
  };
  return [{ type: 'ShipmentLineUnmatched', data }];
};

const link = ({ line, lineId, sale, reason, by, at }: LinkReturn['data'], state: ShipmentLine): Decided => {
  if (line.type !== 'return' || line.cancelled)
    return refuse('LINE_NOT_A_RETURN', 'Only a return is linked to a sale.');
  if (line.reverses.length > 0 || (state.status === 'linked' && appliesTo(state, line.posFileId)))
    return refuse('RETURN_LINKED', 'The return is linked to its sale.');
  if (sale?.type !== 'sale' || sale.cancelled) return refuse('SALE_NOT_FOUND', 'There is no such sale.');
  const units = -line.quantity;
  const wrong = mismatch(line, sale, units);
  if (wrong !== undefined) return wrong;
  const data: ShipmentReturnLinked['data'] = {
    ...{ lineId, posFileId: line.posFileId, distributorId: line.distributorId, partnerId: line.partnerId },
    ...{ shipOn: line.shipOn, reverses: [{ lineId: sale.lineId, quantity: units, by: 'person' }] },
    ...{ dealId: sale.matchedDealId, reason, linkedBy: by, linkedAt: at },
  };
  return [{ type: 'ShipmentReturnLinked', data }];
};

/** A person may see that names differ by a slip: the customer is not compared. */
const mismatch = (line: LineAtHand, sale: LineAtHand, units: number): Refused | undefined => {
  if (sale.distributorId !== line.distributorId)
    return refuse('OTHER_DISTRIBUTOR', 'Another distributor reported the sale.');
  if (sale.partnerId !== line.partnerId) return refuse('OTHER_PARTNER', 'The sale is another partner’s.');
  if (sale.sku !== line.sku || sale.currency !== line.currency)
    return refuse('SALE_DIFFERS', 'The sale has another part or currency.');
  const left = sale.quantity - sale.returned;
  return units > left
    ? refuse('RETURN_ABOVE_SALE', `${String(left)} units of the sale are left.`)
    : undefined;
};

export const shipmentLineDecider: Decider<
  ShipmentLine,
  ShipmentLineCommand,
  ShipmentLineEvent,
  ShipmentLineRefusal
> = {
  stream: 'shipmentLine',
  initial,
  evolve,
  decide: ({ type, data }, state) => {
    const refused = unfounded(data);
    if (refused !== undefined) return refused;
    switch (type) {
      case 'MatchShipmentLine':
        return match(data, state);
      case 'UnmatchShipmentLine':
        return unmatch(data, state);
      case 'LinkReturn':
        return link(data, state);
    }
  },
};
