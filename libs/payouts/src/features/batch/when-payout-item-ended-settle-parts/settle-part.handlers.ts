import type { ReleaseCause } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutShare } from '../../../payable/payable-source';
import { PayableSources } from '../../../payable/payable-sources';

/** Sent by an automation: the bank paid what the source gave. */
export class SettlePayoutPartCommand extends BusCommand<PayoutShare, string> {}

@CommandHandler(SettlePayoutPartCommand)
export class SettlePayoutPartHandler implements ICommandHandler<SettlePayoutPartCommand> {
  constructor(private readonly sources: PayableSources) {}

  execute({ data, meta }: SettlePayoutPartCommand): Promise<Outcome<string>> {
    return this.sources.of(data.part.source.kind).settle(data, meta);
  }
}

/** Sent by an automation: what the source gave is open again. */
export class ReleasePayoutPartCommand extends BusCommand<Release, string> {}
type Release = Readonly<{ share: PayoutShare; cause: ReleaseCause }>;

@CommandHandler(ReleasePayoutPartCommand)
export class ReleasePayoutPartHandler implements ICommandHandler<ReleasePayoutPartCommand> {
  constructor(private readonly sources: PayableSources) {}

  execute({ data: { share, cause }, meta }: ReleasePayoutPartCommand): Promise<Outcome<string>> {
    return this.sources.of(share.part.source.kind).release(share, cause, meta);
  }
}
