import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { WithdrawDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class WithdrawDealCommand extends BusCommand<Asked<WithdrawDeal>, RefusalsOf<WithdrawDeal>, Deal> {}

export const WithdrawDealHandler = runs(WithdrawDealCommand, dealDecider, {
  type: 'WithdrawDeal',
  id: 'dealId',
  visible: ({ orgId }) => dealVisibleTo(orgId),
});
