import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';

export type ItemReservation = Readonly<{
  batchId: string;
  itemId: string;
  statementId: string;
  /** `null`: reserved. */
  refusal: string | null;
}>;

/** Sent by an automation: what a statement answered. */
export class RecordItemReservationCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: ItemReservation,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RecordItemReservationCommand)
export class RecordItemReservationHandler implements ICommandHandler<RecordItemReservationCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  /**
   * An answer that comes after the cancelling changes nothing: the statement learns of that too, and whichever of the
   * two it learns first, it keeps no line for the item.
   */
  execute({ data, meta }: RecordItemReservationCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const act = { ...data, recordedAt: meta.now };
    return this.runner.run(
      payoutBatchDecider,
      data.batchId,
      { type: 'RecordItemReservation', data: act },
      meta,
      { visible: anyone },
    );
  }
}
