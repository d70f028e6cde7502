import { actOf, anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acceptance, type AcceptanceRefusal } from '../../../acceptance';
import { accessDecider, type AccessRefusalOf } from '../../../domain/access/access.decider';
import { EMBEDDED_ISSUER } from '../../../person';
import { subjectOf } from '../../../passwords/local-person';

/** What lets somebody set a password: the link of an administrator, or the invitation of somebody new. */
export type Entitlement =
  | Readonly<{ by: 'link'; personId: string; linkId: string }>
  | Readonly<{ by: 'invitation'; personId: string; invitationId: string }>;
type Code = AccessRefusalOf<'UsePasswordLink'> | AcceptanceRefusal;

/** The password itself is no part of it: what decides is the stream of the link, or of the invitation. */
export class UseEntitlementCommand extends BusCommand<Entitlement, Code> {}

@CommandHandler(UseEntitlementCommand)
export class UseEntitlementHandler implements ICommandHandler<UseEntitlementCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly acceptance: Acceptance,
  ) {}

  async execute({ data, meta }: UseEntitlementCommand): Promise<Outcome<Code>> {
    if (data.by === 'invitation') {
      const { invitationId, personId } = data;
      const accepting = { invitationId, issuer: EMBEDDED_ISSUER, subject: subjectOf(personId) };
      return this.acceptance.accept(accepting, meta);
    }
    const { personId, linkId } = data;
    const use = { type: 'UsePasswordLink', data: { linkId, act: actOf(meta) } } as const;
    return this.runner.run(accessDecider, personId, use, meta, { visible: anyone });
  }
}
