import { CONFIG, type Config } from '@channel/config';
import { dayOf } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ItemState, PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayeeOfItem, PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';
import { payeeDecider } from '../../domain/payee/payee.decider';

export class SubmitPayoutBatchCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: Readonly<{ batchId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(SubmitPayoutBatchCommand)
export class SubmitPayoutBatchHandler implements ICommandHandler<SubmitPayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute({
    data: { batchId },
    meta,
  }: SubmitPayoutBatchCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const { state } = await this.runner.load(payoutBatchDecider, batchId);
    const items = state.status === 'none' ? [] : state.items;
    const inForce = await this.programmes.inForce(this.config.programme, meta.now.slice(0, 10));
    const act = {
      batchId,
      payees: await Promise.all(items.map((item) => this.payeeOf(item))),
      today: dayOf(meta.now, inForce?.definition.calendar.timeZone.value ?? 'UTC'),
      submittedBy: meta.actor.id,
      submittedAt: meta.now,
    };
    return this.runner.run(payoutBatchDecider, batchId, { type: 'SubmitPayoutBatch', data: act }, meta, {
      visible: ({ status }) => status !== 'none',
    });
  }

  private async payeeOf({ itemId, partnerId }: ItemState): Promise<PayeeOfItem> {
    const { approved } = (await this.runner.load(payeeDecider, partnerId)).state;
    return {
      itemId,
      profile: approved?.taxStatus === 'complete' ? 'complete' : 'incomplete',
      account: approved,
    };
  }
}
