import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { CancelPayoutBatch, PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';

export class CancelPayoutBatchCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: Pick<CancelPayoutBatch['data'], 'batchId' | 'reason' | 'sides'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(CancelPayoutBatchCommand)
export class CancelPayoutBatchHandler implements ICommandHandler<CancelPayoutBatchCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: CancelPayoutBatchCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const act = { ...data, cancelledBy: meta.actor.id, cancelledAt: meta.now };
    return this.runner.run(payoutBatchDecider, data.batchId, { type: 'CancelPayoutBatch', data: act }, meta, {
      visible: ({ status }) => status !== 'none',
    });
  }
}
