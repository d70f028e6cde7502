import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, runs, type Asked } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { AttachBom } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class AttachBomCommand extends BusCommand<Asked<AttachBom>, RefusalsOf<AttachBom>, Deal> {}

export const AttachBomHandler = runs(AttachBomCommand, dealDecider, {
  type: 'AttachBom',
  id: 'dealId',
  visible: () => anyone,
});
