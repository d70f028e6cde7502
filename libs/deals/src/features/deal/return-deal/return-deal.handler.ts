import type { RefusalsOf } from '@channel/kernel';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { ReturnDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class ReturnDealCommand extends Command<Outcome<RefusalsOf<ReturnDeal>, Deal>> {
  constructor(
    readonly data: Pick<ReturnDeal['data'], 'dealId' | 'text'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ReturnDealCommand)
export class ReturnDealHandler implements ICommandHandler<ReturnDealCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ReturnDealCommand): Promise<Outcome<RefusalsOf<ReturnDeal>, Deal>> {
    const { id: by, type: byType, orgId } = meta.actor;
    const act = { ...data, by, byType, at: meta.now };
    return this.runner.run(dealDecider, data.dealId, { type: 'ReturnDeal', data: act }, meta, {
      visible: dealVisibleTo(orgId),
    });
  }
}
