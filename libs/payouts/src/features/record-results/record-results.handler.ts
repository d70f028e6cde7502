import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayoutBatchRefusal, RecordPayoutResults } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';

export class RecordPayoutResultsCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: Pick<RecordPayoutResults['data'], 'batchId' | 'results'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RecordPayoutResultsCommand)
export class RecordPayoutResultsHandler implements ICommandHandler<RecordPayoutResultsCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: RecordPayoutResultsCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const act = { ...data, recordedBy: meta.actor.id, recordedAt: meta.now };
    return this.runner.run(
      payoutBatchDecider,
      data.batchId,
      { type: 'RecordPayoutResults', data: act },
      meta,
      { visible: ({ status }) => status !== 'none' },
    );
  }
}
