import { partsOf } from '@channel/event-store';
import { isRefusal, type RefusalsOf } from '@channel/kernel';
import {
  actOf,
  BusCommand,
  DeciderRunner,
  innerMeta,
  type Asked,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { exists, type PayoutBatch } from '../../../domain/batch/payout-batch';
import type { RecordPayoutResults } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';

type Refusals = RefusalsOf<RecordPayoutResults>;

export class RecordPayoutResultsCommand extends BusCommand<
  Asked<RecordPayoutResults>,
  Refusals,
  PayoutBatch
> {}

/** Payments whose outcome one append holds, each with an envelope of its own. */
const MOST_IN_ONE = 400;

@CommandHandler(RecordPayoutResultsCommand)
export class RecordPayoutResultsHandler implements ICommandHandler<RecordPayoutResultsCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  /** Either all results are taken or none: they are judged together before what one append does not hold is taken in steps. */
  async execute({ data, meta }: RecordPayoutResultsCommand): Promise<Outcome<Refusals, PayoutBatch>> {
    const { state, revision } = await this.runner.load(payoutBatchDecider, data.batchId);
    const decision = exists(state)
      ? payoutBatchDecider.decide(commandOf(data, data.results, meta), state)
      : [];
    const goesOn = (meta.ifMatch ?? revision) === revision && meta.dryRun !== true && !isRefusal(decision);
    const steps = goesOn ? partsOf(decision, MOST_IN_ONE).slice(0, -1) : [];
    for (const [index, events] of steps.entries()) {
      const told = new Set(
        events.flatMap((event) => ('endToEndId' in event.data ? [event.data.endToEndId] : [])),
      );
      const some = data.results.filter(({ endToEndId }) => told.has(endToEndId));
      const outcome = await this.run(
        data,
        some,
        innerMeta(meta, 'payouts.record-results', data.batchId, index),
      );
      if (outcome.kind === 'refused') return outcome;
    }
    const { ifMatch: _, ...any } = meta;
    // The last step says all of them again: what is recorded already is no event.
    return this.run(data, data.results, steps.length === 0 ? meta : any);
  }

  private run(
    data: RecordPayoutResultsCommand['data'],
    results: RecordPayoutResults['data']['results'],
    meta: CommandMeta,
  ): Promise<Outcome<Refusals, PayoutBatch>> {
    return this.runner.run(payoutBatchDecider, data.batchId, commandOf(data, results, meta), meta, {
      visible: exists,
    });
  }
}

const commandOf = (
  { batchId }: RecordPayoutResultsCommand['data'],
  results: RecordPayoutResults['data']['results'],
  meta: CommandMeta,
): RecordPayoutResults => ({
  type: 'RecordPayoutResults',
  data: { batchId, results, act: actOf(meta) },
});
