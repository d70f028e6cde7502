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
import { moneyJson } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { payableTotal, totalsOf } from '../../domain/run/run';
import { rewardRunDecider } from '../../domain/run/run.decider';
import { RunPartnerAmounts, type CalculatedRun } from './run-partner-amounts';
import { PARTNER_AMOUNTS } from './run-partner-parts';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];

/** What a run would pay: by partner, and of a partner by its lines; what its sheet shows of a partner as `{partnerId}-net`. */
@Injectable()
export class RunAmounts extends AmountsOfRecords {
  readonly kind = 'reward-run';
  readonly readers = READERS;

  constructor(
    sources: AmountSources,
    private readonly runner: DeciderRunner,
    private readonly ofPartner: RunPartnerAmounts,
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
    const [partnerId = '', name] = amount.split('-');
    if (name === undefined) return this.ofPartner.total(run, partnerId);
    const shown = PARTNER_AMOUNTS.find((one) => one === name);
    return shown && this.ofPartner.shown(run, partnerId, shown);
  }

  private async byPartner(run: CalculatedRun, without: readonly string[]): Promise<readonly AmountPart[]> {
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
}
