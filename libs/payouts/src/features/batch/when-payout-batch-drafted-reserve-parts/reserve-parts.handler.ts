import { commandIdFrom } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
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
    const answers = await this.ask(shares, meta);
    const command: RecordReservations = {
      type: 'RecordReservations',
      data: { batchId, answers, act: actOf(meta) },
    };
    return this.runner.run(payoutBatchDecider, batchId, command, meta, { visible: anyone });
  }

  /** One record after the other of an item, which may share a stream; of other items beside them. @returns in the order of the parts */
  private async ask(
    shares: readonly PayoutShare[],
    meta: CommandMeta,
  ): Promise<readonly ReservationAnswer[]> {
    const answers: ReservationAnswer[] = [];
    const lane = async (part: readonly Numbered[]): Promise<void> => {
      for (const { index, share } of part) answers[index] = await this.reserve(share, index, meta);
    };
    const ended = await Promise.allSettled(lanesOf(shares).map(lane));
    // Nothing of this try goes on beside the next one.
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    return answers;
  }

  private async reserve(share: PayoutShare, index: number, meta: CommandMeta): Promise<ReservationAnswer> {
    const { itemId, part } = share;
    const { source } = part;
    // Each source records under an id of its own: one command appends once.
    const commandId = commandIdFrom('payouts.reservePart', meta.commandId, index);
    const refusal = await this.sources.of(source.kind).reserve(share, { ...meta, commandId });
    return { itemId, source, refusal };
  }
}

type Numbered = Readonly<{ index: number; share: PayoutShare }>;

/** Items that are dealt with at once: each waits for the log, not for the processor. */
const ABREAST = 8;

const lanesOf = (shares: readonly PayoutShare[]): readonly (readonly Numbered[])[] => {
  const lanes = Array.from({ length: ABREAST }, (): Numbered[] => []);
  const items = new Map<string, number>();
  for (const [index, share] of shares.entries()) {
    const item = items.get(share.itemId) ?? items.size;
    items.set(share.itemId, item);
    lanes[item % ABREAST]?.push({ index, share });
  }
  return lanes;
};
