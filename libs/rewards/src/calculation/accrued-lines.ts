import { moneyJson, type MoneyJson } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import {
  accrualIdOf,
  accrualKey,
  accruedSoFar,
  type Accrual,
  type AccrualName,
} from '../domain/accrual/accrual';
import { accrualDecider } from '../domain/accrual/accrual.decider';
import type { RewardLine } from '../domain/engine/lines';
import { FeedPin } from '../inputs/feed-pin';
import { FxMissing, RewardCalculator, type Basis } from './reward-calculator';

/** What is expected for one shipped line under one plan; the line as it is calculated now, if it still is. */
export type Accrued = Readonly<{
  lineId: string;
  planId: string;
  amount: MoneyJson;
  line: RewardLine | undefined;
}>;
export type AccruedLinesOf = Readonly<{ amount: MoneyJson; closed: boolean; lines: readonly Accrued[] }>;

/** What is expected of a partner's quarter, line by line: the amounts of its stream, and whose they are. */
@Injectable()
export class AccruedLines {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly calculator: RewardCalculator,
    private readonly feed: FeedPin,
  ) {}

  /** `undefined`: nothing was ever expected, or the programme has no version in force. */
  async of(name: AccrualName): Promise<AccruedLinesOf | undefined> {
    const { state } = await this.runner.load(accrualDecider, accrualIdOf(name));
    if (state.expected.size === 0) return undefined;
    const basis = await this.basisOf(name);
    if (basis === undefined) return undefined;
    const { currency } = await this.calculator.pinned(basis);
    const known = new Map(
      (await this.calculated(name.partnerId, basis)).map((line) => [accrualKey(line), line]),
    );
    return {
      amount: moneyJson({ minor: accruedSoFar(state), currency }),
      closed: state.closed,
      lines: expectedIn(state, currency).map((one) => ({ ...one, line: known.get(accrualKey(one)) })),
    };
  }

  /** What the open quarter is calculated by now. */
  async basisOf({ programmeId, quarter }: AccrualName): Promise<Basis | undefined> {
    const inForce = await this.calculator.definition(programmeId, quarter);
    if (inForce === undefined) return undefined;
    const fxTableVersion = await this.calculator.fxTableVersion(inForce.definition.currency);
    const position = await this.feed.head();
    return { programmeId, quarter, position, definitionVersion: inForce.version, fxTableVersion };
  }

  /** Without a rate nothing is calculated: the amounts stand, and nobody can say more of them yet. */
  async calculated(partnerId: string, basis: Basis): Promise<readonly RewardLine[]> {
    try {
      const result = await this.calculator.partner(partnerId, await this.calculator.begin(basis));
      return result?.lines ?? [];
    } catch (error) {
      if (error instanceof FxMissing) return [];
      throw error;
    }
  }
}

/** What became zero again is expected no more. */
const expectedIn = ({ expected }: Accrual, currency: string): readonly Omit<Accrued, 'line'>[] =>
  [...expected].flatMap(([key, minor]) => {
    const [lineId = '', planId = ''] = key.split('|');
    return minor === 0n ? [] : [{ lineId, planId, amount: moneyJson({ minor, currency }) }];
  });
