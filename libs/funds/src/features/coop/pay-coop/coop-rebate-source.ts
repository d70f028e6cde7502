import type { FxQuote, MoneyJson } from '@channel/kernel';
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
import { FxRates } from '@channel/rewards';
import { anyone, DeciderRunner, viewOf, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EarnedCoop } from '../../../domain/coop/coop';
import type {
  ReleaseCoopRebate,
  ReserveCoopRebate,
  SettleCoopRebate,
} from '../../../domain/coop/coop.commands';
import { coopDecider } from '../../../domain/coop/coop.decider';

/**
 * Rebates as payouts see them: candidates from the list, amounts from the streams. One below zero is owed, and netted
 * with what else is paid to the partner (R32).
 */
@Injectable()
export class CoopRebateSource implements PayableSource, OnModuleInit {
  readonly kind = 'coop-rebate';

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

  async payable(scope: PayableScope): Promise<readonly Payable[]> {
    return this.open(scope, ({ amount }) => amount > 0n);
  }

  async owed(scope: PayableScope): Promise<readonly Payable[]> {
    return this.open(scope, ({ amount }) => amount < 0n);
  }

  /** Before its statement counts as accepted. */
  async expected({
    programmeId,
    currency,
    now,
    payeeIds,
  }: PayableScope & { payeeIds: readonly string[] }): Promise<readonly Expected[]> {
    // All are of one programme, whose day it is.
    const [first = ''] = payeeIds;
    const partner = await this.partners.now(first, now);
    if (partner === undefined) return [];
    const rows = await this.database.query<{ name: string; amount: MoneyJson; payableFromOn: string }>(
      `select "number" as "name", "amount", "payableFromOn" from ${viewOf('funds.coop-list')}
        where "programmeId" = $1 and "currency" = $2 and "status" = 'rebate' and "partnerId" = any($3)
          and "payableFromOn" > $4 order by "number"`,
      [programmeId, currency, payeeIds, partner.programme.day],
    );
    return rows.map((row) => ({ state: 'expected', ...row }));
  }

  async whyNot({ programmeId, currency }: PayableScope, id: string): Promise<Unpayable> {
    const { state } = await this.runner.load(coopDecider, id);
    if (state.status === 'none' || state.earning.programmeId !== programmeId) return 'unknown';
    if (state.earning.amount.currency !== currency) return 'other_currency';
    if (state.status === 'in_payment') return 'in_payment';
    return state.status === 'paid' ? 'settled' : 'not_approved';
  }

  async reserve(share: PayoutShare, meta: CommandMeta): Promise<ReservationRefusal | null> {
    const outcome = await this.run(share, { type: 'ReserveCoopRebate', data: dataOf(share, meta) }, meta);
    if (outcome.kind === 'accepted') return null;
    return outcome.refusal.refused === 'ALREADY_IN_PAYMENT' ? 'ALREADY_IN_PAYMENT' : 'NOT_PAYABLE';
  }

  settle(share: PayoutShare, meta: CommandMeta): Promise<Outcome<string>> {
    return this.run(share, { type: 'SettleCoopRebate', data: dataOf(share, meta) }, meta);
  }

  release(share: PayoutShare, cause: ReleaseCause, meta: CommandMeta): Promise<Outcome<string>> {
    const data = { ...dataOf(share, meta), ...cause };
    return this.run(share, { type: 'ReleaseCoopRebate', data }, meta);
  }

  /** At the rate of the day on which it was earned, like its statement (G67). */
  async rate({ id }: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined> {
    const { state } = await this.runner.load(coopDecider, id);
    return state.status === 'none' ? undefined : this.rates.onDay(base, quote, state.earning.earnedOn);
  }

  private run(
    { part }: PayoutShare,
    command: ReserveCoopRebate | SettleCoopRebate | ReleaseCoopRebate,
    meta: CommandMeta,
  ) {
    return this.runner.run(coopDecider, part.source.id, command, meta, { visible: anyone });
  }

  private async open(
    scope: PayableScope,
    isMeant: (coop: EarnedCoop) => boolean,
  ): Promise<readonly Payable[]> {
    const { programmeId, currency, now } = scope;
    const found: Payable[] = [];
    for (const id of await this.candidates(scope)) {
      const { state } = await this.runner.load(coopDecider, id);
      if (state.status !== 'rebate' || !isMeant(state) || (state.payableFrom?.at ?? '') > now) continue;
      const { number, partnerId, partnerCode, amount, ...earning } = state.earning;
      if (earning.programmeId !== programmeId || amount.currency !== currency) continue;
      const partner = await this.partners.now(partnerId, now);
      found.push({
        source: { kind: this.kind, id, number },
        payee: { id: partnerId, code: partnerCode, name: partner?.standing.name ?? partnerCode },
        amount,
        text: `Marketing funds, rebate ${number}`,
      });
    }
    return found.sort((one, other) => (one.source.number < other.source.number ? -1 : 1));
  }

  private async candidates({
    programmeId,
    currency,
    ids,
    payeeIds,
  }: PayableScope): Promise<readonly string[]> {
    if (ids !== undefined) return ids;
    const rows = await this.database.query<{ key: string }>(
      `select key from ${viewOf('funds.coop-list')}
        where "programmeId" = $1 and "currency" = $2 and "status" = 'rebate'
          and ($3::text[] is null or "partnerId" = any($3))`,
      [programmeId, currency, payeeIds ?? null],
    );
    return rows.map(({ key }) => key);
  }
}

const dataOf = ({ batchId, itemId, part }: PayoutShare, { now: at }: CommandMeta) => ({
  ...{ batchId, itemId, amount: part.amount, at },
});
