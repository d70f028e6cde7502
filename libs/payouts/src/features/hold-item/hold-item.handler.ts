import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { HoldPayoutItem, PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';

export class HoldPayoutItemCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: Pick<HoldPayoutItem['data'], 'batchId' | 'itemId' | 'reason'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(HoldPayoutItemCommand)
export class HoldPayoutItemHandler implements ICommandHandler<HoldPayoutItemCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  /** An item that the batch has not reads as absent. */
  execute({ data, meta }: HoldPayoutItemCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const act = { ...data, heldBy: meta.actor.id, heldAt: meta.now };
    return this.runner.run(payoutBatchDecider, data.batchId, { type: 'HoldPayoutItem', data: act }, meta, {
      visible: (batch) => batch.status !== 'none' && batch.items.some(({ itemId }) => itemId === data.itemId),
    });
  }
}
