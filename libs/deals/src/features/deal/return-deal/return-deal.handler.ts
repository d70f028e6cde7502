import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { ReturnDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class ReturnDealCommand extends BusCommand<Asked<ReturnDeal>, RefusalsOf<ReturnDeal>, Deal> {}

export const ReturnDealHandler = runs(ReturnDealCommand, dealDecider, {
  type: 'ReturnDeal',
  id: 'dealId',
  visible: ({ orgId }) => dealVisibleTo(orgId),
});
