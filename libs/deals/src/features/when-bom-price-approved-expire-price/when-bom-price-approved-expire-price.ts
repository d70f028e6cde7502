import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { BomPriceApproved, BomSuperseded } from '../../domain/bom/bom.events';
import { ExpireBomPriceCommand } from './expire-bom-price.handler';

type AskExpiry = DomainCommand<'ExpireBomPrice', Readonly<{ bomId: string }>>;

/** A price is valid until a day; a price made anew begins a new clock. */
export const whenBomPriceApprovedExpirePrice: Automation<BomPriceApproved | BomSuperseded, AskExpiry> = {
  name: 'deals.when-bom-price-approved-expire-price',
  streams: ['bom-'],
  handles: ['BomPriceApproved', 'BomSuperseded'],
  react: ({ type, data }) => {
    const { bomId } = data;
    switch (type) {
      case 'BomPriceApproved': {
        const { validityEndsAt: dueAt } = data;
        const command = { type: 'ExpireBomPrice', data: { bomId } } as const;
        return dueAt === undefined ? [] : [{ do: 'schedule', deadlineId: bomId, dueAt, command }];
      }
      case 'BomSuperseded':
        return [{ do: 'cancel', deadlineId: bomId }];
    }
  },
  dispatch: { ExpireBomPrice: (data, meta) => new ExpireBomPriceCommand(data, meta) },
};
