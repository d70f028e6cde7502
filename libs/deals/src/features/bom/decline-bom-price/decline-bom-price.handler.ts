import type { RefusalsOf } from '@channel/kernel';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { bomVisibleTo } from '../../../deal.view';
import type { Bom } from '../../../domain/bom/bom';
import { bomDecider, type DeclineBomPrice } from '../../../domain/bom/bom.decider';

export class DeclineBomPriceCommand extends Command<Outcome<RefusalsOf<DeclineBomPrice>, Bom>> {
  constructor(
    readonly data: Pick<DeclineBomPrice['data'], 'bomId' | 'text'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(DeclineBomPriceCommand)
export class DeclineBomPriceHandler implements ICommandHandler<DeclineBomPriceCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: DeclineBomPriceCommand): Promise<Outcome<RefusalsOf<DeclineBomPrice>, Bom>> {
    const { id: by, type: byType, orgId } = meta.actor;
    const act = { ...data, by, byType, at: meta.now };
    return this.runner.run(bomDecider, data.bomId, { type: 'DeclineBomPrice', data: act }, meta, {
      visible: bomVisibleTo(orgId),
    });
  }
}
