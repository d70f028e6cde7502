import {
  decidedBy,
  needsPerson,
  needsReason,
  refuse,
  type Act,
  type Decider,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import type { PosLineType, SaleReversal } from '../pos-file/pos-file.events';
import { appliesTo, dealOf, evolve, initial, type ShipmentLine } from './shipment-line';
import type { ShipmentLineEvent } from './shipment-line.events';

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
type ByHand = Readonly<{ lineId: string; line: LineAtHand; reason: string; act: Act }>;
/** What everything that is done by hand can be refused with. */
type Unfounded = 'HUMAN_REQUIRED' | 'REASON_MISSING';

/** `deal` as its own streams show it; absent if there is none with this id. */
export type MatchShipmentLine = DomainCommand<
  'MatchShipmentLine',
  ByHand &
    Readonly<{
      deal?: Readonly<{ dealId: string; distributorId: string; partnerId: string; status: string }>;
    }>,
  | Unfounded
  | 'LINE_NOT_OPEN'
  | 'LINE_NOT_FOR_RESALE'
  | 'DEAL_NOT_FOUND'
  | 'DEAL_NOT_APPROVED'
  | 'OTHER_DISTRIBUTOR'
  | 'OTHER_PARTNER'
>;
export type UnmatchShipmentLine = DomainCommand<
  'UnmatchShipmentLine',
  ByHand,
  Unfounded | 'LINE_NOT_MATCHED'
>;
/** `sale` is absent if there is no line with this id. */
export type LinkReturn = DomainCommand<
  'LinkReturn',
  ByHand & Readonly<{ sale?: LineAtHand & Readonly<{ lineId: string }> }>,
  | Unfounded
  | 'LINE_NOT_A_RETURN'
  | 'RETURN_LINKED'
  | 'RETURN_ABOVE_SALE'
  | 'SALE_NOT_FOUND'
  | 'SALE_DIFFERS'
  | 'OTHER_DISTRIBUTOR'
  | 'OTHER_PARTNER'
>;
export type ShipmentLineCommand = MatchShipmentLine | UnmatchShipmentLine | LinkReturn;
export type ShipmentLineRefusal = RefusalsOf<ShipmentLineCommand>;
type Decided<Command extends ShipmentLineCommand> = Decision<ShipmentLineEvent, RefusalsOf<Command>>;

const unfounded = ({ act, reason }: ByHand): Refusal<Unfounded> | undefined =>
  needsPerson(act, 'A line is decided on by hand') ?? needsReason(reason);

const match = (data: MatchShipmentLine['data'], state: ShipmentLine): Decided<MatchShipmentLine> => {
  const { deal, line, lineId, reason, act } = data;
  const refused = unfounded(data) ?? notMatchable(data, state);
  if (refused !== undefined) return refused;
  if (deal === undefined) return refuse('DEAL_NOT_FOUND', 'There is no such deal.');
  if (deal.distributorId !== line.distributorId)
    return refuse('OTHER_DISTRIBUTOR', 'The deal names another distributor.');
  if (deal.partnerId !== line.partnerId) return refuse('OTHER_PARTNER', 'The deal is another partner’s.');
  if (deal.status !== 'approved') return refuse('DEAL_NOT_APPROVED', 'The deal is not approved.');
  const { distributorId, partnerId, posFileId } = line;
  return [
    {
      type: 'ShipmentLineMatched',
      data: {
        ...{ lineId, dealId: deal.dealId, distributorId, partnerId, reason },
        ...{ matchedBy: act.by, matchedAt: act.at, posFileId },
      },
    },
  ];
};

const notMatchable = (
  { line }: ByHand,
  state: ShipmentLine,
): Refusal<'LINE_NOT_OPEN' | 'LINE_NOT_FOR_RESALE'> | undefined => {
  if (dealOf(state, line) !== null) return refuse('LINE_NOT_OPEN', 'The line is matched to a deal.');
  if (line.cancelled) return refuse('LINE_NOT_OPEN', 'The sender took the line back.');
  if (line.type === 'demo') return refuse('LINE_NOT_FOR_RESALE', 'Demo goods belong to no deal.');
  return line.type === 'return' ? refuse('LINE_NOT_OPEN', 'A return follows its sale: link it.') : undefined;
};

const unmatch = (data: UnmatchShipmentLine['data'], state: ShipmentLine): Decided<UnmatchShipmentLine> => {
  const { line, lineId, reason, act } = data;
  const refused = unfounded(data);
  if (refused !== undefined) return refused;
  const dealId = dealOf(state, line);
  if (dealId === null) return refuse('LINE_NOT_MATCHED', 'The line is matched to no deal.');
  const { distributorId, partnerId, posFileId } = line;
  return [
    {
      type: 'ShipmentLineUnmatched',
      data: {
        ...{ lineId, posFileId, dealId, distributorId, partnerId, reason },
        ...{ unmatchedBy: act.by, unmatchedAt: act.at },
      },
    },
  ];
};

const link = (data: LinkReturn['data'], state: ShipmentLine): Decided<LinkReturn> => {
  const { line, lineId, sale, reason, act } = data;
  const refused = unfounded(data);
  if (refused !== undefined) return refused;
  if (line.type !== 'return' || line.cancelled)
    return refuse('LINE_NOT_A_RETURN', 'Only a return is linked to a sale.');
  if (line.reverses.length > 0 || (state.status === 'linked' && appliesTo(state, line.posFileId)))
    return refuse('RETURN_LINKED', 'The return is linked to its sale.');
  if (sale?.type !== 'sale' || sale.cancelled) return refuse('SALE_NOT_FOUND', 'There is no such sale.');
  const units = -line.quantity;
  const wrong = mismatch(line, sale, units);
  if (wrong !== undefined) return wrong;
  return [
    {
      type: 'ShipmentReturnLinked',
      data: {
        ...{ lineId, posFileId: line.posFileId, distributorId: line.distributorId },
        ...{ partnerId: line.partnerId, shipOn: line.shipOn },
        reverses: [{ lineId: sale.lineId, quantity: units, by: 'person' }],
        ...{ dealId: sale.matchedDealId, reason, linkedBy: act.by, linkedAt: act.at },
      },
    },
  ];
};

/** A person may see that names differ by a slip: the customer is not compared. */
const mismatch = (
  line: LineAtHand,
  sale: LineAtHand,
  units: number,
): Refusal<RefusalsOf<LinkReturn>> | undefined => {
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
  decide: decidedBy<ShipmentLineCommand, ShipmentLine, ShipmentLineEvent>({
    MatchShipmentLine: match,
    UnmatchShipmentLine: unmatch,
    LinkReturn: link,
  }),
};
