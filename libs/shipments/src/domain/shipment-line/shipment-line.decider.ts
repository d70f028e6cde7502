import { decidedBy, refuse, type Decider, type Refusal, type RefusalsOf } from '@channel/kernel';
import { appliesTo, evolve, initial, type ShipmentLine } from './shipment-line';
import type {
  LineAtHand,
  LineDecision,
  LinkReturn,
  ShipmentLineCommand,
  ShipmentLineRefusal,
} from './shipment-line.commands';
import { approveCorrection, prepareCorrection, rejectCorrection } from './shipment-line.corrections';
import type { ShipmentLineEvent } from './shipment-line.events';
import { match, unfounded, unmatch } from './shipment-line.matching';

const link = (data: LinkReturn['data'], state: ShipmentLine): LineDecision<LinkReturn> => {
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
    PrepareLineCorrection: prepareCorrection,
    ApproveLineCorrection: approveCorrection,
    RejectLineCorrection: rejectCorrection,
  }),
};
