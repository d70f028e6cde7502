import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ClaimReader } from '../../../claim-reader';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { RejectDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class RejectDealCommand extends BusCommand<
  Pick<RejectDeal['data'], 'dealId' | 'code' | 'text'>,
  RefusalsOf<RejectDeal>,
  Deal
> {}

@CommandHandler(RejectDealCommand)
export class RejectDealHandler implements ICommandHandler<RejectDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly claims: ClaimReader,
  ) {}

  async execute({ data, meta }: RejectDealCommand): Promise<Outcome<RefusalsOf<RejectDeal>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const { inForce } = await this.around.programme(deal.programmeId, meta.now);
    const reasons = inForce?.definition.deal.rejectionReasons.value ?? null;
    const rivals = await this.claims.rivals(data.dealId);
    const command = { type: 'RejectDeal', data: { ...data, reasons, rivals, act: actOf(meta) } } as const;
    return this.runner.run(dealDecider, data.dealId, command, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
