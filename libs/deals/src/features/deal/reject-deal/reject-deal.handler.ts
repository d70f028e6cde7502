import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { RejectDeal } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class RejectDealCommand extends BusCommand<
  Pick<RejectDeal['data'], 'dealId' | 'code' | 'text'>,
  RefusalsOf<RejectDeal>,
  Deal
> {}

export const RejectDealHandler = answeredBy(RejectDealCommand, DealDesk, (desk, asked, meta) =>
  desk.run('RejectDeal', asked, meta, async ({ inForce, rivals }) => ({
    reasons: inForce?.definition.deal.rejectionReasons.value ?? null,
    rivals: await rivals(),
  })),
);
