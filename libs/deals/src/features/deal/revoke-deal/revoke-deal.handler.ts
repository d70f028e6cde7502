import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { RevokeDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class RevokeDealCommand extends BusCommand<Asked<RevokeDeal>, RefusalsOf<RevokeDeal>, Deal> {}

export const RevokeDealHandler = runs(RevokeDealCommand, dealDecider, {
  type: 'RevokeDeal',
  id: 'dealId',
  visible: ({ orgId }) => dealVisibleTo(orgId),
});
