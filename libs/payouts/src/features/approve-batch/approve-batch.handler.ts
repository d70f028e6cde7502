import { CONFIG, type Config } from '@channel/config';
import { addBusinessDays, dayOf } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';

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
    private readonly programmes: Programmes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute({
    data: { batchId },
    meta,
  }: ApprovePayoutBatchCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const inForce = await this.programmes.inForce(this.config.programme, meta.now.slice(0, 10));
    const calendar = inForce?.definition.calendar;
    const today = dayOf(meta.now, calendar?.timeZone.value ?? 'UTC');
    const act = {
      batchId,
      threshold: inForce?.definition.payout.secondApproverAbove.value ?? null,
      executionOn: addBusinessDays(today, BUSINESS_DAYS_TO_EXECUTION, calendar?.holidays.value ?? []),
      approvedBy: meta.actor.id,
      approvedByType: meta.actor.type,
      approvedAt: meta.now,
    };
    return this.runner.run(payoutBatchDecider, batchId, { type: 'ApprovePayoutBatch', data: act }, meta, {
      visible: ({ status }) => status !== 'none',
    });
  }
}
