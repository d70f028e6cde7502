import {
  addMonths,
  moneyJson,
  quarterOf,
  sum,
  type DomainCommand,
  type FxQuote,
  type MoneyJson,
} from '@channel/kernel';
import { Partners } from '@channel/partners';
import {
  PayableSources,
  type Expected,
  type Payable,
  type PayableScope,
  type PayableSource,
  type PayoutShare,
  type PayoutSource,
  type ReleaseCause,
  type ReservationRefusal,
  type Unpayable,
} from '@channel/payouts';
import { Database } from '@channel/postgres';
import { anyone, DeciderRunner, viewOf, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { accruedSoFar } from '../../../domain/accrual/accrual';
import { accrualDecider } from '../../../domain/accrual/accrual.decider';
import { FxRates } from '../../../domain/fx/fx-rates';
import { payableLines, type Statement } from '../../../domain/statement/statement';
import { statementDecider, type StatementCommand } from '../../../domain/statement/statement.decider';

/**
 * Accepted statements as payouts see them: candidates from the list, amounts from the streams, where the last word is
 * said when one is reserved.
 */
@Injectable()
export class StatementSource implements PayableSource, OnModuleInit {
  readonly kind = 'statement';

  constructor(
    private readonly sources: PayableSources,
    private readonly database: Database,
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
    private readonly rates: FxRates,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  payable(scope: PayableScope): Promise<readonly Payable[]> {
    return this.open(scope, 1n);
  }

  owed(scope: PayableScope): Promise<readonly Payable[]> {
    return this.open(scope, -1n);
  }

  /** Statements that wait for their acceptance, and what is accrued for quarters without one. */
  async expected({
    programmeId,
    currency,
    now,
    payeeIds,
  }: PayableScope & { payeeIds: readonly string[] }): Promise<readonly Expected[]> {
    const rows = await this.database.query<{ name: string; amount: MoneyJson; payableFromOn: string }>(
      `select "number" as "name", "total" as "amount", "payableFromOn" from ${viewOf('rewards.statement-list')}
        where "programmeId" = $1 and "currency" = $2 and "status" = 'issued' and "partnerId" = any($3)
        order by "number"`,
      [programmeId, currency, payeeIds],
    );
    const issued = rows.map((row): Expected => ({ state: 'expected', ...row }));
    const accrued: Expected[] = [];
    for (const partnerId of payeeIds)
      accrued.push(...(await this.accrued({ programmeId, currency, now, partnerId })));
    return [...accrued, ...issued];
  }

  /** Of the quarter that runs and the one before: what has no statement yet. */
  private async accrued({
    programmeId,
    currency,
    now,
    partnerId,
  }: Omit<PayableScope, 'ids'> & { partnerId: string }): Promise<readonly Expected[]> {
    const partner = await this.partners.now(partnerId, now);
    if (partner === undefined) return [];
    const { day } = partner.programme;
    const lines: Expected[] = [];
    for (const quarter of [quarterOf(addMonths(day, -3)), quarterOf(day)]) {
      const { state } = await this.runner.load(accrualDecider, `${programmeId}-${partnerId}-${quarter}`);
      const amount = moneyJson({ minor: accruedSoFar(state), currency });
      if (!state.closed && amount.amount !== '0')
        lines.push({ state: 'accrued', name: quarter, amount, payableFromOn: null });
    }
    return lines;
  }

  async whyNot({ programmeId, currency }: PayableScope, statementId: string): Promise<Unpayable> {
    const { state } = await this.runner.load(statementDecider, statementId);
    if (state.status === 'none' || state.programmeId !== programmeId) return 'unknown';
    if (state.currency !== currency) return 'other_currency';
    if (state.status === 'issued') return 'not_approved';
    const inPayment = [...state.lines.values()].some(({ inPaymentOf }) => inPaymentOf !== null);
    return inPayment ? 'in_payment' : 'settled';
  }

  async reserve(
    { batchId, itemId, part }: PayoutShare,
    meta: CommandMeta,
  ): Promise<ReservationRefusal | null> {
    const item = { statementId: part.source.id, batchId, itemId, amount: part.amount, reservedAt: meta.now };
    const outcome = await this.run({ type: 'ReserveStatement', data: item }, meta);
    if (outcome.kind === 'accepted') return null;
    return outcome.refusal.refused === 'ALREADY_IN_PAYMENT' ? 'ALREADY_IN_PAYMENT' : 'NOT_PAYABLE';
  }

  settle({ batchId, itemId, part }: PayoutShare, meta: CommandMeta): Promise<Outcome<string>> {
    const item = { statementId: part.source.id, batchId, itemId, paidAt: meta.now };
    return this.run({ type: 'SettleStatement', data: item }, meta);
  }

  release(
    { batchId, itemId, part }: PayoutShare,
    cause: ReleaseCause,
    meta: CommandMeta,
  ): Promise<Outcome<string>> {
    const item = { statementId: part.source.id, batchId, itemId, ...cause, releasedAt: meta.now };
    return this.run({ type: 'ReleaseStatement', data: item }, meta);
  }

  async rate({ id }: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined> {
    const { state } = await this.runner.load(statementDecider, id);
    return state.status === 'none' ? undefined : this.rates.onDay(base, quote, state.facts.approvedOn);
  }

  private run(
    command: Extract<StatementCommand, DomainCommand<string, { statementId: string }>>,
    meta: CommandMeta,
  ): Promise<Outcome<string, Statement>> {
    return this.runner.run(statementDecider, command.data.statementId, command, meta, { visible: anyone });
  }

  /** Accepted statements whose open amount has this sign, by number. */
  private async open(scope: PayableScope, sign: 1n | -1n): Promise<readonly Payable[]> {
    const { programmeId, currency, now } = scope;
    const found: Payable[] = [];
    for (const statementId of await this.candidates(scope, sign)) {
      const { state } = await this.runner.load(statementDecider, statementId);
      if (state.status === 'none' || state.programmeId !== programmeId || state.currency !== currency)
        continue;
      const amounts = payableLines(state).map(({ amount }) => amount);
      const amount = sum(amounts, currency);
      if (amount.minor * sign <= 0n) continue;
      const { number, quarter, partnerId } = state;
      const partner = await this.partners.now(partnerId, now);
      const { code, name } = partner?.standing ?? { code: partnerId, name: partnerId };
      found.push({
        source: { kind: this.kind, id: statementId, number },
        payee: { id: partnerId, code, name },
        amount: moneyJson(amount),
        text: `Partner reward ${quarter.replace('-', ' ')}, statement ${number}`,
      });
    }
    return found.sort((one, other) => (one.source.number < other.source.number ? -1 : 1));
  }

  private async candidates(
    { programmeId, currency, ids, payeeIds }: PayableScope,
    sign: 1n | -1n,
  ): Promise<readonly string[]> {
    if (ids !== undefined) return ids;
    const rows = await this.database.query<{ statementId: string }>(
      `select "statementId" from ${viewOf('rewards.statement-list')}
        where "programmeId" = $1 and "currency" = $2 and "status" = 'accepted'
          and sign(("total"->>'amount')::numeric) = $3 and ($4::text[] is null or "partnerId" = any($4))`,
      [programmeId, currency, Number(sign), payeeIds ?? null],
    );
    return rows.map(({ statementId }) => statementId);
  }
}
