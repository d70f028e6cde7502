import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accessVisibleTo } from '../../access.view';
import { Administrators } from '../../administrators';
import type { Access } from '../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../domain/access/access.decider';

export class RevokeRoleCommand extends Command<Outcome<AccessRefusalOf<'RevokeRole'>, Access>> {
  constructor(
    readonly data: Readonly<{ personId: string; role: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RevokeRoleCommand)
export class RevokeRoleHandler implements ICommandHandler<RevokeRoleCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly administrators: Administrators,
  ) {}

  execute({ data, meta }: RevokeRoleCommand): Promise<Outcome<AccessRefusalOf<'RevokeRole'>, Access>> {
    const { personId, role } = data;
    return this.administrators.whileCounted(personId, (otherAdministrators) =>
      this.runner.run(
        accessDecider,
        personId,
        { type: 'RevokeRole', data: { role, by: meta.actor.id, otherAdministrators } },
        meta,
        { visible: accessVisibleTo(meta.actor.orgId) },
      ),
    );
  }
}
