import type { RefusalsOf } from '@channel/kernel';
import { notOfKind } from '@channel/programs';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ClaimReader } from '../../../claim-reader';
import { DealSurroundings, windowTermsOf } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { ApproveDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';
import type { DealTypeName } from '../../../domain/deal/deal.events';

export class ApproveDealCommand extends BusCommand<
  Readonly<{
    dealId: string;
    dealType: DealTypeName | null;
    note: string | null;
    mayExceedLimit: boolean;
  }>,
  RefusalsOf<ApproveDeal>,
  Deal
> {}

@CommandHandler(ApproveDealCommand)
export class ApproveDealHandler implements ICommandHandler<ApproveDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly claims: ClaimReader,
  ) {}

  async execute({ data, meta }: ApproveDealCommand): Promise<Outcome<RefusalsOf<ApproveDeal>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const standing = await this.around.standing(deal.partnerId, on);
    const terms =
      inForce === undefined
        ? null
        : { ...windowTermsOf(inForce), approvalLimit: inForce.definition.deal.approvalLimit.value };
    const claimsNow = await this.around.claimsNow(deal);
    return this.runner.run(
      dealDecider,
      data.dealId,
      {
        type: 'ApproveDeal',
        data: {
          ...{ ...data, act: { ...actOf(meta), on }, claimsNow, terms },
          rivals: await this.claims.rivals(deal),
          partnerActive: standing?.status === 'active',
          notOfKind: notOfKind(inForce, standing, 'register-deals'),
          stopping: await this.around.stopping(standing, on, inForce),
        },
      },
      meta,
      { visible: dealVisibleTo(meta.actor.orgId) },
    );
  }
}
