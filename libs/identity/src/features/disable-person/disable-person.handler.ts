import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Access } from '../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../domain/access/access.decider';

export class DisablePersonCommand extends Command<Outcome<AccessRefusalOf<'DisablePerson'>, Access>> {
  constructor(
    readonly data: Readonly<{ personId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(DisablePersonCommand)
export class DisablePersonHandler implements ICommandHandler<DisablePersonCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: DisablePersonCommand): Promise<Outcome<AccessRefusalOf<'DisablePerson'>, Access>> {
    return this.runner.run(
      accessDecider,
      data.personId,
      { type: 'DisablePerson', data: { by: meta.actor.id } },
      meta,
      { visible: (access) => access.personId !== null },
    );
  }
}
