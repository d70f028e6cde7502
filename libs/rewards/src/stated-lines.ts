import {
  invariant,
  minorTotalOf,
  money,
  moneyJson,
  type DatedAct,
  type MoneyJson,
  type PastEffect,
} from '@channel/kernel';
import { PastEffects } from '@channel/partners';
import { Programmes } from '@channel/programs';
import { actOf, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { AdjustedLine, AdjustmentApproved } from './domain/adjustment/adjustment.events';
import { isByHand, originalOf, originOf } from './domain/engine/issued';
import type { RewardLine } from './domain/engine/lines';
import { FeedPin } from './inputs/feed-pin';
import { RewardInputs } from './inputs/reward-inputs';

/** A line that a statement names, and what statements have said of it without adjustments by hand. */
export type StatedLine = Readonly<{ line: AdjustedLine; stated: MoneyJson }>;

/** Finds what is to be adjusted, and says what an adjustment of it would move. */
@Injectable()
export class StatedLines {
  constructor(
    private readonly inputs: RewardInputs,
    private readonly feed: FeedPin,
    private readonly programmes: Programmes,
    private readonly past: PastEffects,
  ) {}

  /** By the id of any line that says something of it; `undefined` where no statement does. */
  async find(rewardLineId: string): Promise<StatedLine | undefined> {
    const position = await this.feed.head();
    const lines = await this.inputs.statedOf(rewardLineId, position);
    const [first] = lines;
    if (first === undefined) return undefined;
    const programmeId = await this.inputs.programmeOf(first.partnerId, position);
    invariant(programmeId !== undefined, 'a partner with a statement is in a programme');
    const said = lines.filter((line) => !isByHand(line)).map(({ amount }) => amount);
    return {
      line: lineOf(first, programmeId),
      stated: moneyJson(money(minorTotalOf(said), first.amount.currency)),
    };
  }

  /** Who does it, on which day of the programme. */
  async today(programmeId: string, meta: CommandMeta): Promise<DatedAct> {
    return { ...actOf(meta), on: (await this.programmes.now(programmeId, meta.now)).day };
  }

  /** How many days an adjustment reaches back; `undefined`: no version is in force. */
  async lookbackDays(programmeId: string, { on }: DatedAct): Promise<number | undefined> {
    return (await this.programmes.inForce(programmeId, on))?.definition.correction.lookbackDays.value;
  }

  /** By the calculation that the next run makes: what is shown is what is posted. */
  effectsOf(
    adjustment: Omit<AdjustmentApproved['data'], 'effects' | 'approvedBy' | 'approvedAt'>,
    act: DatedAct,
  ): Promise<readonly PastEffect[]> {
    const { partnerId, shipOn: since } = adjustment;
    const data = { ...adjustment, effects: [], approvedBy: act.by, approvedAt: act.at };
    return this.past.of({ partnerId, since, events: [{ type: 'AdjustmentApproved', data }] }, act.on);
  }
}

const lineOf = (line: RewardLine, programmeId: string): AdjustedLine => ({
  ...{ rewardLineId: originalOf(line), programmeId, partnerId: line.partnerId, lineId: line.lineId },
  ...{ planId: line.planId, invoiceNo: line.invoiceNo, invoiceLine: line.invoiceLine },
  ...{ shipOn: line.shipOn, quarter: originOf(line) },
});
