import type { DealClosed, DealExtended, DealTypeCorrected, DealWon } from '@channel/deals';
import type { DomainCommand, DomainEvent } from '@channel/kernel';
import { automation, type Automation, type Reaction, type ReactionsOn } from '@channel/runtime';
import type {
  PosFileApplied,
  ShipmentLineMatched,
  ShipmentLineRejoined,
  ShipmentLineSplit,
  ShipmentLineUnmatched,
  ShipmentReturnLinked,
} from '@channel/shipments';
import type { AdjustmentApproved } from '../../../domain/adjustment/adjustment.events';
import type { FxTableApproved } from '../../../domain/fx/fx-table.events';
import { AccrueRewardsCommand, type AccrueRewardsData } from './accrue-rewards.handler';

type AccrueRewards = DomainCommand<'AccrueRewards', AccrueRewardsData>;
type Asks = readonly Reaction<AccrueRewards>[];

/** What is shipped, matched, closed or converted changes what is owed; the handler finds out whom and how much. */
const accrue = (
  by: AccrueRewardsData['by'],
  { id, checkpoint }: Readonly<{ id: string; checkpoint: string }>,
): Asks => [
  { do: 'send', n: 0, command: { type: 'AccrueRewards', data: { sourceEventId: id, checkpoint, by } } },
];

/** One automation for each kind of fact: what holds one up does not hold up the others. */
const accruing = <Event extends DomainEvent>(
  name: string,
  stream: string,
  on: ReactionsOn<Event, AccrueRewards>,
): Automation<Event, AccrueRewards> =>
  automation({
    name: `rewards.${name}`,
    streams: [stream],
    on,
    dispatch: { AccrueRewards: (data, meta) => new AccrueRewardsCommand(data, meta) },
  });

export const whenPosFileAppliedAccrueReward = accruing<PosFileApplied>(
  'when-pos-file-applied-accrue-reward',
  'posFile-',
  { PosFileApplied: ({ posFileId: id }, event) => accrue({ kind: 'posFile', id }, event) },
);
export const whenShipmentLineMatchedAccrueReward = accruing<ShipmentLineMatched>(
  'when-shipment-line-matched-accrue-reward',
  'shipmentLine-',
  { ShipmentLineMatched: ({ lineId: id }, event) => accrue({ kind: 'line', id }, event) },
);
export const whenDealClosedAccrueReward = accruing<DealClosed>('when-deal-closed-accrue-reward', 'deal-', {
  DealClosed: ({ dealId: id }, event) => accrue({ kind: 'deal', id }, event),
});
export const whenShipmentLineUnmatchedAccrueReward = accruing<ShipmentLineUnmatched>(
  'when-shipment-line-unmatched-accrue-reward',
  'shipmentLine-',
  { ShipmentLineUnmatched: ({ lineId: id }, event) => accrue({ kind: 'line', id }, event) },
);
export const whenShipmentLineSplitAccrueReward = accruing<ShipmentLineSplit | ShipmentLineRejoined>(
  'when-shipment-line-split-accrue-reward',
  'shipmentLine-',
  {
    ShipmentLineSplit: ({ lineId: id }, event) => accrue({ kind: 'line', id }, event),
    ShipmentLineRejoined: ({ lineId: id }, event) => accrue({ kind: 'line', id }, event),
  },
);
export const whenShipmentReturnLinkedAccrueReward = accruing<ShipmentReturnLinked>(
  'when-shipment-return-linked-accrue-reward',
  'shipmentLine-',
  { ShipmentReturnLinked: ({ lineId: id }, event) => accrue({ kind: 'line', id }, event) },
);
export const whenDealExtendedAccrueReward = accruing<DealExtended>(
  'when-deal-extended-accrue-reward',
  'deal-',
  { DealExtended: ({ dealId: id }, event) => accrue({ kind: 'deal', id }, event) },
);
/** A day or a type that was wrong; a deal that is won is worth nothing before it is closed. */
export const whenDealCorrectedAccrueReward = accruing<DealTypeCorrected | DealWon>(
  'when-deal-corrected-accrue-reward',
  'deal-',
  {
    DealTypeCorrected: ({ dealId: id }, event) => accrue({ kind: 'deal', id }, event),
    DealWon: ({ dealId: id, correctionId }, event) =>
      correctionId === undefined ? [] : accrue({ kind: 'deal', id }, event),
  },
);
/** What is priced in another currency waited for it. */
export const whenFxTableApprovedAccrueReward = accruing<FxTableApproved>(
  'when-fx-table-approved-accrue-reward',
  'fxTable-',
  { FxTableApproved: ({ base }, event) => accrue({ kind: 'rates', base }, event) },
);
/** The next statement says it: it is expected from the approval on. */
export const whenAdjustmentApprovedAccrueReward = accruing<AdjustmentApproved>(
  'when-adjustment-approved-accrue-reward',
  'adjustment-',
  {
    AdjustmentApproved: ({ partnerId, shipOn }, event) =>
      accrue({ kind: 'adjustment', partnerId, shipOn }, event),
  },
);
