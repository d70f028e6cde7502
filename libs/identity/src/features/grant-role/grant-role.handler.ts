import { accessVisibleTo } from '../../access.view';
import { dayOf } from '@channel/kernel';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Access } from '../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../domain/access/access.decider';

export class GrantRoleCommand extends Command<Outcome<AccessRefusalOf<'GrantRole'>, Access>> {
  constructor(
    readonly data: Readonly<{ personId: string; role: string; untilOn: string | null }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(GrantRoleCommand)
export class GrantRoleHandler implements ICommandHandler<GrantRoleCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: GrantRoleCommand): Promise<Outcome<AccessRefusalOf<'GrantRole'>, Access>> {
    const { personId, role, untilOn } = data;
    return this.runner.run(
      accessDecider,
      personId,
      { type: 'GrantRole', data: { role, untilOn, by: meta.actor.id, today: dayOf(meta.now, 'UTC') } },
      meta,
      { visible: accessVisibleTo(meta.actor.orgId) },
    );
  }
}
