import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, type Asked, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ClaimReader } from '../../../claim-reader';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { ReturnDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class ReturnDealCommand extends BusCommand<
  Omit<Asked<ReturnDeal>, 'rivals'>,
  RefusalsOf<ReturnDeal>,
  Deal
> {}

@CommandHandler(ReturnDealCommand)
export class ReturnDealHandler implements ICommandHandler<ReturnDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly claims: ClaimReader,
  ) {}

  async execute({ data, meta }: ReturnDealCommand): Promise<Outcome<RefusalsOf<ReturnDeal>, Deal>> {
    const rivals = await this.claims.rivals(data.dealId);
    const command = { type: 'ReturnDeal', data: { ...data, rivals, act: actOf(meta) } } as const;
    return this.runner.run(dealDecider, data.dealId, command, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
