import type { RefusalsOf } from '@channel/kernel';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';

import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { RevokeDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class RevokeDealCommand extends Command<Outcome<RefusalsOf<RevokeDeal>, Deal>> {
  constructor(
    readonly data: Pick<RevokeDeal['data'], 'dealId' | 'text' | 'evidence'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RevokeDealCommand)
export class RevokeDealHandler implements ICommandHandler<RevokeDealCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: RevokeDealCommand): Promise<Outcome<RefusalsOf<RevokeDeal>, Deal>> {
    const { id: by, type: byType } = meta.actor;
    const act = { ...data, by, byType, at: meta.now };
    return this.runner.run(dealDecider, data.dealId, { type: 'RevokeDeal', data: act }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
