import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hasConflict } from '../../../conflict.view';
import { DealSurroundings } from '../../../deal-surroundings';
import { opportunityIdOf, type Opportunity } from '../../../domain/opportunity/opportunity';
import { opportunityDecider, type DecideConflict } from '../../../domain/opportunity/opportunity.decider';

export class DecideConflictCommand extends BusCommand<
  Readonly<{ conflictId: string; dealId: string; reason: string }>,
  RefusalsOf<DecideConflict>,
  Opportunity
> {}

@CommandHandler(DecideConflictCommand)
export class DecideConflictHandler implements ICommandHandler<DecideConflictCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({
    data: { conflictId, dealId, reason },
    meta,
  }: DecideConflictCommand): Promise<Outcome<RefusalsOf<DecideConflict>, Opportunity>> {
    const opportunityId = opportunityIdOf(conflictId);
    const { state } = await this.around.loadOpportunity(opportunityId);
    const claimants = [...(state.holder === null ? [] : [state.holder]), ...state.waiting];
    const read = await Promise.all(claimants.map((claimant) => this.around.deal(claimant.dealId)));
    const deals = read.filter((deal) => deal !== undefined);
    const data = {
      ...{ opportunityId, dealId, reason, act: actOf(meta) },
      submitters: deals.map(({ submittedBy }) => submittedBy),
      approvedDealId: deals.find(({ status }) => status === 'approved')?.dealId ?? null,
    };
    return this.runner.run(opportunityDecider, opportunityId, { type: 'DecideConflict', data }, meta, {
      visible: hasConflict,
    });
  }
}
