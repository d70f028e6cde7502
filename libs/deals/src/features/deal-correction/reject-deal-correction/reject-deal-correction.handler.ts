import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RefusalsOf } from '@channel/kernel';
import { isRegistered, type Deal } from '../../../domain/deal/deal';
import type { RejectDealCorrection } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class RejectDealCorrectionCommand extends BusCommand<
  Asked<RejectDealCorrection>,
  RefusalsOf<RejectDealCorrection>,
  Deal
> {}

export const RejectDealCorrectionHandler = runs(RejectDealCorrectionCommand, dealDecider, {
  type: 'RejectDealCorrection',
  id: 'dealId',
  visible: () => isRegistered,
});
