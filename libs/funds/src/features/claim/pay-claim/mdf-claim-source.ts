import { moneyJson, type FxQuote, type MoneyJson } from '@channel/kernel';
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
import type { MdfClaim } from '../../../domain/claim/claim';
import type { ReleaseMdfClaim, ReserveMdfClaim, SettleMdfClaim } from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';

/**
 * Funded claims as payouts see them: candidates from the list, amounts from the streams, where the last word is said
 * when one is reserved. A claim is never owed: what is paid too much is the fund's to correct.
 */
@Injectable()
export class MdfClaimSource implements PayableSource, OnModuleInit {
  readonly kind = 'mdf-claim';

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
    const { programmeId, currency, now } = scope;
    const found: Payable[] = [];
    for (const id of await this.candidates(scope)) {
      const { state } = await this.runner.load(mdfClaimDecider, id);
      if (!isPayable(state) || state.of.programmeId !== programmeId || state.currency !== currency) continue;
      const { number, partnerId } = state.of;
      const partner = await this.partners.now(partnerId, now);
      const { code, name } = partner?.standing ?? { code: partnerId, name: partnerId };
      found.push({
        source: { kind: this.kind, id, number },
        payee: { id: partnerId, code, name },
        amount: moneyJson({ minor: state.decision?.approved ?? 0n, currency }),
        text: `Marketing funds, claim ${number}`,
      });
    }
    return found.sort((one, other) => (one.source.number < other.source.number ? -1 : 1));
  }

  owed(): Promise<readonly Payable[]> {
    return Promise.resolve([]);
  }

  /** Approved, and not funded yet. */
  async expected({
    programmeId,
    currency,
    payeeIds,
  }: PayableScope & { payeeIds: readonly string[] }): Promise<readonly Expected[]> {
    const rows = await this.database.query<{ name: string; amount: MoneyJson; payableFromOn: string }>(
      `select "number" as "name", "approved" as "amount", "payByOn" as "payableFromOn" from ${viewOf('funds.claim-list')}
        where "programmeId" = $1 and "currency" = $2 and "status" = 'funding_pending' and "partnerId" = any($3)
        order by "number"`,
      [programmeId, currency, payeeIds],
    );
    return rows.map((row) => ({ state: 'expected', ...row }));
  }

  async whyNot({ programmeId, currency }: PayableScope, id: string): Promise<Unpayable> {
    const { state } = await this.runner.load(mdfClaimDecider, id);
    if (state.status === 'none' || state.of.programmeId !== programmeId) return 'unknown';
    if (state.currency !== currency) return 'other_currency';
    if (state.status === 'in_payment') return 'in_payment';
    return state.status === 'paid' ? 'settled' : 'not_approved';
  }

  async reserve(share: PayoutShare, meta: CommandMeta): Promise<ReservationRefusal | null> {
    const outcome = await this.run({ type: 'ReserveMdfClaim', data: dataOf(share, meta) }, meta);
    if (outcome.kind === 'accepted') return null;
    return outcome.refusal.refused === 'ALREADY_IN_PAYMENT' ? 'ALREADY_IN_PAYMENT' : 'NOT_PAYABLE';
  }

  settle(share: PayoutShare, meta: CommandMeta): Promise<Outcome<string>> {
    return this.run({ type: 'SettleMdfClaim', data: dataOf(share, meta) }, meta);
  }

  release(share: PayoutShare, cause: ReleaseCause, meta: CommandMeta): Promise<Outcome<string>> {
    return this.run({ type: 'ReleaseMdfClaim', data: { ...dataOf(share, meta), ...cause } }, meta);
  }

  /** At the rate of the day of its approval, like a statement (G67). */
  async rate({ id }: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined> {
    const { state } = await this.runner.load(mdfClaimDecider, id);
    const approvedAt = state.status === 'none' ? undefined : state.decision?.approvedAt;
    if (state.status === 'none' || approvedAt === undefined) return undefined;
    const partner = await this.partners.now(state.of.partnerId, approvedAt);
    return partner === undefined ? undefined : this.rates.onDay(base, quote, partner.programme.day);
  }

  private run(command: ReserveMdfClaim | SettleMdfClaim | ReleaseMdfClaim, meta: CommandMeta) {
    const { claimId } = command.data;
    return this.runner.run(mdfClaimDecider, claimId, command, meta, { visible: anyone });
  }

  private async candidates({
    programmeId,
    currency,
    ids,
    payeeIds,
  }: PayableScope): Promise<readonly string[]> {
    if (ids !== undefined) return ids;
    const rows = await this.database.query<{ key: string }>(
      `select key from ${viewOf('funds.claim-list')}
        where "programmeId" = $1 and "currency" = $2 and "status" in ('approved', 'partly_approved')
          and ($3::text[] is null or "partnerId" = any($3))`,
      [programmeId, currency, payeeIds ?? null],
    );
    return rows.map(({ key }) => key);
  }
}

const isPayable = (state: MdfClaim): state is Exclude<MdfClaim, { status: 'none' }> =>
  state.status === 'approved' || state.status === 'partly_approved';

const dataOf = ({ batchId, itemId, part }: PayoutShare, { now: at }: CommandMeta) => ({
  ...{ claimId: part.source.id, batchId, itemId, amount: part.amount, at },
});
