import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { EscalateDeal } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class EscalateDealCommand extends BusCommand<
  Pick<EscalateDeal['data'], 'dealId' | 'reason'>,
  RefusalsOf<EscalateDeal>,
  Deal
> {}

export const EscalateDealHandler = answeredBy(EscalateDealCommand, DealDesk, (desk, asked, meta) =>
  desk.run('EscalateDeal', asked, meta, async ({ rivals }) => ({ rivals: await rivals() })),
);
