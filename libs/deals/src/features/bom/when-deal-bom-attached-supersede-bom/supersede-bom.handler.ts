import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { bomDecider, type SupersedeBom } from '../../../domain/bom/bom.decider';

export class SupersedeBomCommand extends Command<Outcome<RefusalsOf<SupersedeBom>>> {
  constructor(
    readonly data: Readonly<{ bomId: string; byBomId: string | null }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(SupersedeBomCommand)
export class SupersedeBomHandler implements ICommandHandler<SupersedeBomCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: SupersedeBomCommand): Promise<Outcome<RefusalsOf<SupersedeBom>>> {
    const act = { ...data, at: meta.now };
    return this.runner.run(bomDecider, data.bomId, { type: 'SupersedeBom', data: act }, meta, {
      visible: anyone,
    });
  }
}
