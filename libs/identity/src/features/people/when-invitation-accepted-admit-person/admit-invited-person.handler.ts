import type { DataOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Access } from '../../../domain/access/access';
import {
  accessDecider,
  type AccessCommand,
  type AccessRefusalOf,
} from '../../../domain/access/access.decider';

type Admission = DataOf<AccessCommand, 'AdmitPerson'>;
type Code = AccessRefusalOf<'AdmitPerson'>;

export class AdmitInvitedPersonCommand extends BusCommand<Admission, Code, Access> {}

@CommandHandler(AdmitInvitedPersonCommand)
export class AdmitInvitedPersonHandler implements ICommandHandler<AdmitInvitedPersonCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: AdmitInvitedPersonCommand): Promise<Outcome<Code, Access>> {
    return this.runner.run(accessDecider, data.personId, { type: 'AdmitPerson', data }, meta, {
      visible: anyone,
    });
  }
}
