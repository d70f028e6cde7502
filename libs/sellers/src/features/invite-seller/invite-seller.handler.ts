import { accessDecider } from '@channel/identity';
import type { RefusalsOf } from '@channel/kernel';
import {
  actOf,
  anyone,
  BusCommand,
  DeciderRunner,
  notFound,
  Numbers,
  refused,
  VENDOR_ORG,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Seller } from '../../domain/seller/seller';
import type { InviteSeller } from '../../domain/seller/seller.commands';
import { sellerDecider } from '../../domain/seller/seller.decider';
import { SellerDesk } from '../../seller-desk';
import { SellerTerms } from '../../seller-terms';

type Code = RefusalsOf<InviteSeller> | 'VERSION_NOT_IN_FORCE';

export class InviteSellerCommand extends BusCommand<Readonly<{ personId: string }>, Code, Seller> {}

@CommandHandler(InviteSellerCommand)
export class InviteSellerHandler implements ICommandHandler<InviteSellerCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: SellerDesk,
    private readonly terms: SellerTerms,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data: { personId: sellerId }, meta }: InviteSellerCommand): Promise<Outcome<Code, Seller>> {
    const { orgId } = meta.actor;
    const { state: person } = await this.runner.load(accessDecider, sellerId);
    // X1: who is not of the own organisation is not known to exist.
    if (person.orgKind !== 'partner' || person.type !== 'person' || person.disabled)
      return refused(notFound());
    if (orgId !== VENDOR_ORG && orgId !== person.orgId) return refused(notFound());
    const employer = await this.terms.employer(person.orgId, meta.now);
    if ('refused' in employer) return refused(employer);
    const { standing, zone: timeZone, currency, entitled, notOfKind } = employer;
    const { programmeId, partnerId, code: partnerCode } = standing;
    const numbered = (number: string): InviteSeller => ({
      type: 'InviteSeller',
      data: {
        of: { sellerId, number, programmeId, partnerId },
        ...{ partnerCode, timeZone, currency, entitled, notOfKind },
        ...{ consents: orgId === partnerId, act: actOf(meta) },
      },
    });
    const { state } = await this.desk.load(sellerId);
    // Drawn once for a person.
    const known = state.status === 'none' ? undefined : state.of.number;
    const command = await this.numbers.numbered(
      { series: 'SL', on: meta.now, known, dryRun: meta.dryRun },
      numbered,
      (invitation) => sellerDecider.decide(invitation, state),
    );
    if ('refused' in command) return refused(command);
    return this.desk.execute(sellerId, command, meta, anyone);
  }
}
