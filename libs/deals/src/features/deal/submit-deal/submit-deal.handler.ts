import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, Numbers, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { isRegistered, type Deal } from '../../../domain/deal/deal';
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
    const number = await this.number(dealId, submission.act.on);
    const command = { type: 'SubmitDeal', data: { ...submission, number } } as const;
    return this.runner.run(dealDecider, dealId, command, meta, { visible: anyone });
  }

  /** A repeated request keeps its number. */
  private async number(dealId: string, day: string): Promise<string> {
    const { state } = await this.around.loadDeal(dealId);
    return isRegistered(state) ? state.number : this.numbers.next('DR', Number(day.slice(0, 4)));
  }
}
