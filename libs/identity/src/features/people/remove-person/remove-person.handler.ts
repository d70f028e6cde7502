import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accessVisibleTo } from '../../../access.view';
import { Administrators } from '../../../administrators';
import type { Access } from '../../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../../domain/access/access.decider';

type Code = AccessRefusalOf<'RemovePerson'>;

export class RemovePersonCommand extends BusCommand<Readonly<{ personId: string }>, Code, Access> {}

@CommandHandler(RemovePersonCommand)
export class RemovePersonHandler implements ICommandHandler<RemovePersonCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly administrators: Administrators,
  ) {}

  execute({ data: { personId }, meta }: RemovePersonCommand): Promise<Outcome<Code, Access>> {
    return this.administrators.whileCounted(personId, (otherAdministrators) =>
      this.runner.run(
        accessDecider,
        personId,
        { type: 'RemovePerson', data: { act: actOf(meta), otherAdministrators } },
        meta,
        { visible: accessVisibleTo(meta.actor.orgId) },
      ),
    );
  }
}
