import {
  AmountsOfRecords,
  AmountSources,
  isVendor,
  type AmountPart,
  type AskedAmount,
  type ExplainedAmount,
  type Principal,
  type Role,
} from '@channel/http';
import { moneyJson, type MoneyJson } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { payableTotal, totalsOf, type RewardRun } from '../../domain/run/run';
import { rewardRunDecider } from '../../domain/run/run.decider';
import { RunLinesReader } from '../../run-lines-reader';
import { linePart } from './reward-parts';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];

type Calculated = Extract<RewardRun, { digest: string }>;

/** What a run would pay: by partner, and of a partner by its lines. */
@Injectable()
export class RunAmounts extends AmountsOfRecords {
  readonly kind = 'reward-run';
  readonly readers = READERS;

  constructor(
    sources: AmountSources,
    private readonly runner: DeciderRunner,
    private readonly lines: RunLinesReader,
    private readonly partners: Partners,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(sources);
  }

  async explain({ recordId, amount }: AskedAmount, viewer: Principal): Promise<ExplainedAmount | undefined> {
    const { state: run } = await this.runner.load(rewardRunDecider, recordId);
    if (!isVendor(viewer) || !('digest' in run)) return undefined;
    const { currency } = run;
    if (amount === 'total')
      return { amount: { amount: run.total, currency }, parts: await this.byPartner(run, []) };
    if (amount === 'payable') {
      const excluded = run.excluded.map(({ partnerId }) => partnerId);
      const payable = moneyJson({ minor: payableTotal(run), currency });
      return { amount: payable, parts: await this.byPartner(run, excluded) };
    }
    return this.ofPartner(run, amount);
  }

  private async byPartner(run: Calculated, without: readonly string[]): Promise<readonly AmountPart[]> {
    const parts: AmountPart[] = [];
    const now = this.clock.now();
    for (const [partnerId, minor] of totalsOf(run)) {
      if (without.includes(partnerId)) continue;
      const partner = await this.partners.now(partnerId, now);
      parts.push({
        ...{ what: 'partner', name: partner?.standing.code ?? partnerId, partnerId },
        amount: moneyJson({ minor, currency: run.currency }),
        why: { of: { kind: this.kind, recordId: run.runId, amount: partnerId } },
      });
    }
    return parts.sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  private async ofPartner(run: Calculated, partnerId: string): Promise<ExplainedAmount | undefined> {
    const minor = totalsOf(run).get(partnerId);
    if (minor === undefined) return undefined;
    const amount: MoneyJson = moneyJson({ minor, currency: run.currency });
    const parts: AmountPart[] = [];
    for await (const chunk of this.lines.chunks(run.runId))
      if (chunk.partnerId === partnerId) parts.push(...chunk.lines.map(linePart));
    return { amount, parts };
  }
}
