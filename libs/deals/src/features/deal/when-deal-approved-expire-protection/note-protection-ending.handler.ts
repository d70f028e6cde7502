import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { NoteProtectionEnding } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class NoteProtectionEndingCommand extends Command<Outcome<RefusalsOf<NoteProtectionEnding>>> {
  constructor(
    readonly data: Omit<NoteProtectionEnding['data'], 'at'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(NoteProtectionEndingCommand)
export class NoteProtectionEndingHandler implements ICommandHandler<NoteProtectionEndingCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: NoteProtectionEndingCommand): Promise<Outcome<RefusalsOf<NoteProtectionEnding>>> {
    const act = { ...data, at: meta.now };
    return this.runner.run(dealDecider, data.dealId, { type: 'NoteProtectionEnding', data: act }, meta, {
      visible: anyone,
    });
  }
}
