import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand, type Asked } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { ReturnDeal } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class ReturnDealCommand extends BusCommand<
  Omit<Asked<ReturnDeal>, 'rivals'>,
  RefusalsOf<ReturnDeal>,
  Deal
> {}

export const ReturnDealHandler = answeredBy(ReturnDealCommand, DealDesk, (desk, asked, meta) =>
  desk.run('ReturnDeal', asked, meta, async ({ rivals }) => ({ rivals: await rivals() })),
);
