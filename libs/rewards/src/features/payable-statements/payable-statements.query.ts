import { moneyJson, sum } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { PayableStatements, type PayableStatement, type Unpayable } from '../../domain/payable';
import { payableLines } from '../../domain/statement/statement';
import { statementDecider } from '../../domain/statement/statement.decider';

/** Candidates from the list, amounts from the streams: the statement's stream has the last word when it reserves. */
@Injectable()
export class PayableStatementsFromStreams extends PayableStatements {
  constructor(
    private readonly database: Database,
    private readonly runner: DeciderRunner,
  ) {
    super();
  }

  async payable(
    programmeId: string,
    currency: string,
    statementIds?: readonly string[],
  ): Promise<readonly PayableStatement[]> {
    const ids = statementIds ?? (await this.accepted(programmeId, currency));
    const found: PayableStatement[] = [];
    for (const statementId of new Set(ids)) {
      const { state } = await this.runner.load(statementDecider, statementId);
      const lines = payableLines(state);
      if (state.status === 'none' || lines.length === 0) continue;
      if (state.programmeId !== programmeId || state.currency !== currency) continue;
      const amount = moneyJson(
        sum(
          lines.map((line) => line.amount),
          currency,
        ),
      );
      found.push({
        statementId,
        number: state.number,
        partnerId: state.partnerId,
        lines: lines.map((line) => ({ lineId: line.lineId, amount: moneyJson(line.amount) })),
        amount,
      });
    }
    return found.sort((one, other) => (one.number < other.number ? -1 : 1));
  }

  async owed(
    programmeId: string,
    currency: string,
    partnerIds: readonly string[],
  ): Promise<readonly PayableStatement[]> {
    const rows = await this.database.query<{ statementId: string }>(
      `select "statementId" from ${viewOf('rewards.statement-list')}
        where "programmeId" = $1 and "currency" = $2 and "status" = 'accepted' and "partnerId" = any($3)
          and ("total"->>'amount')::numeric < 0`,
      [programmeId, currency, [...new Set(partnerIds)]],
    );
    const ids = rows.map(({ statementId }) => statementId);
    return this.payable(programmeId, currency, ids);
  }

  async whyNot(programmeId: string, currency: string, statementId: string): Promise<Unpayable> {
    const { state } = await this.runner.load(statementDecider, statementId);
    if (state.status === 'none' || state.programmeId !== programmeId) return 'unknown';
    if (state.currency !== currency) return 'other_currency';
    if (state.status === 'issued') return 'not_accepted';
    return [...state.lines.values()].some(({ inPaymentOf }) => inPaymentOf !== null)
      ? 'in_payment'
      : 'settled';
  }

  private async accepted(programmeId: string, currency: string): Promise<string[]> {
    const rows = await this.database.query<{ statementId: string }>(
      `select "statementId" from ${viewOf('rewards.statement-list')}
        where "programmeId" = $1 and "currency" = $2 and "status" = 'accepted'`,
      [programmeId, currency],
    );
    return rows.map(({ statementId }) => statementId);
  }
}
