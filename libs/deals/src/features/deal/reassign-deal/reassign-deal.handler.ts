import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealPast } from '../../../deal-past';
import { DealSurroundings, windowTermsOf } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { ReassignDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';
import { submitterOf } from '../../../submission-reader';
import { reassign } from '../../../domain/deal/deal.reassignment';

export class ReassignDealCommand extends BusCommand<
  Pick<ReassignDeal['data'], 'dealId' | 'partnerId' | 'evidence'>,
  RefusalsOf<ReassignDeal>,
  Deal
> {}

@CommandHandler(ReassignDealCommand)
export class ReassignDealHandler implements ICommandHandler<ReassignDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly past: DealPast,
  ) {}

  async execute({ data, meta }: ReassignDealCommand): Promise<Outcome<RefusalsOf<ReassignDeal>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const found = await this.around.standing(data.partnerId, on);
    const standing = submitterOf(found, inForce);
    const terms = inForce === undefined ? null : windowTermsOf(inForce);
    const stopping = await this.around.stopping(found, on, inForce);
    const asked = { ...data, standing, stopping, terms, moves: [], act: { ...actOf(meta), on } };
    const command = { ...asked, moves: await this.past.movesOf(deal, reassign(asked, deal), on) };
    return this.runner.run(dealDecider, data.dealId, { type: 'ReassignDeal', data: command }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
