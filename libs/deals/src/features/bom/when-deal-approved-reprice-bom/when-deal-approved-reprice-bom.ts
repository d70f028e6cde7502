import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type {
  DealApproved,
  DealBomAttached,
  DealProductLineRegistered,
} from '../../../domain/deal/deal.events';
import { RepriceBomCommand } from './reprice-bom.handler';

type AskReprice = DomainCommand<'RepriceBom', Readonly<{ bomId: string }>>;

/**
 * On the approval the BOM gets a new price with the registration's points (7.2). A BOM that was on its way to the deal
 * while it was approved is met by its attachment, a product line that was added by its claim; one that has the points already keeps its price.
 */
export const whenDealApprovedRepriceBom = automation<
  DealApproved | DealBomAttached | DealProductLineRegistered,
  AskReprice
>({
  name: 'deals.when-deal-approved-reprice-bom',
  streams: ['deal-'],
  on: { DealApproved: reprice, DealBomAttached: reprice, DealProductLineRegistered: reprice },
  dispatch: { RepriceBom: (data, meta) => new RepriceBomCommand(data, meta) },
});

function reprice({ bomId }: Readonly<{ bomId: string | null }>): readonly Reaction<AskReprice>[] {
  return bomId === null ? [] : [{ do: 'send', n: 0, command: { type: 'RepriceBom', data: { bomId } } }];
}
