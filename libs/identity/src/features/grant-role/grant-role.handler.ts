import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accessVisibleTo } from '../../access.view';
import type { Access, Grant } from '../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../domain/access/access.decider';

type Code = AccessRefusalOf<'GrantRole'>;

export class GrantRoleCommand extends BusCommand<Grant & Readonly<{ personId: string }>, Code, Access> {}

/** Access is of no programme: its days are those of UTC, as the guard counts them. */
@CommandHandler(GrantRoleCommand)
export class GrantRoleHandler implements ICommandHandler<GrantRoleCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data: { personId, ...grant }, meta }: GrantRoleCommand): Promise<Outcome<Code, Access>> {
    const command = { type: 'GrantRole', data: { ...grant, act: actOf(meta, 'UTC') } } as const;
    return this.runner.run(accessDecider, personId, command, meta, {
      visible: accessVisibleTo(meta.actor.orgId),
    });
  }
}
