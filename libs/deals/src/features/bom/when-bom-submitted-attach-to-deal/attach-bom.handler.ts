import type { MoneyJson, RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AttachBom } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class AttachBomCommand extends Command<Outcome<RefusalsOf<AttachBom>>> {
  constructor(
    readonly data: Readonly<{
      dealId: string;
      bomId: string;
      partnerId: string;
      list: MoneyJson;
      addedProductLines: readonly string[];
      by: string;
    }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(AttachBomCommand)
export class AttachBomHandler implements ICommandHandler<AttachBomCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: AttachBomCommand): Promise<Outcome<RefusalsOf<AttachBom>>> {
    const act = { ...data, at: meta.now };
    return this.runner.run(dealDecider, data.dealId, { type: 'AttachBom', data: act }, meta, {
      visible: anyone,
    });
  }
}
