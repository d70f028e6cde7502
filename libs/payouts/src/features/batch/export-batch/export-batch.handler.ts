import { sha256 } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { exists, type PayoutBatch } from '../../../domain/batch/payout-batch';
import { notOpen, type ExportPayoutBatch } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import type { PaymentRefusal } from '../../../domain/payment/payment.checks';
import { PayeeAccounts } from '../../../payee-accounts';
import { PayoutTermsReader } from '../../../payout-terms';
import { pain001 } from './pain001';
import { isApproved, PaymentBuilder } from './payment-builder';

type Refusals = RefusalsOf<ExportPayoutBatch> | PaymentRefusal;

export class ExportPayoutBatchCommand extends BusCommand<
  Readonly<{ batchId: string }>,
  Refusals,
  PayoutBatch
> {}

@CommandHandler(ExportPayoutBatchCommand)
export class ExportPayoutBatchHandler implements ICommandHandler<ExportPayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly payments: PaymentBuilder,
    private readonly terms: PayoutTermsReader,
    private readonly accounts: PayeeAccounts,
  ) {}

  async execute({
    data: { batchId },
    meta,
  }: ExportPayoutBatchCommand): Promise<Outcome<Refusals, PayoutBatch>> {
    const { state } = await this.runner.load(payoutBatchDecider, batchId);
    if (!exists(state)) return refused(notFound());
    if (!isApproved(state)) return refused(notOpen(state));
    const isFirst = state.sha256 === null;
    const { today } = await this.terms.at(state.programmeId, meta.now);
    const payment = await this.payments.build(state, isFirst ? today : undefined);
    if ('refused' in payment) return refused(payment);
    const command: ExportPayoutBatch = {
      type: 'ExportPayoutBatch',
      data: {
        batchId,
        sha256: sha256(pain001(payment)),
        fileTotal: payment.total,
        fileCount: payment.transfers.length,
        superseded: isFirst ? await this.accounts.supersededIn(state) : [],
        suspended: isFirst ? await this.accounts.suspendedIn(state, meta.now) : [],
        act: actOf(meta),
      },
    };
    return this.runner.run(payoutBatchDecider, batchId, command, meta, { visible: exists });
  }
}
