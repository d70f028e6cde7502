import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { RejectDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class RejectDealCommand extends BusCommand<Asked<RejectDeal>, RefusalsOf<RejectDeal>, Deal> {}

export const RejectDealHandler = runs(RejectDealCommand, dealDecider, {
  type: 'RejectDeal',
  id: 'dealId',
  visible: ({ orgId }) => dealVisibleTo(orgId),
});
