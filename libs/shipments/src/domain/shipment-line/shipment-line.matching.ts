import { movesSettled, needsPerson, needsReason, refuse, type Act, type Refusal } from '@channel/kernel';
import { isOwnReport } from '../pos-file/own-report';
import { dealOf, isNoDeal, portionsOf, type ShipmentLine } from './shipment-line';
import type {
  ByHand,
  DealAtHand,
  LineAtHand,
  LineDecision,
  MarkLineNotADeal,
  MatchShipmentLine,
  NotItsDeal,
  NotMatchable,
  SaleAtHand,
  Unfounded,
  UnmatchShipmentLine,
} from './shipment-line.commands';
import type {
  PastLineFact,
  ShipmentLineEvent,
  ShipmentLineReopened,
  ShipmentLineUnmatched,
} from './shipment-line.events';

export const unfounded = ({ act, reason }: ByHand): Refusal<Unfounded> | undefined =>
  needsPerson(act, 'A line is decided on by hand') ?? needsReason(reason);

export const match = (
  data: MatchShipmentLine['data'],
  state: ShipmentLine,
): LineDecision<MatchShipmentLine> => {
  const { deal, line, lineId, reason, moves, act } = data;
  return (
    unfounded(data) ??
    decided(line, state) ??
    notMatchable(line) ??
    notItsDeal(line, deal) ??
    movesSettled(moves) ??
    recorded(lineId, { kind: 'match', dealId: deal?.dealId ?? '' }, { line, state, reason, act })
  );
};

export const unmatch = (
  data: UnmatchShipmentLine['data'],
  state: ShipmentLine,
): LineDecision<UnmatchShipmentLine> => {
  const { line, lineId, reason, moves, act } = data;
  if (isNoDeal(state, line.posFileId)) return unfounded(data) ?? reopened(data);
  return (
    unfounded(data) ??
    notMatched(line, state) ??
    movesSettled(moves) ??
    recorded(lineId, { kind: 'unmatch' }, { line, state, reason, act })
  );
};

export const markNotADeal = (
  data: MarkLineNotADeal['data'],
  state: ShipmentLine,
): LineDecision<MarkLineNotADeal> => {
  const { line, act } = data;
  const marked = { ...namedIn(data), markedBy: act.by, markedAt: act.at };
  return (
    unfounded(data) ??
    decided(line, state) ??
    notMatchable(line) ?? [{ type: 'ShipmentLineMarkedNotADeal', data: marked }]
  );
};

const namedIn = ({ lineId, line: { posFileId, distributorId, partnerId }, reason }: ByHand) => ({
  ...{ lineId, posFileId, distributorId, partnerId, reason },
});
const reopened = (data: ByHand): readonly [ShipmentLineReopened] => [
  {
    type: 'ShipmentLineReopened',
    data: { ...namedIn(data), reopenedBy: data.act.by, reopenedAt: data.act.at },
  },
];

/** It waits for nobody. */
export const decided = (line: LineAtHand, state: ShipmentLine): Refusal<'LINE_NOT_OPEN'> | undefined => {
  if (isNoDeal(state, line.posFileId))
    return refuse('LINE_NOT_OPEN', 'The line is marked as belonging to no deal.');
  if (portionsOf(state, line).length > 0)
    return refuse('LINE_NOT_OPEN', 'The line is split over several deals.');
  return dealOf(state, line) === null ? undefined : refuse('LINE_NOT_OPEN', 'The line is matched to a deal.');
};

export const notMatched = (line: LineAtHand, state: ShipmentLine): Refusal<'LINE_NOT_MATCHED'> | undefined =>
  dealOf(state, line) === null && portionsOf(state, line).length === 0
    ? refuse('LINE_NOT_MATCHED', 'The line is matched to no deal.')
    : undefined;

export const notMatchable = (line: LineAtHand): Refusal<NotMatchable> | undefined => {
  const { type, cancelled } = line;
  if (cancelled) return refuse('LINE_NOT_OPEN', 'The sender took the line back.');
  if (isOwnReport(line))
    return refuse('LINE_NOT_FOR_RESALE', 'What a provider runs as its own service belongs to no deal.');
  if (type === 'demo')
    return refuse(
      'LINE_NOT_FOR_RESALE',
      'Demo goods belong to the deal whose number their report names, or to none.',
    );
  return type === 'return' ? refuse('LINE_NOT_OPEN', 'A return follows its sale: link it.') : undefined;
};

export const notItsDeal = (
  line: LineAtHand,
  deal: DealAtHand | undefined,
): Refusal<NotItsDeal> | undefined => {
  if (deal === undefined) return refuse('DEAL_NOT_FOUND', 'There is no such deal.');
  if (deal.distributorId !== line.distributorId)
    return refuse('OTHER_DISTRIBUTOR', 'The deal names another distributor.');
  if (deal.partnerId !== line.partnerId) return refuse('OTHER_PARTNER', 'The deal is another partner’s.');
  return deal.status === 'approved' ? undefined : refuse('DEAL_NOT_APPROVED', 'The deal is not approved.');
};

type Recording = Readonly<{
  line: LineAtHand;
  state: ShipmentLine;
  reason: string;
  act: Act;
  /** Of what a correction makes. */
  correctionId?: string;
  /** Of a link. */
  sale?: SaleAtHand;
}>;
/** The event that makes the fact true; none where the line is in no state for it. */
export const recorded = (
  lineId: string,
  fact: PastLineFact,
  { line, state, reason, act, correctionId, sale }: Recording,
): readonly ShipmentLineEvent[] => {
  const { distributorId, partnerId, posFileId } = line;
  const named = {
    ...{ lineId, posFileId, distributorId, partnerId, reason },
    ...(correctionId === undefined ? {} : { correctionId }),
  };
  switch (fact.kind) {
    case 'match': {
      const { dealId } = fact;
      return [
        { type: 'ShipmentLineMatched', data: { ...named, dealId, matchedBy: act.by, matchedAt: act.at } },
      ];
    }
    case 'split': {
      const { portions } = fact;
      return [{ type: 'ShipmentLineSplit', data: { ...named, portions, splitBy: act.by, splitAt: act.at } }];
    }
    case 'unmatch':
      return takenAway(named, { line, state, act });
    case 'link': {
      if (sale === undefined) return [];
      const linked = {
        shipOn: line.shipOn,
        reverses: [{ lineId: sale.lineId, quantity: -line.quantity, by: 'person' }],
        serials: line.serials,
        ...{ dealId: sale.matchedDealId, linkedBy: act.by, linkedAt: act.at },
      } as const;
      return [{ type: 'ShipmentReturnLinked', data: { ...named, ...linked } }];
    }
  }
};

/** From its deal, or from all between which it is split. */
const takenAway = (
  named: Omit<ShipmentLineUnmatched['data'], 'dealId' | 'undone' | 'unmatchedBy' | 'unmatchedAt'>,
  { line, state, act }: Pick<Recording, 'line' | 'state' | 'act'>,
): readonly ShipmentLineEvent[] => {
  const portions = portionsOf(state, line);
  if (portions.length > 0)
    return [
      {
        type: 'ShipmentLineRejoined',
        data: { ...named, portions, rejoinedBy: act.by, rejoinedAt: act.at },
      },
    ];
  const dealId = dealOf(state, line);
  const unmatched = { unmatchedBy: act.by, unmatchedAt: act.at };
  return dealId === null ? [] : [{ type: 'ShipmentLineUnmatched', data: { ...named, dealId, ...unmatched } }];
};
