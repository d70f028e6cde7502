import { PersonVault } from '@channel/identity';
import type { CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';

export class ForgetSellerKeyCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ keyId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Nothing is appended: the event that asks for it stands already. */
@CommandHandler(ForgetSellerKeyCommand)
export class ForgetSellerKeyHandler implements ICommandHandler<ForgetSellerKeyCommand> {
  constructor(private readonly vault: PersonVault) {}

  execute({ data }: ForgetSellerKeyCommand): Promise<void> {
    return this.vault.forget([data.keyId]);
  }
}
