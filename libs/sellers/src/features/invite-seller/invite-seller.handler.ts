import { accessDecider } from '@channel/identity';
import { isRefusal, type RefusalsOf } from '@channel/kernel';
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
    const { standing, zone: timeZone, currency, entitled } = employer;
    const { programmeId, partnerId, code: partnerCode } = standing;
    const numbered = (number: string): InviteSeller => ({
      type: 'InviteSeller',
      data: {
        of: { sellerId, number, programmeId, partnerId },
        ...{ partnerCode, timeZone, currency, entitled, consents: orgId === partnerId, act: actOf(meta) },
      },
    });
    const { state } = await this.desk.load(sellerId);
    return this.desk.execute(sellerId, numbered(await this.numberOf(state, numbered, meta)), meta, anyone);
  }

  /** Drawn once for a person; an invitation that is refused or only tried draws none. */
  private async numberOf(
    seller: Seller,
    numbered: (number: string) => InviteSeller,
    { now, dryRun }: Pick<InviteSellerCommand['meta'], 'now' | 'dryRun'>,
  ): Promise<string> {
    if (seller.status !== 'none') return seller.of.number;
    const year = now.slice(0, 4);
    const unnumbered = `SL-${year}-000000`;
    if (dryRun === true || isRefusal(sellerDecider.decide(numbered(unnumbered), seller))) return unnumbered;
    return this.numbers.next('SL', Number(year));
  }
}
