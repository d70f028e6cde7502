import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import { bomVisibleTo } from '../../../deal.view';
import type { Bom } from '../../../domain/bom/bom';
import type { DeclineBomPrice } from '../../../domain/bom/bom.commands';
import { bomDecider } from '../../../domain/bom/bom.decider';

export class DeclineBomPriceCommand extends BusCommand<
  Asked<DeclineBomPrice>,
  RefusalsOf<DeclineBomPrice>,
  Bom
> {}

export const DeclineBomPriceHandler = runs(DeclineBomPriceCommand, bomDecider, {
  type: 'DeclineBomPrice',
  id: 'bomId',
  visible: ({ orgId }) => bomVisibleTo(orgId),
});
