import type { RefusalsOf } from '@channel/kernel';
import { actOf, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { accessDecider } from './domain/access/access.decider';
import type { Invitation } from './domain/invitation/invitation';
import { invitationDecider, type AcceptInvitation } from './domain/invitation/invitation.decider';

export type Accepting = Readonly<{ invitationId: string; issuer: string; subject: string }>;
export type AcceptanceRefusal = RefusalsOf<AcceptInvitation>;

/** Who accepts belongs to the organisation from then on, so the act is recorded as done for it. */
@Injectable()
export class Acceptance {
  constructor(private readonly runner: DeciderRunner) {}

  async accept(data: Accepting, meta: CommandMeta): Promise<Outcome<AcceptanceRefusal, Invitation>> {
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
      { visible: ({ offer }) => offer !== null },
    );
  }
}
