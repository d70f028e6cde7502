import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, runs, type Asked } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { ReturnUnansweredDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class ReturnUnansweredDealCommand extends BusCommand<
  Asked<ReturnUnansweredDeal>,
  RefusalsOf<ReturnUnansweredDeal>,
  Deal
> {}

export const ReturnUnansweredDealHandler = runs(ReturnUnansweredDealCommand, dealDecider, {
  type: 'ReturnUnansweredDeal',
  id: 'dealId',
  visible: () => anyone,
});
