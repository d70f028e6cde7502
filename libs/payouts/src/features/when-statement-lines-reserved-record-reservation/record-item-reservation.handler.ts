import { commandIdFrom } from '@channel/event-store';
import { RecordStatementPaymentCommand } from '@channel/rewards';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';

export type ItemReservation = Readonly<{
  batchId: string;
  itemId: string;
  statementId: string;
  lineIds: readonly string[];
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
  constructor(
    private readonly runner: DeciderRunner,
    private readonly commands: CommandBus,
  ) {}

  async execute({
    data,
    meta,
  }: RecordItemReservationCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const { lineIds, ...answered } = data;
    const act = { ...answered, recordedAt: meta.now };
    const outcome = await this.runner.run(
      payoutBatchDecider,
      data.batchId,
      { type: 'RecordItemReservation', data: act },
      meta,
    );
    if (outcome.kind === 'accepted' && outcome.state.status === 'cancelled' && data.refusal === null)
      await this.release(data, lineIds, meta);
    return outcome;
  }

  /** The batch was cancelled while the statement reserved: nobody else would give the lines back. */
  private async release(
    { statementId, batchId, itemId }: ItemReservation,
    lineIds: readonly string[],
    meta: CommandMeta,
  ): Promise<void> {
    const commandId = commandIdFrom('payouts.release-late-reservation', meta.commandId, 0);
    await this.commands.execute(
      new RecordStatementPaymentCommand(
        { statementId, batchId, itemId, lineIds, outcome: 'failed' },
        { ...meta, commandId, causationId: meta.commandId },
      ),
    );
  }
}
