import { BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accessVisibleTo } from '../../../access.view';
import type { Access } from '../../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../../domain/access/access.decider';

type Code = AccessRefusalOf<'ErasePerson'>;

export class ErasePersonCommand extends BusCommand<Readonly<{ personId: string }>, Code, Access> {}

@CommandHandler(ErasePersonCommand)
export class ErasePersonHandler implements ICommandHandler<ErasePersonCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data: { personId }, meta }: ErasePersonCommand): Promise<Outcome<Code, Access>> {
    const { id: by, orgId } = meta.actor;
    const command = { type: 'ErasePerson', data: { by } } as const;
    return this.runner.run(accessDecider, personId, command, meta, { visible: accessVisibleTo(orgId) });
  }
}
