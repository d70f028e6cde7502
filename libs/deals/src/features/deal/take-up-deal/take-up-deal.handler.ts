import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { TakeUpDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class TakeUpDealCommand extends BusCommand<Asked<TakeUpDeal>, RefusalsOf<TakeUpDeal>, Deal> {}

export const TakeUpDealHandler = runs(TakeUpDealCommand, dealDecider, {
  type: 'TakeUpDeal',
  id: 'dealId',
  visible: ({ orgId }) => dealVisibleTo(orgId),
});
