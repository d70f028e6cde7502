import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type {
  PosFileApplied,
  ShipmentLineMatched,
  ShipmentLineUnmatched,
  ShipmentReturnLinked,
} from '@channel/shipments';
import { FollowShipmentsCommand, type FollowShipmentsData } from './follow-shipments.handler';

type Follow = DomainCommand<'FollowShipments', FollowShipmentsData>;
const follow = (data: FollowShipmentsData): readonly Reaction<Follow>[] => [
  { do: 'send', n: 0, command: { type: 'FollowShipments', data } },
];

type Change = PosFileApplied | ShipmentReturnLinked | ShipmentLineMatched | ShipmentLineUnmatched;

/**
 * What a report brings, and what a person matches or links, may be a service that is to be put under contract, or take units out
 * of contracts; the handler finds out which.
 */
export const whenShipmentsChangeFollowContracts = automation<Change, Follow>({
  name: 'services.when-shipments-change-follow-contracts',
  streams: ['posFile-', 'shipmentLine-'],
  on: {
    PosFileApplied: ({ posFileId: id }) => follow({ kind: 'report', id }),
    ShipmentReturnLinked: ({ lineId: id }) => follow({ kind: 'line', id }),
    ShipmentLineMatched: ({ lineId: id }) => follow({ kind: 'line', id }),
    ShipmentLineUnmatched: ({ lineId: id }) => follow({ kind: 'line', id }),
  },
  dispatch: { FollowShipments: (data, meta) => new FollowShipmentsCommand(data, meta) },
});
