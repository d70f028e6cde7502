import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acceptance, type AcceptanceRefusal, type Accepting } from '../../../acceptance';
import type { Invitation } from '../../../domain/invitation/invitation';

export class AcceptInvitationCommand extends BusCommand<Accepting, AcceptanceRefusal, Invitation> {}

@CommandHandler(AcceptInvitationCommand)
export class AcceptInvitationHandler implements ICommandHandler<AcceptInvitationCommand> {
  constructor(private readonly acceptance: Acceptance) {}

  execute({ data, meta }: AcceptInvitationCommand): Promise<Outcome<AcceptanceRefusal, Invitation>> {
    return this.acceptance.accept(data, meta);
  }
}
