import type { ReleaseCause } from '@channel/kernel';
import {
  ahead,
  answeredBy,
  BusCommand,
  DeciderRunner,
  innerMeta,
  notFound,
  refused,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { exists, type ItemState } from '../../../domain/batch/payout-batch';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import type { PayoutShare } from '../../../payable/payable-source';
import { PayableSources } from '../../../payable/payable-sources';

/** Sent by an automation: the bank paid what the source gave. */
export class SettlePayoutPartCommand extends BusCommand<PayoutShare, string> {}

export const SettlePayoutPartHandler = answeredBy(
  SettlePayoutPartCommand,
  PayableSources,
  (sources, data, meta) => sources.of(data.part.source.kind).settle(data, meta),
);

/** Sent by an automation: what the source gave is open again. */
export class ReleasePayoutPartCommand extends BusCommand<Release, string> {}
type Release = Readonly<{ share: PayoutShare; cause: ReleaseCause }>;

export const ReleasePayoutPartHandler = answeredBy(
  ReleasePayoutPartCommand,
  PayableSources,
  (sources, { share, cause }, meta) => sources.of(share.part.source.kind).release(share, cause, meta),
);

/** Sent by an automation: all that a cancelled batch held is open again, where its event does not say it. */
export class ReleaseCancelledBatchCommand extends BusCommand<CancelledBatch, string> {}
export type CancelledBatch = Readonly<{ batchId: string; reason: string }>;

/** Items that are given back together: each waits for the log, not for the processor. */
const ABREAST = 8;

@CommandHandler(ReleaseCancelledBatchCommand)
export class ReleaseCancelledBatchHandler implements ICommandHandler<ReleaseCancelledBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly sources: PayableSources,
  ) {}

  /** After a crash in between all are told again: a source gives back once. */
  async execute({ data: { batchId, reason }, meta }: ReleaseCancelledBatchCommand): Promise<Outcome<string>> {
    const { state } = await this.runner.load(payoutBatchDecider, batchId);
    if (!exists(state)) return refused(notFound());
    const release = async ({ itemId, parts }: ItemState): Promise<Outcome<string> | undefined> => {
      let last: Outcome<string> | undefined;
      // One after the other: the records of a payee may share a stream.
      for (const [index, part] of parts.entries()) {
        const share = { batchId, itemId, part };
        const stepMeta = innerMeta(meta, 'payouts.release-part', itemId, index);
        const source = this.sources.of(part.source.kind);
        last = await source.release(share, { because: 'cancelled', reason }, stepMeta);
      }
      return last;
    };
    let last: Outcome<string> = refused(notFound());
    for await (const outcome of ahead(state.items, release, ABREAST)) last = outcome ?? last;
    return last;
  }
}
