import type { Instant, RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { exists, type ItemState, type PayoutBatch } from '../../../domain/batch/payout-batch';
import type { PayeeOfItem, SubmitPayoutBatch } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { PayeeAccounts } from '../../../payee-accounts';
import { PayoutTermsReader } from '../../../payout-terms';

type Refusals = RefusalsOf<SubmitPayoutBatch>;

export class SubmitPayoutBatchCommand extends BusCommand<
  Readonly<{ batchId: string }>,
  Refusals,
  PayoutBatch
> {}

@CommandHandler(SubmitPayoutBatchCommand)
export class SubmitPayoutBatchHandler implements ICommandHandler<SubmitPayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly terms: PayoutTermsReader,
    private readonly accounts: PayeeAccounts,
  ) {}

  async execute({
    data: { batchId },
    meta,
  }: SubmitPayoutBatchCommand): Promise<Outcome<Refusals, PayoutBatch>> {
    const { state } = await this.runner.load(payoutBatchDecider, batchId);
    if (!exists(state)) return refused(notFound());
    const { today } = await this.terms.at(state.programmeId, meta.now);
    const payees = await Promise.all(state.items.map((item) => this.payeeOf(item, meta.now)));
    const command: SubmitPayoutBatch = {
      type: 'SubmitPayoutBatch',
      data: { batchId, payees, today, act: actOf(meta) },
    };
    return this.runner.run(payoutBatchDecider, batchId, command, meta, { visible: exists });
  }

  private async payeeOf({ itemId, payee }: ItemState, now: Instant): Promise<PayeeOfItem> {
    const account = await this.accounts.approved(payee.id);
    const suspended = await this.accounts.isSuspended(payee.id, now);
    const profile = account?.taxStatus === 'complete' ? 'complete' : 'incomplete';
    return { itemId, profile, account, suspended };
  }
}
