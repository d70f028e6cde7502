import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accessVisibleTo } from '../../access.view';
import { Administrators } from '../../administrators';
import type { Access } from '../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../domain/access/access.decider';

type Code = AccessRefusalOf<'RevokeRole'>;

export class RevokeRoleCommand extends BusCommand<
  Readonly<{ personId: string; role: string }>,
  Code,
  Access
> {}

@CommandHandler(RevokeRoleCommand)
export class RevokeRoleHandler implements ICommandHandler<RevokeRoleCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly administrators: Administrators,
  ) {}

  execute({ data: { personId, role }, meta }: RevokeRoleCommand): Promise<Outcome<Code, Access>> {
    return this.administrators.whileCounted(personId, (otherAdministrators) =>
      this.runner.run(
        accessDecider,
        personId,
        { type: 'RevokeRole', data: { role, otherAdministrators, act: actOf(meta) } },
        meta,
        { visible: accessVisibleTo(meta.actor.orgId) },
      ),
    );
  }
}
