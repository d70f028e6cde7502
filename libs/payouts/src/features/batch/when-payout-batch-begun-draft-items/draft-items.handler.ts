import { partsOf } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import {
  actOf,
  anyone,
  BusCommand,
  DeciderRunner,
  innerMeta,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { OpenedBatch, PayoutBatch } from '../../../domain/batch/payout-batch';
import type { DraftPayoutItems, EndPayoutDraft } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { payeesIn } from '../../../domain/batch/payout-batch.drafting';
import { OpenBalances } from '../../../open-balances';
import { itemOf } from '../../../item-of';

type Refusals = RefusalsOf<DraftPayoutItems | EndPayoutDraft>;

export type BegunBatch = Readonly<{ batchId: string }>;

/** Sent by an automation: gather what the batch pays, and end its draft. */
export class DraftPayoutItemsCommand extends BusCommand<BegunBatch, Refusals, PayoutBatch> {}

/** Payees of one event. */
const MOST_IN_ONE = 1_000;

@CommandHandler(DraftPayoutItemsCommand)
export class DraftPayoutItemsHandler implements ICommandHandler<DraftPayoutItemsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly balances: OpenBalances,
  ) {}

  /**
   * After a crash in between it is gathered anew, without those whom the batch has. Nothing is reserved before the draft
   * has ended, and of what was paid elsewhere meanwhile its source refuses the reservation.
   */
  async execute({
    data: { batchId },
    meta,
  }: DraftPayoutItemsCommand): Promise<Outcome<Refusals, PayoutBatch>> {
    const { state: batch } = await this.runner.load(payoutBatchDecider, batchId);
    if (batch.status === 'drafting') {
      const refusal = await this.draft(batch, meta);
      if (refusal !== undefined) return refusal;
    }
    const end: EndPayoutDraft = { type: 'EndPayoutDraft', data: { batchId, act: actOf(meta) } };
    return this.runner.run(payoutBatchDecider, batchId, end, meta, { visible: anyone });
  }

  /** @returns what kept it from going on: somebody cancelled the batch */
  private async draft(
    batch: OpenedBatch,
    meta: CommandMeta,
  ): Promise<Outcome<Refusals, PayoutBatch> | undefined> {
    const { batchId, chunks } = batch;
    for (const [index, part] of (await this.missingIn(batch, meta)).entries()) {
      const step: DraftPayoutItems = {
        type: 'DraftPayoutItems',
        data: { batchId, items: [], leftOut: [], ...part, act: actOf(meta) },
      };
      const stepMeta = innerMeta(meta, 'payouts.draft-items', batchId, chunks + index);
      const outcome = await this.runner.run(payoutBatchDecider, batchId, step, stepMeta, { visible: anyone });
      if (outcome.kind === 'refused') return outcome;
    }
    return undefined;
  }

  private async missingIn(
    batch: OpenedBatch,
    meta: CommandMeta,
  ): Promise<readonly Partial<Pick<DraftPayoutItems['data'], 'items' | 'leftOut'>>[]> {
    const { batchId, number, programmeId, currency, sources, draftedAt: now } = batch;
    const asked = { programmeId, currency, ...(sources === undefined ? {} : { sources }) };
    const gathered = await this.balances.gather(asked, { ...meta, now });
    const known = payeesIn(batch);
    const isNew = ({ payee }: Readonly<{ payee: { id: string } }>): boolean => !known.has(payee.id);
    const first = batch.items.length;
    const items = gathered.balances
      .filter(isNew)
      .map((balance, n) => itemOf(balance, { batchId, number, programmeId, index: first + n }));
    return [
      ...partsOf(items, MOST_IN_ONE).map((part) => ({ items: part })),
      ...partsOf(gathered.leftOut.filter(isNew), MOST_IN_ONE).map((part) => ({ leftOut: part })),
    ];
  }
}
