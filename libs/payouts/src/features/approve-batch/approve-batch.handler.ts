import { CONFIG, type Config } from '@channel/config';
import { addBusinessDays, type Day } from '@channel/kernel';
import { FxRates, fromBase } from '@channel/rewards';
import { DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import type { PayoutConversion } from '../../domain/batch/payout-batch.events';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';
import { PayeeAccounts } from '../../payee-accounts';
import { PayoutTermsReader } from '../../payout-terms';

/** What banks need before they pay. */
const BUSINESS_DAYS_TO_EXECUTION = 2;

export class ApprovePayoutBatchCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: Readonly<{ batchId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ApprovePayoutBatchCommand)
export class ApprovePayoutBatchHandler implements ICommandHandler<ApprovePayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly terms: PayoutTermsReader,
    private readonly accounts: PayeeAccounts,
    private readonly rates: FxRates,
    @Inject(CONFIG) private readonly config: Pick<Config, 'debtors'>,
  ) {}

  async execute({
    data: { batchId },
    meta,
  }: ApprovePayoutBatchCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const { state } = await this.runner.load(payoutBatchDecider, batchId);
    if (state.status === 'none') return refused(notFound());
    const { today, holidays, payout } = await this.terms.at(state.programmeId, meta.now);
    const act = {
      batchId,
      conversion: await this.conversionOf(state, today),
      debtor: this.config.debtors[state.currency] ?? null,
      superseded: await this.accounts.supersededIn(state),
      threshold: payout?.secondApproverAbove.value ?? null,
      executionOn: addBusinessDays(today, BUSINESS_DAYS_TO_EXECUTION, holidays),
      approvedBy: meta.actor.id,
      approvedByType: meta.actor.type,
      approvedAt: meta.now,
    };
    return this.runner.run(payoutBatchDecider, batchId, { type: 'ApprovePayoutBatch', data: act }, meta, {
      visible: ({ status }) => status !== 'none',
    });
  }

  /** Each payment at the rate of the day, rounded once. */
  private async conversionOf(batch: PayoutBatch, today: Day): Promise<PayoutConversion | null> {
    if (batch.status === 'none' || batch.total.currency === batch.currency) return null;
    const rate = await this.rates.onDay(batch.total.currency, batch.currency, today);
    if (rate === undefined) return null;
    const payments = batch.items.map(({ itemId, amount }) => ({
      itemId,
      amount: fromBase(amount, rate, 'HALF_UP'),
    }));
    const { base, quote, on, tableVersion } = rate;
    return { base, quote, on, rate: rate.rate, tableVersion, payments };
  }
}
