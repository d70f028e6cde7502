import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../../domain/batch/payout-batch';
import type { RecordItemReservation } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import type { PayoutShare } from '../../../payable/payable-source';
import { PayableSources } from '../../../payable/payable-sources';

type Refusals = RefusalsOf<RecordItemReservation>;

/** Sent by an automation: ask the source, and tell the batch its answer. */
export class ReservePayoutPartCommand extends BusCommand<PayoutShare, Refusals, PayoutBatch> {}

@CommandHandler(ReservePayoutPartCommand)
export class ReservePayoutPartHandler implements ICommandHandler<ReservePayoutPartCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly sources: PayableSources,
  ) {}

  /**
   * After a crash between the two both are done again: the source holds what it held. An answer that comes after the
   * cancelling changes nothing; the source learns of that too, and in whatever order, it keeps nothing for the item.
   */
  async execute({ data, meta }: ReservePayoutPartCommand): Promise<Outcome<Refusals, PayoutBatch>> {
    const { batchId, itemId, part } = data;
    const { source } = part;
    const refusal = await this.sources.of(source.kind).reserve(data, meta);
    const answer: RecordItemReservation = {
      type: 'RecordItemReservation',
      data: { batchId, itemId, source, refusal, act: actOf(meta) },
    };
    return this.runner.run(payoutBatchDecider, batchId, answer, meta, { visible: anyone });
  }
}
