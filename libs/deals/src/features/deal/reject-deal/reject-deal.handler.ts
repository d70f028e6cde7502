import type { RefusalsOf } from '@channel/kernel';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { RejectDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class RejectDealCommand extends Command<Outcome<RefusalsOf<RejectDeal>, Deal>> {
  constructor(
    readonly data: Pick<RejectDeal['data'], 'dealId' | 'code' | 'text'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RejectDealCommand)
export class RejectDealHandler implements ICommandHandler<RejectDealCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: RejectDealCommand): Promise<Outcome<RefusalsOf<RejectDeal>, Deal>> {
    const { id: by, type: byType, orgId } = meta.actor;
    const act = { ...data, by, byType, at: meta.now };
    return this.runner.run(dealDecider, data.dealId, { type: 'RejectDeal', data: act }, meta, {
      visible: dealVisibleTo(orgId),
    });
  }
}
