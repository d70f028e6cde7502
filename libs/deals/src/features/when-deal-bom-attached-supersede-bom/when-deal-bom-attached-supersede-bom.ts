import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { DealBomAttached, DealReassigned } from '../../domain/deal/deal.events';
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
export const whenDealBomAttachedSupersedeBom: Automation<
  DealBomAttached | DealReassigned,
  AskBom | AskQuotes
> = {
  name: 'deals.when-deal-bom-attached-supersede-bom',
  streams: ['deal-'],
  handles: ['DealBomAttached', 'DealReassigned'],
  react: ({ checkpoint, type, data }) => {
    const [bomId, byBomId] =
      type === 'DealReassigned' ? [data.formerBomId, null] : [data.supersedesBomId, data.bomId];
    if (bomId === undefined) return [];
    return [
      { do: 'send', n: 0, command: { type: 'SupersedeBom', data: { bomId, byBomId } } },
      { do: 'send', n: 1, command: { type: 'SupersedeQuotes', data: { bomId, byBomId, checkpoint } } },
    ];
  },
  dispatch: {
    SupersedeBom: (data, meta) => new SupersedeBomCommand(data, meta),
    SupersedeQuotes: (data, meta) => new SupersedeQuotesCommand(data, meta),
  },
};
