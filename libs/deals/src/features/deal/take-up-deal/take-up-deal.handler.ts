import type { RefusalsOf } from '@channel/kernel';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';

import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { TakeUpDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class TakeUpDealCommand extends Command<Outcome<RefusalsOf<TakeUpDeal>, Deal>> {
  constructor(
    readonly data: Pick<TakeUpDeal['data'], 'dealId'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(TakeUpDealCommand)
export class TakeUpDealHandler implements ICommandHandler<TakeUpDealCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: TakeUpDealCommand): Promise<Outcome<RefusalsOf<TakeUpDeal>, Deal>> {
    const { id: by, type: byType } = meta.actor;
    const act = { ...data, by, byType, at: meta.now };
    return this.runner.run(dealDecider, data.dealId, { type: 'TakeUpDeal', data: act }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
