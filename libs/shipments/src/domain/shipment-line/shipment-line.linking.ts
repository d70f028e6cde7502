import { movesSettled, refuse, type Refusal } from '@channel/kernel';
import { appliesTo, type ShipmentLine } from './shipment-line';
import type { LineAtHand, LineDecision, LinkReturn, NotItsSale, SaleAtHand } from './shipment-line.commands';
import { recorded, unfounded } from './shipment-line.matching';

/** Which sale came back with a return that waited for it. */
export const link = (data: LinkReturn['data'], state: ShipmentLine): LineDecision<LinkReturn> => {
  const { line, lineId, sale, reason, moves, act } = data;
  const linked = { line, state, reason, act, ...(sale === undefined ? {} : { sale }) };
  return (
    unfounded(data) ??
    notItsSale(line, { state, sale }) ??
    movesSettled(moves) ??
    recorded(lineId, { kind: 'link', saleLineId: sale?.lineId ?? '' }, linked)
  );
};

export const notItsSale = (
  line: LineAtHand,
  { state, sale }: Readonly<{ state: ShipmentLine; sale: SaleAtHand | undefined }>,
): Refusal<NotItsSale> | undefined => {
  if (line.type !== 'return' || line.cancelled)
    return refuse('LINE_NOT_A_RETURN', 'Only a return is linked to a sale.');
  if (line.reverses.length > 0 || (state.status === 'linked' && appliesTo(state, line.posFileId)))
    return refuse('RETURN_LINKED', 'The return is linked to its sale.');
  return sale === undefined || sale.type === 'return' || sale.cancelled
    ? refuse('SALE_NOT_FOUND', 'There is no such sale.')
    : mismatch(line, sale);
};

/** A person may see that names differ by a slip: the customer is not compared. */
const mismatch = (line: LineAtHand, sale: LineAtHand): Refusal<NotItsSale> | undefined => {
  if (sale.distributorId !== line.distributorId)
    return refuse('OTHER_DISTRIBUTOR', 'Another distributor reported the sale.');
  if (sale.partnerId !== line.partnerId) return refuse('OTHER_PARTNER', 'The sale is another partner’s.');
  if (sale.sku !== line.sku || sale.currency !== line.currency)
    return refuse('SALE_DIFFERS', 'The sale has another part or currency.');
  const left = sale.quantity - sale.returned;
  return -line.quantity > left
    ? refuse('RETURN_ABOVE_SALE', `${String(left)} units of the sale are left.`)
    : undefined;
};
