import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ReturnUnansweredDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class ReturnUnansweredDealCommand extends Command<Outcome<RefusalsOf<ReturnUnansweredDeal>>> {
  constructor(
    readonly data: Readonly<{ dealId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ReturnUnansweredDealCommand)
export class ReturnUnansweredDealHandler implements ICommandHandler<ReturnUnansweredDealCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({
    data: { dealId },
    meta,
  }: ReturnUnansweredDealCommand): Promise<Outcome<RefusalsOf<ReturnUnansweredDeal>>> {
    const data = { dealId, by: meta.actor.id, at: meta.now };
    return this.runner.run(dealDecider, dealId, { type: 'ReturnUnansweredDeal', data }, meta, {
      visible: anyone,
    });
  }
}
