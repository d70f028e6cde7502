import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hasConflict } from '../../../conflict.view';
import { ClaimReader, interestedIn } from '../../../claim-reader';
import { DealSurroundings } from '../../../deal-surroundings';
import {
  opportunityIdOf,
  type ConflictOutcome,
  type Opportunity,
} from '../../../domain/opportunity/opportunity';
import { opportunityDecider, type DecideConflict } from '../../../domain/opportunity/opportunity.decider';

export class DecideConflictCommand extends BusCommand<
  Readonly<{ conflictId: string; outcome?: ConflictOutcome | undefined }> &
    Pick<DecideConflict['data'], 'claimId' | 'reason'>,
  RefusalsOf<DecideConflict>,
  Opportunity
> {}

@CommandHandler(DecideConflictCommand)
export class DecideConflictHandler implements ICommandHandler<DecideConflictCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly claims: ClaimReader,
  ) {}

  async execute({
    data: { conflictId, outcome = 'award', claimId, reason },
    meta,
  }: DecideConflictCommand): Promise<Outcome<RefusalsOf<DecideConflict>, Opportunity>> {
    const opportunityId = opportunityIdOf(conflictId);
    const { state } = await this.around.loadOpportunity(opportunityId);
    const claims = await this.claims.on(state);
    const deals = claims.flatMap((claim) => (claim.kind === 'registration' ? [claim.deal] : []));
    const data = {
      ...{ opportunityId, outcome, claimId, reason, act: actOf(meta) },
      interested: claims.flatMap(interestedIn),
      approvedDealId:
        deals.find(
          ({ status, claims: places }) =>
            status === 'approved' && places[opportunityId]?.answer !== 'allowed',
        )?.dealId ?? null,
    };
    return this.runner.run(opportunityDecider, opportunityId, { type: 'DecideConflict', data }, meta, {
      visible: hasConflict,
    });
  }
}
