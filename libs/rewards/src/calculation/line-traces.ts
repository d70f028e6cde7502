import type { Language } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import { AccruedLines } from './accrued-lines';
import { RewardCalculator, type Basis } from './reward-calculator';
import type { AccrualName } from '../domain/accrual/accrual';
import { traceByHand } from '../domain/engine/by-hand-trace';
import type { RewardLine } from '../domain/engine/lines';
import { adjustmentTrace, traceOf, type KnownBy, type RewardTrace } from '../domain/engine/trace';
import { traceOfYear } from '../domain/engine/year-trace';
import { TRACE_WORDS } from '../domain/engine/words/trace-words.all';

/** Explains a line by calculating it again, from the facts of a basis. */
@Injectable()
export class LineTraces {
  constructor(
    private readonly calculator: RewardCalculator,
    private readonly accrued: AccruedLines,
  ) {}

  async of(
    line: RewardLine,
    { basis, known }: Readonly<{ basis: Basis; known: KnownBy }>,
    language: Language,
  ): Promise<RewardTrace | undefined> {
    const calculation = await this.calculator.begin(basis);
    const facts = await this.calculator.facts(line.partnerId, calculation);
    if (facts === undefined) return undefined;
    const id = line.adjusts?.rewardLineId ?? line.rewardLineId;
    const original =
      traceOf(id, facts.inputs, calculation.rulesOf, known, language) ??
      traceOfYear(id, facts.inputs, calculation.rulesOf, known, language);
    if (line.adjusts?.byHand !== undefined) return traceByHand(line, original, known, language);
    if (original === undefined || line.adjusts === undefined) return original;
    const issued = facts.inputs.issued.map((each) => each.line);
    return adjustmentTrace(line, original, issued, known, language);
  }

  /** Of a line that no statement has yet: as the open quarter would be calculated now. */
  async ofAccrued(
    rewardLineId: string,
    name: AccrualName,
    language: Language,
  ): Promise<RewardTrace | undefined> {
    const basis = await this.accrued.basisOf(name);
    if (basis === undefined) return undefined;
    const line = (await this.accrued.calculated(name.partnerId, basis)).find(
      (each) => each.rewardLineId === rewardLineId,
    );
    const known = { text: TRACE_WORDS[language].knownOfOpenQuarter };
    return line && this.of(line, { basis, known }, language);
  }
}
