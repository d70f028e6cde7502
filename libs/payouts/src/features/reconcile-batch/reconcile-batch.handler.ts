import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayoutBatchRefusal, ReconcilePayoutBatch } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';

export class ReconcilePayoutBatchCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: Pick<ReconcilePayoutBatch['data'], 'batchId' | 'results'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ReconcilePayoutBatchCommand)
export class ReconcilePayoutBatchHandler implements ICommandHandler<ReconcilePayoutBatchCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ReconcilePayoutBatchCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const act = { ...data, reconciledBy: meta.actor.id, reconciledAt: meta.now };
    return this.runner.run(
      payoutBatchDecider,
      data.batchId,
      { type: 'ReconcilePayoutBatch', data: act },
      meta,
      { visible: ({ status }) => status !== 'none' },
    );
  }
}
