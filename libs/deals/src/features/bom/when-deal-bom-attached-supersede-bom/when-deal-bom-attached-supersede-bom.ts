import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type { DealBomAttached, DealReassigned } from '../../../domain/deal/deal.events';
import { SupersedeBomCommand } from './supersede-bom.handler';
import { SupersedeQuotesCommand } from './supersede-quotes.handler';

type AskBom = DomainCommand<'SupersedeBom', Readonly<{ bomId: string; byBomId: string | null }>>;
type AskQuotes = DomainCommand<
  'SupersedeQuotes',
  Readonly<{ bomId: string; byBomId: string | null; checkpoint: string }>
>;

/**
 * Where a newer version binds, or the deal is another partner's, the price before and the open quotes on it are shown as
 * what they are.
 */
export const whenDealBomAttachedSupersedeBom = automation<
  DealBomAttached | DealReassigned,
  AskBom | AskQuotes
>({
  name: 'deals.when-deal-bom-attached-supersede-bom',
  streams: ['deal-'],
  on: {
    DealBomAttached: ({ supersedesBomId, bomId }, { checkpoint }) =>
      supersede(supersedesBomId, bomId, checkpoint),
    DealReassigned: ({ formerBomId }, { checkpoint }) => supersede(formerBomId, null, checkpoint),
  },
  dispatch: {
    SupersedeBom: (data, meta) => new SupersedeBomCommand(data, meta),
    SupersedeQuotes: (data, meta) => new SupersedeQuotesCommand(data, meta),
  },
});

const supersede = (
  bomId: string | undefined,
  byBomId: string | null,
  checkpoint: string,
): readonly Reaction<AskBom | AskQuotes>[] =>
  bomId === undefined
    ? []
    : [
        { do: 'send', n: 0, command: { type: 'SupersedeBom', data: { bomId, byBomId } } },
        { do: 'send', n: 1, command: { type: 'SupersedeQuotes', data: { bomId, byBomId, checkpoint } } },
      ];
