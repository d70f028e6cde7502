import { commandIdFrom } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../../domain/batch/payout-batch';
import type { RecordReservations, ReservationAnswer } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import type { PayoutShare } from '../../../payable/payable-source';
import { PayableSources } from '../../../payable/payable-sources';

type Refusals = RefusalsOf<RecordReservations>;

/** Some parts of one batch. */
export type PartsToReserve = Readonly<{ batchId: string; shares: readonly PayoutShare[] }>;

/** Sent by an automation: ask the sources, and tell the batch their answers. */
export class ReservePayoutPartsCommand extends BusCommand<PartsToReserve, Refusals, PayoutBatch> {}

@CommandHandler(ReservePayoutPartsCommand)
export class ReservePayoutPartsHandler implements ICommandHandler<ReservePayoutPartsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly sources: PayableSources,
  ) {}

  /**
   * After a crash in between all are asked again: a source holds what it held. An answer that comes after the cancelling
   * changes nothing; the source learns of that too, and in whatever order, it keeps nothing for the item.
   */
  async execute({ data, meta }: ReservePayoutPartsCommand): Promise<Outcome<Refusals, PayoutBatch>> {
    const { batchId, shares } = data;
    const answers: ReservationAnswer[] = [];
    for (const [index, share] of shares.entries()) {
      const { itemId, part } = share;
      const { source } = part;
      // Each source records under an id of its own: one command appends once.
      const commandId = commandIdFrom('payouts.reservePart', meta.commandId, index);
      const refusal = await this.sources.of(source.kind).reserve(share, { ...meta, commandId });
      answers.push({ itemId, source, refusal });
    }
    const command: RecordReservations = {
      type: 'RecordReservations',
      data: { batchId, answers, act: actOf(meta) },
    };
    return this.runner.run(payoutBatchDecider, batchId, command, meta, { visible: anyone });
  }
}
