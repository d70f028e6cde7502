import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { BomEvent } from '../../../domain/bom/bom.events';
import { ExpireBomPriceCommand } from './expire-bom-price.handler';

type AskExpiry = DomainCommand<'ExpireBomPrice', Readonly<{ bomId: string }>>;

/** A price is valid until a day; a price made anew begins a new clock. */
export const whenBomPriceApprovedExpirePrice = automation<BomEvent, AskExpiry>({
  name: 'deals.when-bom-price-approved-expire-price',
  streams: ['bom-'],
  on: {
    BomSubmitted: null,
    BomPriceRequested: null,
    BomPriceApproved: ({ bomId, validityEndsAt: dueAt }) => {
      const command = { type: 'ExpireBomPrice', data: { bomId } } as const;
      return dueAt === undefined ? [] : [{ do: 'schedule', deadlineId: bomId, dueAt, command }];
    },
    BomPriceDeclined: null,
    QuoteRequestDeclined: null,
    BomPriceExpired: null,
    BomSuperseded: ({ bomId }) => [{ do: 'cancel', deadlineId: bomId }],
  },
  dispatch: { ExpireBomPrice: (data, meta) => new ExpireBomPriceCommand(data, meta) },
});
