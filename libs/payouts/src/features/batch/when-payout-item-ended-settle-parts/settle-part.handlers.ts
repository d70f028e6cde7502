import type { ReleaseCause } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
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
