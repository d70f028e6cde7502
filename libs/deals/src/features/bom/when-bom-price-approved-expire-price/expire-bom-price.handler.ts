import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { bomDecider, type ExpireBomPrice } from '../../../domain/bom/bom.decider';

export class ExpireBomPriceCommand extends Command<Outcome<RefusalsOf<ExpireBomPrice>>> {
  constructor(
    readonly data: Readonly<{ bomId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ExpireBomPriceCommand)
export class ExpireBomPriceHandler implements ICommandHandler<ExpireBomPriceCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data: { bomId }, meta }: ExpireBomPriceCommand): Promise<Outcome<RefusalsOf<ExpireBomPrice>>> {
    const data = { bomId, at: meta.now };
    return this.runner.run(bomDecider, bomId, { type: 'ExpireBomPrice', data }, meta, { visible: anyone });
  }
}
