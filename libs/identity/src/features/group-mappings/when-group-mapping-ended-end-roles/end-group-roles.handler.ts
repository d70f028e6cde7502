import { actOf, anyone, DeciderRunner, innerMeta, type CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Administrators } from '../../../administrators';
import { accessDecider } from '../../../domain/access/access.decider';

export class EndGroupRolesCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ mappingId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Each person's stream says it for itself; sent again, those that said it add nothing. */
@CommandHandler(EndGroupRolesCommand)
export class EndGroupRolesHandler implements ICommandHandler<EndGroupRolesCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly administrators: Administrators,
  ) {}

  async execute({ data: { mappingId }, meta }: EndGroupRolesCommand): Promise<void> {
    for (const personId of await this.administrators.whoHoldBy(mappingId)) {
      const inner = innerMeta(meta, 'end-group-role', personId);
      await this.administrators.whileCounted(personId, (otherAdministrators) =>
        this.runner.run(
          accessDecider,
          personId,
          { type: 'EndGroupRole', data: { mappingId, otherAdministrators, act: actOf(inner) } },
          inner,
          { visible: anyone },
        ),
      );
    }
  }
}
