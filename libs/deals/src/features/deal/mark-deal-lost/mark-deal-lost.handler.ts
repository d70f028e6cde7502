import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { MarkDealLost } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class MarkDealLostCommand extends BusCommand<
  Pick<MarkDealLost['data'], 'dealId' | 'lostOn' | 'reason'>,
  RefusalsOf<MarkDealLost>,
  Deal
> {}

export const MarkDealLostHandler = answeredBy(MarkDealLostCommand, DealDesk, (desk, asked, meta) =>
  desk.run('MarkDealLost', asked, meta, () => ({})),
);
