import { PersonVault } from '@channel/identity';
import type { CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';

export class ForgetKeyCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ keyId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Nothing is appended: the event that asks for it stands already. */
@CommandHandler(ForgetKeyCommand)
export class ForgetKeyHandler implements ICommandHandler<ForgetKeyCommand> {
  constructor(private readonly vault: PersonVault) {}

  execute({ data }: ForgetKeyCommand): Promise<void> {
    return this.vault.forget([data.keyId]);
  }
}
