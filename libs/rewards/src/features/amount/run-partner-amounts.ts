import type { AmountName, AmountPart, ExplainedAmount } from '@channel/http';
import { moneyJson, totalOf } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import type { RewardLine } from '../../domain/engine/lines';
import { totalsOf, type RewardRun } from '../../domain/run/run';
import { RunLinesReader } from '../../run-lines-reader';
import { RunSheets } from '../../run-sheets';
import { linePart } from './reward-parts';
import { LINE_PARTS, type PartnerAmount } from './run-partner-parts';

export type CalculatedRun = Extract<RewardRun, { digest: string }>;

/** What is paid in the end, as a part of it is called and as its amount is named. */
const NET = [
  ['gross', 'gross'],
  ['adjustments', 'late'],
  ['carry', 'carry'],
] as const;

/** What a run says of one partner, by its lines and by what is open of earlier statements. */
@Injectable()
export class RunPartnerAmounts {
  constructor(
    private readonly lines: RunLinesReader,
    private readonly sheets: RunSheets,
  ) {}

  async total(run: CalculatedRun, partnerId: string): Promise<ExplainedAmount | undefined> {
    const minor = totalsOf(run).get(partnerId);
    if (minor === undefined) return undefined;
    const amount = moneyJson({ minor, currency: run.currency });
    return { amount, parts: (await this.linesOf(run, partnerId)).map(linePart) };
  }

  async shown(
    run: CalculatedRun,
    partnerId: string,
    name: PartnerAmount,
  ): Promise<ExplainedAmount | undefined> {
    if (!totalsOf(run).has(partnerId)) return undefined;
    if (name === 'carry') return summed(await this.openOf(run, partnerId), run);
    if (name !== 'net') return summed(LINE_PARTS[name](await this.linesOf(run, partnerId)), run);
    // Who is left out gets no statement, and so no net amount.
    if (run.excluded.some((one) => one.partnerId === partnerId)) return undefined;
    const parts: AmountPart[] = [];
    for (const [what, amount] of NET) {
      const part = await this.shown(run, partnerId, amount);
      const of: AmountName = { kind: 'reward-run', recordId: run.runId, amount: `${partnerId}-${amount}` };
      if (part !== undefined && part.parts.length > 0)
        parts.push({ what, name: run.quarter, amount: part.amount, why: { of } });
    }
    return summed(parts, run);
  }

  private async openOf(run: CalculatedRun, partnerId: string): Promise<readonly AmountPart[]> {
    const open = await this.sheets.openOf(run, partnerId);
    return open.map(({ statementId, number, amount }) => ({
      ...{ what: 'open_statement', name: number, amount },
      why: { of: { kind: 'statement', recordId: statementId, amount: 'open' } },
    }));
  }

  private async linesOf({ runId }: CalculatedRun, partnerId: string): Promise<readonly RewardLine[]> {
    const lines: RewardLine[] = [];
    for await (const chunk of this.lines.chunks(runId))
      if (chunk.partnerId === partnerId) lines.push(...chunk.lines);
    return lines;
  }
}

const summed = (parts: readonly AmountPart[], { currency }: CalculatedRun): ExplainedAmount => ({
  amount: totalOf(
    parts.map(({ amount }) => amount),
    currency,
  ),
  parts,
});
