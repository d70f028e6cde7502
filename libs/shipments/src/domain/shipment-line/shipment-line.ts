import { refuse, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import type { ShipmentLineEvent, ShipmentLineMatched } from './shipment-line.events';

export type ShipmentLine = Readonly<{ status: 'untouched' } | { status: 'matched'; dealId: string }>;

/** `line` and `deal` as their own streams show them; `deal` is absent if there is none with this id. */
export type MatchShipmentLine = DomainCommand<
  'MatchShipmentLine',
  Readonly<{
    lineId: string;
    line: Readonly<{
      distributorId: string;
      partnerId: string;
      type: 'sale' | 'return' | 'demo';
      matchedDealId: string | null;
    }>;
    deal?: Readonly<{ dealId: string; distributorId: string; partnerId: string; status: string }>;
    reason: string;
    matchedBy: string;
    matchedByType: 'person' | 'machine' | 'automation';
    matchedAt: string;
  }>
>;
export type ShipmentLineRefusal =
  | 'LINE_NOT_OPEN'
  | 'LINE_NOT_FOR_RESALE'
  | 'DEAL_NOT_FOUND'
  | 'DEAL_NOT_APPROVED'
  | 'OTHER_DISTRIBUTOR'
  | 'OTHER_PARTNER'
  | 'REASON_MISSING'
  | 'HUMAN_REQUIRED';

const match = (
  { line, deal, lineId, reason, matchedBy, matchedByType, matchedAt }: MatchShipmentLine['data'],
  state: ShipmentLine,
): Decision<ShipmentLineMatched, ShipmentLineRefusal> => {
  if (matchedByType !== 'person') return refuse('HUMAN_REQUIRED', 'A person matches a line by hand.');
  if (state.status === 'matched' || line.matchedDealId !== null)
    return refuse('LINE_NOT_OPEN', 'The line is matched to a deal.');
  if (line.type === 'demo') return refuse('LINE_NOT_FOR_RESALE', 'Demo goods belong to no deal.');
  if (reason.trim() === '') return refuse('REASON_MISSING', 'Say why the line belongs to the deal.');
  if (deal === undefined) return refuse('DEAL_NOT_FOUND', 'There is no such deal.');
  if (deal.distributorId !== line.distributorId)
    return refuse('OTHER_DISTRIBUTOR', 'The deal names another distributor.');
  if (deal.partnerId !== line.partnerId) return refuse('OTHER_PARTNER', 'The deal is another partner’s.');
  if (deal.status !== 'approved') return refuse('DEAL_NOT_APPROVED', 'The deal is not approved.');
  const { distributorId, partnerId } = line;
  const data = { lineId, dealId: deal.dealId, distributorId, partnerId, reason, matchedBy, matchedAt };
  return [{ type: 'ShipmentLineMatched', data }];
};

export const shipmentLineDecider: Decider<
  ShipmentLine,
  MatchShipmentLine,
  ShipmentLineEvent,
  ShipmentLineRefusal
> = {
  stream: 'shipmentLine',
  initial: { status: 'untouched' },
  evolve: (line, { type, data }) => {
    switch (type) {
      case 'ShipmentLineMatched':
        return { status: 'matched', dealId: data.dealId };
      case 'ShipmentLineUnmatched':
        return { status: 'untouched' };
      case 'ShipmentReturnLinked':
        return line;
    }
  },
  decide: ({ data }, line) => match(data, line),
};
