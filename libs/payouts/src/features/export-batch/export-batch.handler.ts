import { sha256 } from '@channel/event-store';
import { refuse } from '@channel/kernel';
import { anyone, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';
import type { PaymentRefusal } from '../../domain/payment/payment.checks';
import { pain001 } from './pain001';
import { isApproved, PaymentBuilder } from './payment-builder';
import { PayeeAccounts } from '../../payee-accounts';
import { PayoutTermsReader } from '../../payout-terms';

type Refusals = PayoutBatchRefusal | PaymentRefusal;

export class ExportPayoutBatchCommand extends Command<Outcome<Refusals, PayoutBatch>> {
  constructor(
    readonly data: Readonly<{ batchId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

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
    if (state.status === 'none') return refused(notFound());
    if (!isApproved(state))
      return refused(refuse('BATCH_NOT_OPEN', `Batch ${state.number} is ${state.status}.`));
    const payment = this.payments.build(
      state,
      state.sha256 === null ? (await this.terms.at(state.programmeId, meta.now)).today : undefined,
    );
    if ('refused' in payment) return refused(payment);
    const act = {
      batchId,
      sha256: sha256(pain001(payment)),
      fileTotal: payment.total,
      fileCount: payment.transfers.length,
      superseded: state.sha256 === null ? await this.accounts.supersededIn(state) : [],
      exportedBy: meta.actor.id,
      exportedAt: meta.now,
    };
    return this.runner.run(payoutBatchDecider, batchId, { type: 'ExportPayoutBatch', data: act }, meta, {
      visible: anyone,
    });
  }
}
