import type { CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PersonVault } from '../../../personal-data/person-vault';

export class ForgetKeysCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ keyIds: readonly string[] }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Nothing is appended: the event that asks for it stands already. */
@CommandHandler(ForgetKeysCommand)
export class ForgetKeysHandler implements ICommandHandler<ForgetKeysCommand> {
  constructor(private readonly vault: PersonVault) {}

  execute({ data }: ForgetKeysCommand): Promise<void> {
    return this.vault.forget(data.keyIds);
  }
}
