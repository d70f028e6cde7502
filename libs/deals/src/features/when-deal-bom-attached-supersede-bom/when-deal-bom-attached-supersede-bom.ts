import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { DealBomAttached } from '../../domain/deal/deal.events';
import { SupersedeBomCommand } from './supersede-bom.handler';
import { SupersedeQuotesCommand } from './supersede-quotes.handler';

type AskBom = DomainCommand<'SupersedeBom', Readonly<{ bomId: string; byBomId: string }>>;
type AskQuotes = DomainCommand<
  'SupersedeQuotes',
  Readonly<{ bomId: string; byBomId: string; checkpoint: string }>
>;

/** Where a newer version binds, the price of the one before and the open quotes on it are shown as what they are. */
export const whenDealBomAttachedSupersedeBom: Automation<DealBomAttached, AskBom | AskQuotes> = {
  name: 'deals.when-deal-bom-attached-supersede-bom',
  streams: ['deal-'],
  handles: ['DealBomAttached'],
  react: ({ checkpoint, data: { bomId: byBomId, supersedesBomId: bomId } }) =>
    bomId === undefined
      ? []
      : [
          { do: 'send', n: 0, command: { type: 'SupersedeBom', data: { bomId, byBomId } } },
          { do: 'send', n: 1, command: { type: 'SupersedeQuotes', data: { bomId, byBomId, checkpoint } } },
        ],
  dispatch: {
    SupersedeBom: (data, meta) => new SupersedeBomCommand(data, meta),
    SupersedeQuotes: (data, meta) => new SupersedeQuotesCommand(data, meta),
  },
};
