import { apiId } from '@channel/event-store';
import { moneyJson, parseMoney, sum } from '@channel/kernel';
import { anyone, DeciderRunner, Numbers, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';
import type { PayoutItem } from '../../domain/batch/payout-batch.events';
import { balanceOf, PayablePayees, type Payee } from './payable-payees';

export class DraftPayoutBatchCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    /** `currency`: that the payees are paid in. */
    readonly data: Readonly<{ programmeId: string; currency: string; statementIds?: readonly string[] }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(DraftPayoutBatchCommand)
export class DraftPayoutBatchHandler implements ICommandHandler<DraftPayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly payees: PayablePayees,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: DraftPayoutBatchCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const { programmeId, currency } = data;
    const batchId = apiId('pbat', meta.commandId);
    const { stated, payees, unpayable } = await this.payees.find(data, meta);
    const number = await this.numbers.next('PB', Number(meta.now.slice(0, 4)));
    const items = payees.map((payee, index) =>
      itemOf(payee, { batchId, number, programmeId, stated, index }),
    );
    const amounts = items.map(({ amount }) => parseMoney(amount));
    const act = {
      batchId,
      number,
      programmeId,
      currency,
      items,
      total: moneyJson(sum(amounts, stated)),
      draftedBy: meta.actor.id,
      draftedAt: meta.now,
      unpayable,
    };
    return this.runner.run(payoutBatchDecider, batchId, { type: 'DraftPayoutBatch', data: act }, meta, {
      visible: anyone,
    });
  }
}

type Frame = Readonly<{
  batchId: string;
  number: string;
  programmeId: string;
  stated: string;
  index: number;
}>;

const itemOf = (payee: Payee, { batchId, number, programmeId, stated, index }: Frame): PayoutItem => {
  const { partnerId, code, name, statements } = payee;
  const parts = statements.map(({ statementId, number: statementNumber, lines, amount }) => ({
    statementId,
    statementNumber,
    lineIds: lines.map(({ lineId }) => lineId),
    amount,
  }));
  return {
    itemId: apiId('payi', `${batchId}|${partnerId}`),
    endToEndId: `${number}-${String(index + 1).padStart(4, '0')}`,
    partnerId,
    partnerCode: code,
    partnerName: name,
    programmeId,
    statementIds: parts.map(({ statementId }) => statementId),
    lineIds: parts.flatMap(({ lineIds }) => lineIds),
    parts,
    amount: moneyJson(balanceOf(payee, stated)),
  };
};
