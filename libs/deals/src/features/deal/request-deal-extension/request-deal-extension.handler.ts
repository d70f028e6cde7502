import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { RequestDealExtension } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class RequestDealExtensionCommand extends BusCommand<
  Pick<RequestDealExtension['data'], 'dealId' | 'evidence'>,
  RefusalsOf<RequestDealExtension>,
  Deal
> {}

export const RequestDealExtensionHandler = answeredBy(
  RequestDealExtensionCommand,
  DealDesk,
  (desk, asked, meta) =>
    desk.run('RequestDealExtension', asked, meta, ({ inForce }) => ({
      extensionsMax: inForce?.definition.deal.extensionsMax.value ?? 0,
    })),
);
