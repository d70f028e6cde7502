import { DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ItemState, PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayeeOfItem, PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';
import { payeeDecider } from '../../domain/payee/payee.decider';
import { PayoutTermsReader } from '../../payout-terms';

export class SubmitPayoutBatchCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: Readonly<{ batchId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(SubmitPayoutBatchCommand)
export class SubmitPayoutBatchHandler implements ICommandHandler<SubmitPayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly terms: PayoutTermsReader,
  ) {}

  async execute({
    data: { batchId },
    meta,
  }: SubmitPayoutBatchCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const { state } = await this.runner.load(payoutBatchDecider, batchId);
    if (state.status === 'none') return refused(notFound());
    const { today } = await this.terms.at(state.programmeId, meta.now);
    const act = {
      batchId,
      payees: await Promise.all(state.items.map((item) => this.payeeOf(item))),
      today,
      submittedBy: meta.actor.id,
      submittedAt: meta.now,
    };
    return this.runner.run(payoutBatchDecider, batchId, { type: 'SubmitPayoutBatch', data: act }, meta, {
      visible: ({ status }) => status !== 'none',
    });
  }

  private async payeeOf({ itemId, partnerId }: ItemState): Promise<PayeeOfItem> {
    const { approved } = (await this.runner.load(payeeDecider, partnerId)).state;
    return {
      itemId,
      profile: approved?.taxStatus === 'complete' ? 'complete' : 'incomplete',
      account: approved,
    };
  }
}
