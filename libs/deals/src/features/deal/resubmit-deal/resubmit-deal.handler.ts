import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealOwnedBy } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { ResubmitDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';
import { SubmissionReader, type DealRequest } from '../../../submission-reader';

export class ResubmitDealCommand extends BusCommand<
  Readonly<{ dealId: string; request: DealRequest }>,
  RefusalsOf<ResubmitDeal>,
  Deal
> {}

@CommandHandler(ResubmitDealCommand)
export class ResubmitDealHandler implements ICommandHandler<ResubmitDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly submissions: SubmissionReader,
  ) {}

  async execute({
    data: { dealId, request },
    meta,
  }: ResubmitDealCommand): Promise<Outcome<RefusalsOf<ResubmitDeal>, Deal>> {
    const deal = await this.around.deal(dealId);
    if (deal === undefined) return refused(notFound());
    const submission = await this.submissions.submissionOf(request, dealId, meta);
    const command = { type: 'ResubmitDeal', data: { ...submission, number: deal.number } } as const;
    return this.runner.run(dealDecider, dealId, command, meta, { visible: dealOwnedBy(meta.actor.orgId) });
  }
}
