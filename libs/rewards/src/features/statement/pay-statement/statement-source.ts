import { addMonths, moneyJson, quarterOf, sum, type Day, type ReleaseCause } from '@channel/kernel';
import { type Billed, type Expected, type Item, type PayableScope } from '@channel/payouts';
import { Injectable } from '@nestjs/common';
import { accrualIdOf, accruedSoFar } from '../../../domain/accrual/accrual';
import { accrualDecider } from '../../../domain/accrual/accrual.decider';
import { payableLines, type Statement } from '../../../domain/statement/statement';
import {
  statementDecider,
  type StatementCommand,
  type StatementRefusal,
} from '../../../domain/statement/statement.decider';
import type { StatementEvent } from '../../../domain/statement/statement.events';
import { RatedSource } from '../../../rated-source';

type OfPayees = PayableScope & { payeeIds: readonly string[] };

/** Accepted statements as payouts see them. */
@Injectable()
export class StatementSource extends RatedSource<
  Statement,
  StatementCommand,
  StatementEvent,
  StatementRefusal
> {
  readonly kind = 'statement';
  protected readonly decider = statementDecider;
  protected readonly list = {
    ...{ name: 'rewards.statement-list', open: ['accepted'], expected: 'issued' },
    ...{ amount: 'total', payableFromOn: 'payableFromOn' },
  };
  protected readonly commands = {
    reserve: (item: Item) => ({ type: 'ReserveStatement', data: ofStatement(item) }) as const,
    settle: (item: Item) => ({ type: 'SettleStatement', data: ofStatement(item) }) as const,
    release: (item: Item & ReleaseCause) => ({ type: 'ReleaseStatement', data: ofStatement(item) }) as const,
  };

  protected billed(statement: Statement): Billed | undefined {
    if (statement.status === 'none') return undefined;
    const { programmeId, partnerId: payeeId, number, quarter, currency, status, lines } = statement;
    const amounts = payableLines(statement).map(({ amount }) => amount);
    const inPayment = [...lines.values()].some(({ inPaymentOf }) => inPaymentOf !== null);
    return {
      ...{ programmeId, payeeId, number, open: sum(amounts, currency) },
      whyNot: status === 'issued' ? 'not_approved' : inPayment ? 'in_payment' : 'settled',
      text: `Partner reward ${quarter.replace('-', ' ')}, statement ${number}`,
    };
  }

  /** Statements that wait for their acceptance, and what is accrued for quarters without one. */
  override async expected(scope: OfPayees): Promise<readonly Expected[]> {
    const accrued: Expected[] = [];
    for (const partnerId of scope.payeeIds) accrued.push(...(await this.accrued(scope, partnerId)));
    return [...accrued, ...(await super.expected(scope))];
  }

  /** Of the quarter that runs and the one before: what has no statement yet. */
  private async accrued(
    { programmeId, currency, now }: PayableScope,
    partnerId: string,
  ): Promise<readonly Expected[]> {
    const partner = await this.partners.now(partnerId, now);
    if (partner === undefined) return [];
    const { day } = partner.programme;
    const lines: Expected[] = [];
    for (const quarter of [quarterOf(addMonths(day, -3)), quarterOf(day)]) {
      const id = accrualIdOf({ programmeId, partnerId, quarter });
      const { state } = await this.runner.load(accrualDecider, id);
      const amount = moneyJson({ minor: accruedSoFar(state), currency });
      if (!state.closed && amount.amount !== '0')
        lines.push({ state: 'accrued', id, name: quarter, amount, payableFromOn: null });
    }
    return lines;
  }

  /** The day of its run's approval. */
  protected agreedOn(statement: Statement): Promise<Day | undefined> {
    return Promise.resolve(statement.status === 'none' ? undefined : statement.facts.approvedOn);
  }
}

const ofStatement = <Taken extends Item>({ id: statementId, ...item }: Taken) => ({ statementId, ...item });
