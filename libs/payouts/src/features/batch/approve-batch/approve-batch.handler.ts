import { CONFIG, type Config } from '@channel/config';
import { present, sumFromBase, type FxQuote, type RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { exists, type OpenedBatch, type PayoutBatch } from '../../../domain/batch/payout-batch';
import type { ApprovePayoutBatch } from '../../../domain/batch/payout-batch.commands';
import type { PayoutConversion, PayoutPart } from '../../../domain/batch/payout-batch.events';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { executionDay } from '../../../domain/payment/execution-day';
import { PayableSources } from '../../../payable/payable-sources';
import { PayeeAccounts } from '../../../payee-accounts';
import { PayoutTermsReader } from '../../../payout-terms';

type Refusals = RefusalsOf<ApprovePayoutBatch>;

export class ApprovePayoutBatchCommand extends BusCommand<
  Readonly<{ batchId: string }>,
  Refusals,
  PayoutBatch
> {}

@CommandHandler(ApprovePayoutBatchCommand)
export class ApprovePayoutBatchHandler implements ICommandHandler<ApprovePayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly terms: PayoutTermsReader,
    private readonly accounts: PayeeAccounts,
    private readonly sources: PayableSources,
    @Inject(CONFIG) private readonly config: Pick<Config, 'debtors'>,
  ) {}

  async execute({
    data: { batchId },
    meta,
  }: ApprovePayoutBatchCommand): Promise<Outcome<Refusals, PayoutBatch>> {
    const { state } = await this.runner.load(payoutBatchDecider, batchId);
    if (!exists(state)) return refused(notFound());
    const { today, holidays, payout } = await this.terms.at(state.programmeId, meta.now);
    const command: ApprovePayoutBatch = {
      type: 'ApprovePayoutBatch',
      data: {
        batchId,
        conversion: await this.conversionOf(state),
        debtors: this.config.debtors,
        superseded: await this.accounts.supersededIn(state),
        suspended: await this.accounts.suspendedIn(state, meta.now),
        threshold: payout?.secondApproverAbove.value ?? null,
        executionOn: executionDay(state.currency, today, holidays),
        act: actOf(meta),
      },
    };
    return this.runner.run(payoutBatchDecider, batchId, command, meta, { visible: exists });
  }

  /** Each part at the rate that its source names, each payment rounded once (G67). */
  private async conversionOf(batch: OpenedBatch): Promise<PayoutConversion | null> {
    if (batch.total.currency === batch.currency) return null;
    const { total, currency, items } = batch;
    const quotes = new Map<PayoutPart, FxQuote>();
    for (const part of items.flatMap(({ parts }) => parts)) {
      const quote = await this.sources.of(part.source.kind).rate(part.source, total.currency, currency);
      if (quote === undefined) return null;
      quotes.set(part, quote);
    }
    const atRate = (part: PayoutPart) => ({ amount: part.amount, quote: present(quotes.get(part)) });
    return {
      base: total.currency,
      quote: currency,
      rates: [...quotes].map(([{ source }, { on, rate, tableVersion }]) => ({
        source,
        on,
        rate,
        tableVersion,
      })),
      payments: items.map(({ itemId, parts }) => ({
        itemId,
        amount: sumFromBase(parts.map(atRate), currency, 'HALF_UP'),
      })),
    };
  }
}
