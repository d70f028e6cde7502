import { apiId } from '@channel/event-store';
import { instantAfter, type RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, VENDOR_ORG, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { OrgKind } from '../../../domain/access/access';
import type { Invitation } from '../../../domain/invitation/invitation';
import { invitationDecider, type InvitePerson } from '../../../domain/invitation/invitation.decider';
import { PersonVault } from '../../../personal-data/person-vault';

/** How long an invitation can be accepted. */
const DAYS = 14;
const DAY_MS = 86_400_000;

type Asked = Readonly<{
  name: string;
  email: string;
  orgId: string;
  orgKind: OrgKind;
  roles: readonly string[];
  untilOn: string | null;
}>;

export class InvitePersonCommand extends BusCommand<Asked, RefusalsOf<InvitePerson>, Invitation> {}

@CommandHandler(InvitePersonCommand)
export class InvitePersonHandler implements ICommandHandler<InvitePersonCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly vault: PersonVault,
  ) {}

  async execute({ data, meta }: InvitePersonCommand): Promise<Outcome<RefusalsOf<InvitePerson>, Invitation>> {
    const { name, email, orgId, orgKind, roles, untilOn } = data;
    const invitationId = apiId('invt', meta.commandId);
    const details = await this.vault.seal(invitationId, { name, email });
    const command = {
      invitationId,
      offer: {
        ...{ orgId, orgKind, details, invitedBy: meta.actor.id },
        grants: roles.map((role) => ({ role, untilOn })),
      },
      home: { orgId: meta.actor.orgId, isVendor: meta.actor.orgId === VENDOR_ORG },
      expiresAt: instantAfter(meta.now, DAYS * DAY_MS),
      // Access is of no programme: its days are those of UTC.
      act: actOf(meta, 'UTC'),
    };
    return this.runner.run(invitationDecider, invitationId, { type: 'InvitePerson', data: command }, meta, {
      visible: anyone,
    });
  }
}
