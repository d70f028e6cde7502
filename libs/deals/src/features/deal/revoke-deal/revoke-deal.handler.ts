import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand, type Asked } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { RevokeDeal } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class RevokeDealCommand extends BusCommand<
  Omit<Asked<RevokeDeal>, 'rivals'>,
  RefusalsOf<RevokeDeal>,
  Deal
> {}

export const RevokeDealHandler = answeredBy(RevokeDealCommand, DealDesk, (desk, asked, meta) =>
  desk.run('RevokeDeal', asked, meta, async ({ rivals }) => ({ rivals: await rivals() })),
);
