import { apiId } from '@channel/event-store';
import { add, moneyJson, parseMoney, sum, zero, type MoneyJson } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { PayableStatements, type PayableStatement } from '@channel/rewards';
import { DeciderRunner, Numbers, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PayoutBatch } from '../../domain/batch/payout-batch';
import type { PayoutBatchRefusal } from '../../domain/batch/payout-batch.commands';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';
import type { PayoutItem } from '../../domain/batch/payout-batch.events';
import { PayoutTermsReader } from '../../payout-terms';

export class DraftPayoutBatchCommand extends Command<Outcome<PayoutBatchRefusal, PayoutBatch>> {
  constructor(
    readonly data: Readonly<{ currency: string; statementIds?: readonly string[] }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

type Payee = Readonly<{ partnerId: string; code: string; name: string; statements: PayableStatement[] }>;

@CommandHandler(DraftPayoutBatchCommand)
export class DraftPayoutBatchHandler implements ICommandHandler<DraftPayoutBatchCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly payable: PayableStatements,
    private readonly partners: Partners,
    private readonly terms: PayoutTermsReader,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: DraftPayoutBatchCommand): Promise<Outcome<PayoutBatchRefusal, PayoutBatch>> {
    const { currency, statementIds } = data;
    const { programmeId } = this.terms;
    const batchId = apiId('pbat', meta.commandId);
    const statements = await this.payable.payable(programmeId, currency, statementIds);
    const payees = await this.overMinimum(await this.payeesOf(statements, meta), currency, meta);
    const number = await this.numbers.next('PB', Number(meta.now.slice(0, 4)));
    const items = payees.map((payee, index) =>
      itemOf(payee, { batchId, number, programmeId, currency, index }),
    );
    const total = moneyJson(
      sum(
        items.map(({ amount }) => parseMoney(amount)),
        currency,
      ),
    );
    const act = {
      batchId,
      number,
      programmeId,
      currency,
      items,
      total,
      draftedBy: meta.actor.id,
      draftedAt: meta.now,
    };
    return this.runner.run(payoutBatchDecider, batchId, { type: 'DraftPayoutBatch', data: act }, meta);
  }

  /** One payee per partner, in order of their codes: the order of the payment file. */
  private async payeesOf(
    statements: readonly PayableStatement[],
    meta: CommandMeta,
  ): Promise<readonly Payee[]> {
    const payees = new Map<string, Payee>();
    for (const statement of statements) {
      const { partnerId } = statement;
      const known = payees.get(partnerId);
      if (known === undefined) {
        const standing = await this.partners.standingOn(partnerId, meta.now.slice(0, 10));
        const { code, name } = standing ?? { code: partnerId, name: partnerId };
        payees.set(partnerId, { partnerId, code, name, statements: [statement] });
      } else known.statements.push(statement);
    }
    return [...payees.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
  }

  /** Balances under the programme's minimum are carried to a later batch (R32). */
  private async overMinimum(
    payees: readonly Payee[],
    currency: string,
    meta: CommandMeta,
  ): Promise<readonly Payee[]> {
    const { payout } = await this.terms.at(meta.now);
    const minimum = payout?.minimum.value;
    const floor = minimum?.currency === currency ? parseMoney(minimum).minor : 1n;
    return payees.filter(({ statements }) => balanceOf(statements, currency).minor >= floor);
  }
}

const balanceOf = (statements: readonly PayableStatement[], currency: string) =>
  statements.reduce((total, { amount }) => add(total, parseMoney(amount)), zero(currency));

type Frame = Readonly<{
  batchId: string;
  number: string;
  programmeId: string;
  currency: string;
  index: number;
}>;

const itemOf = (
  { partnerId, code, name, statements }: Payee,
  { batchId, number, programmeId, currency, index }: Frame,
): PayoutItem => {
  const parts = statements.map(({ statementId, number: statementNumber, lines, amount }) => ({
    statementId,
    statementNumber,
    lineIds: lines.map(({ lineId }) => lineId),
    amount,
  }));
  const amount: MoneyJson = moneyJson(balanceOf(statements, currency));
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
    amount,
  };
};
