import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { DealApproved, DealLost } from '../../domain/deal/deal.events';
import { ExpireDealProtectionCommand } from './expire-deal-protection.handler';

type AskExpiry = DomainCommand<'ExpireDealProtection', Readonly<{ dealId: string }>>;

/** The protection clock (G12, T2): fires after the last protected day; the deal decides what that means then. */
export const whenDealApprovedExpireProtection: Automation<DealApproved | DealLost, AskExpiry> = {
  name: 'deals.when-deal-approved-expire-protection',
  streams: ['deal-'],
  handles: ['DealApproved', 'DealLost'],
  react: ({ type, data }) => {
    const { dealId } = data;
    switch (type) {
      case 'DealApproved': {
        const command = { type: 'ExpireDealProtection', data: { dealId } } as const;
        return [{ do: 'schedule', deadlineId: dealId, dueAt: data.protectionEndsAt, command }];
      }
      case 'DealLost':
        return [{ do: 'cancel', deadlineId: dealId }];
    }
  },
  dispatch: { ExpireDealProtection: (data, meta) => new ExpireDealProtectionCommand(data, meta) },
};
