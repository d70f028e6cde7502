import type { DealClosed, DealExtended } from '@channel/deals';
import type { DomainCommand, DomainEvent } from '@channel/kernel';
import type { Automation, Recorded } from '@channel/runtime';
import type {
  PosFileApplied,
  ShipmentLineMatched,
  ShipmentLineUnmatched,
  ShipmentReturnLinked,
} from '@channel/shipments';
import type { FxTableApproved } from '../../domain/fx/fx-table.events';
import { AccrueRewardsCommand, type AccrueRewardsData } from './accrue-rewards.handler';

type AccrueRewards = DomainCommand<'AccrueRewards', AccrueRewardsData>;

/** What is shipped, matched, closed or converted changes what is owed; the handler finds out whom and how much. */
const accruing = <Event extends DomainEvent>(
  trigger: Readonly<{
    name: string;
    stream: string;
    type: Event['type'];
    by: (data: Event['data']) => AccrueRewardsData['by'];
  }>,
): Automation<Event, AccrueRewards> => ({
  name: trigger.name,
  streams: [trigger.stream],
  handles: [trigger.type],
  react: (event: Recorded<Event>) => {
    const { id, checkpoint, data } = event as Readonly<{
      id: string;
      checkpoint: string;
      data: Event['data'];
    }>;
    const command = { sourceEventId: id, checkpoint, by: trigger.by(data) };
    return [{ do: 'send', n: 0, command: { type: 'AccrueRewards', data: command } }];
  },
  dispatch: { AccrueRewards: (data, meta) => new AccrueRewardsCommand(data, meta) },
});

export const whenPosFileAppliedAccrueReward = accruing<PosFileApplied>({
  name: 'rewards.when-pos-file-applied-accrue-reward',
  stream: 'posFile-',
  type: 'PosFileApplied',
  by: ({ posFileId }) => ({ kind: 'posFile', id: posFileId }),
});
export const whenShipmentLineMatchedAccrueReward = accruing<ShipmentLineMatched>({
  name: 'rewards.when-shipment-line-matched-accrue-reward',
  stream: 'shipmentLine-',
  type: 'ShipmentLineMatched',
  by: ({ lineId }) => ({ kind: 'line', id: lineId }),
});
export const whenDealClosedAccrueReward = accruing<DealClosed>({
  name: 'rewards.when-deal-closed-accrue-reward',
  stream: 'deal-',
  type: 'DealClosed',
  by: ({ dealId }) => ({ kind: 'deal', id: dealId }),
});
export const whenShipmentLineUnmatchedAccrueReward = accruing<ShipmentLineUnmatched>({
  name: 'rewards.when-shipment-line-unmatched-accrue-reward',
  stream: 'shipmentLine-',
  type: 'ShipmentLineUnmatched',
  by: ({ lineId }) => ({ kind: 'line', id: lineId }),
});
export const whenShipmentReturnLinkedAccrueReward = accruing<ShipmentReturnLinked>({
  name: 'rewards.when-shipment-return-linked-accrue-reward',
  stream: 'shipmentLine-',
  type: 'ShipmentReturnLinked',
  by: ({ lineId }) => ({ kind: 'line', id: lineId }),
});
export const whenDealExtendedAccrueReward = accruing<DealExtended>({
  name: 'rewards.when-deal-extended-accrue-reward',
  stream: 'deal-',
  type: 'DealExtended',
  by: ({ dealId }) => ({ kind: 'deal', id: dealId }),
});
/** What is priced in another currency waited for it. */
export const whenFxTableApprovedAccrueReward = accruing<FxTableApproved>({
  name: 'rewards.when-fx-table-approved-accrue-reward',
  stream: 'fxTable-',
  type: 'FxTableApproved',
  by: ({ base }) => ({ kind: 'rates', base }),
});
