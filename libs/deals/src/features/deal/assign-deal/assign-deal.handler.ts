import { Managers } from '@channel/partners';
import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Deal } from '../../../domain/deal/deal';
import type { AssignDeal } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class AssignDealCommand extends BusCommand<
  Pick<AssignDeal['data'], 'dealId' | 'personId' | 'reason'>,
  RefusalsOf<AssignDeal>,
  Deal
> {}

@CommandHandler(AssignDealCommand)
export class AssignDealHandler implements ICommandHandler<AssignDealCommand> {
  constructor(
    private readonly desk: DealDesk,
    private readonly managers: Managers,
  ) {}

  execute({ data, meta }: AssignDealCommand): Promise<Outcome<RefusalsOf<AssignDeal>, Deal>> {
    return this.desk.run('AssignDeal', data, meta, async ({ deal, rivals }) => ({
      mayDecide: await this.managers.decides(data.personId, deal.partnerId),
      rivals: await rivals(),
    }));
  }
}
