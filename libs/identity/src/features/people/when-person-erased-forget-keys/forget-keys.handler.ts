import type { CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PasswordAccounts } from '../../../passwords/password-accounts';
import { PersonVault } from '../../../personal-data/person-vault';

export class ForgetKeysCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ personId: string; keyIds: readonly string[] }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Nothing is appended: the event that asks for it stands already. */
@CommandHandler(ForgetKeysCommand)
export class ForgetKeysHandler implements ICommandHandler<ForgetKeysCommand> {
  constructor(
    private readonly vault: PersonVault,
    private readonly accounts: PasswordAccounts,
  ) {}

  async execute({ data: { personId, keyIds } }: ForgetKeysCommand): Promise<void> {
    await this.vault.forget(keyIds);
    await this.accounts.forget(personId);
  }
}
