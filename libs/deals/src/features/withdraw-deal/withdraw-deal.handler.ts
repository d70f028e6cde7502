import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dealVisibleTo } from '../../deal.view';
import type { Deal } from '../../domain/deal/deal';
import type { DealRefusal, WithdrawDeal } from '../../domain/deal/deal.commands';
import { dealDecider } from '../../domain/deal/deal.decider';

export class WithdrawDealCommand extends Command<Outcome<DealRefusal, Deal>> {
  constructor(
    readonly data: Pick<WithdrawDeal['data'], 'dealId'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(WithdrawDealCommand)
export class WithdrawDealHandler implements ICommandHandler<WithdrawDealCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: WithdrawDealCommand): Promise<Outcome<DealRefusal, Deal>> {
    const { id: by, orgId } = meta.actor;
    const act = { ...data, by, at: meta.now };
    return this.runner.run(dealDecider, data.dealId, { type: 'WithdrawDeal', data: act }, meta, {
      visible: dealVisibleTo(orgId),
    });
  }
}
