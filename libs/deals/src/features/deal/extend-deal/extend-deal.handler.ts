import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import { protectionTermsOf } from '../../../deal-surroundings';
import type { Deal } from '../../../domain/deal/deal';
import type { DecideDealExtension } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class ExtendDealCommand extends BusCommand<
  Pick<DecideDealExtension['data'], 'dealId' | 'granted' | 'text'>,
  RefusalsOf<DecideDealExtension>,
  Deal
> {}

export const ExtendDealHandler = answeredBy(ExtendDealCommand, DealDesk, (desk, asked, meta) =>
  desk.run('DecideDealExtension', asked, meta, ({ inForce }) => ({
    terms:
      inForce === undefined
        ? null
        : {
            ...protectionTermsOf(inForce.definition),
            extensionDays: inForce.definition.deal.extensionDays.value,
          },
  })),
);
