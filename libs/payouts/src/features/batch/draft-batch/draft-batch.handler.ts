import { apiId } from '@channel/event-store';
import { moneyJson, sum, type RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, Numbers, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../../domain/batch/payout-batch';
import type { DraftPayoutBatch } from '../../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { itemOf } from '../../../item-of';
import { OpenBalances, type Asked } from '../../../open-balances';

type Refusals = RefusalsOf<DraftPayoutBatch>;

export class DraftPayoutBatchCommand extends BusCommand<Asked, Refusals, PayoutBatch> {}

@CommandHandler(DraftPayoutBatchCommand)
export class DraftPayoutBatchHandler implements ICommandHandler<DraftPayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly balances: OpenBalances,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: DraftPayoutBatchCommand): Promise<Outcome<Refusals, PayoutBatch>> {
    const { programmeId, currency } = data;
    const batchId = apiId('pbat', meta.commandId);
    const { stated, balances, leftOut, unpayable } = await this.balances.gather(data, meta);
    const { sources } = data;
    const numbered = (number: string): DraftPayoutBatch => ({
      type: 'DraftPayoutBatch',
      data: {
        batchId,
        number,
        programmeId,
        currency,
        ...(sources === undefined ? {} : { sources }),
        items: balances.map((balance, index) => itemOf(balance, { batchId, number, programmeId, index })),
        total: moneyJson(
          sum(
            balances.map(({ amount }) => amount),
            stated,
          ),
        ),
        leftOut,
        unpayable,
        act: actOf(meta),
      },
    });
    const { state } = await this.runner.load(payoutBatchDecider, batchId);
    const known = state.status === 'none' ? undefined : state.number;
    const draft = await this.numbers.numbered(
      { series: 'PB', on: meta.now, known, dryRun: meta.dryRun },
      numbered,
      (command) => payoutBatchDecider.decide(command, state),
    );
    if ('refused' in draft) return refused(draft);
    return this.runner.run(payoutBatchDecider, batchId, draft, meta, { visible: anyone });
  }
}
