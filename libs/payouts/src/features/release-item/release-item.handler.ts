import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { ReleasePayoutItem, PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';

export class ReleasePayoutItemCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: Pick<ReleasePayoutItem['data'], 'batchId' | 'itemId' | 'reason'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ReleasePayoutItemCommand)
export class ReleasePayoutItemHandler implements ICommandHandler<ReleasePayoutItemCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  /** An item that the batch has not reads as absent. */
  execute({ data, meta }: ReleasePayoutItemCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const act = { ...data, liftedBy: meta.actor.id, liftedAt: meta.now };
    return this.runner.run(payoutBatchDecider, data.batchId, { type: 'ReleasePayoutItem', data: act }, meta, {
      visible: (batch) => batch.status !== 'none' && batch.items.some(({ itemId }) => itemId === data.itemId),
    });
  }
}
