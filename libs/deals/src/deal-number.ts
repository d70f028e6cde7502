import type { CommandMeta } from '@channel/runtime';
import { isRegistered, type Deal } from './domain/deal/deal';

/** What a registration asks its number for: one that has its own keeps it. */
export const numberOfDeal = (deal: Deal, on: string, { dryRun }: Pick<CommandMeta, 'dryRun'>) => ({
  ...{ series: 'DR', on, dryRun },
  known: isRegistered(deal) ? deal.number : undefined,
});
