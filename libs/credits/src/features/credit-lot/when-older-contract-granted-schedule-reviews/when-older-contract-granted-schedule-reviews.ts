import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { CreditLotGranted } from '../../../domain/credit-lot/credit-lot.events';
import { ScheduleReviewsCommand } from './schedule-reviews.handler';

type Schedule = DomainCommand<'ScheduleReviews', Readonly<{ lotId: string }>>;

/**
 * C2: a contract that was granted before reviews were kept has them too, without waiting for its next service manager.
 * It is younger than those grants, so it reads the feed from its begin.
 */
export const whenOlderContractGrantedScheduleReviews = automation<CreditLotGranted, Schedule>({
  name: 'credits.when-older-contract-granted-schedule-reviews',
  streams: ['creditLot-'],
  on: {
    CreditLotGranted: ({ lotId, quantity, reviews }) =>
      quantity.unit === 'service-credit' && reviews === undefined
        ? [{ do: 'send', n: 0, command: { type: 'ScheduleReviews', data: { lotId } } }]
        : [],
  },
  dispatch: { ScheduleReviews: (data, meta) => new ScheduleReviewsCommand(data, meta) },
});
