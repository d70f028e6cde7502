import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accessDecider } from '../../../domain/access/access.decider';
import type { Invitation } from '../../../domain/invitation/invitation';
import { invitationDecider, type AcceptInvitation } from '../../../domain/invitation/invitation.decider';

type Accepting = Readonly<{ invitationId: string; issuer: string; subject: string }>;

export class AcceptInvitationCommand extends BusCommand<
  Accepting,
  RefusalsOf<AcceptInvitation>,
  Invitation
> {}

/** Who accepts belongs to the organisation from then on, so the act is recorded as done for it. */
@CommandHandler(AcceptInvitationCommand)
export class AcceptInvitationHandler implements ICommandHandler<AcceptInvitationCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({
    data,
    meta,
  }: AcceptInvitationCommand): Promise<Outcome<RefusalsOf<AcceptInvitation>, Invitation>> {
    const { invitationId } = data;
    const personId = meta.actor.id;
    const [{ state: access }, { state: invitation }] = await Promise.all([
      this.runner.load(accessDecider, personId),
      this.runner.load(invitationDecider, invitationId),
    ]);
    const orgId = invitation.offer?.orgId ?? '';
    const joined = { ...meta, actor: { ...meta.actor, orgId } };
    const command = { ...data, personId, known: access.personId !== null, act: actOf(joined) };
    return this.runner.run(
      invitationDecider,
      invitationId,
      { type: 'AcceptInvitation', data: command },
      joined,
      {
        visible: ({ offer }) => offer !== null,
      },
    );
  }
}
