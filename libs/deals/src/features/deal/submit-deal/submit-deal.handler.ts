import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, Numbers, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { numberOfDeal } from '../../../deal-number';
import { DealSurroundings } from '../../../deal-surroundings';
import type { Deal } from '../../../domain/deal/deal';
import type { SubmitDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';
import { SubmissionReader, type DealRequest } from '../../../submission-reader';

export class SubmitDealCommand extends BusCommand<DealRequest, RefusalsOf<SubmitDeal>, Deal> {}

@CommandHandler(SubmitDealCommand)
export class SubmitDealHandler implements ICommandHandler<SubmitDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly submissions: SubmissionReader,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: SubmitDealCommand): Promise<Outcome<RefusalsOf<SubmitDeal>, Deal>> {
    const dealId = apiId('deal', meta.commandId);
    const submission = await this.submissions.submissionOf(data, dealId, meta);
    const { state } = await this.around.loadDeal(dealId);
    const command = await this.numbers.numbered(
      numberOfDeal(state, submission.act.on, meta),
      (number): SubmitDeal => ({ type: 'SubmitDeal', data: { ...submission, number } }),
      (numbered) => dealDecider.decide(numbered, state),
    );
    if ('refused' in command) return refused(command);
    return this.runner.run(dealDecider, dealId, command, meta, { visible: anyone });
  }
}
