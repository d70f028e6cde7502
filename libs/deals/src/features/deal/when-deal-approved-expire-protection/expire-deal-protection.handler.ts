import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ExpireDealProtection } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class ExpireDealProtectionCommand extends Command<Outcome<RefusalsOf<ExpireDealProtection>>> {
  constructor(
    readonly data: Readonly<{ dealId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ExpireDealProtectionCommand)
export class ExpireDealProtectionHandler implements ICommandHandler<ExpireDealProtectionCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({
    data: { dealId },
    meta,
  }: ExpireDealProtectionCommand): Promise<Outcome<RefusalsOf<ExpireDealProtection>>> {
    const data = { dealId, at: meta.now };
    return this.runner.run(dealDecider, dealId, { type: 'ExpireDealProtection', data }, meta, {
      visible: anyone,
    });
  }
}
