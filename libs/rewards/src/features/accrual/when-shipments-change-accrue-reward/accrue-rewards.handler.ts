import { nextQuarter, quarterBounds, quarterOf } from '@channel/kernel';
import { ReviewedYears } from '@channel/partners';
import { anyone, DeciderRunner, innerMeta, type CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { closingDue, FxMissing, RewardCalculator, type Basis } from '../../../calculation/reward-calculator';
import { accrualIdOf } from '../../../domain/accrual/accrual';
import { accrualDecider } from '../../../domain/accrual/accrual.decider';
import type { RewardLine } from '../../../domain/engine/lines';
import { periodIdOf } from '../../../domain/period/period';
import { periodDecider } from '../../../domain/period/period.decider';
import { FeedPin } from '../../../inputs/feed-pin';
import { RewardInputs } from '../../../inputs/reward-inputs';

export type AccrueRewardsData = Readonly<{
  sourceEventId: string;
  /** Place of the source event: the facts must be known up to there. */
  checkpoint: string;
  by: Readonly<
    | { kind: 'posFile' | 'line' | 'deal'; id: string }
    | { kind: 'rates'; base: string }
    /** An amount that was adjusted by hand, of a line that was shipped on a day. */
    | { kind: 'adjustment'; partnerId: string; shipOn: string }
    /** A year that a review has decided on. */
    | { kind: 'year'; programmeId: string; reviewId: string }
  >;
}>;

export class AccrueRewardsCommand extends Command<Readonly<{ kind: 'accepted' }>> {
  constructor(
    readonly data: AccrueRewardsData,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

type Touched = Readonly<{ partnerId: string; programmeId: string; quarter: string; shipOn: string }>;

/**
 * Calculates what the partner may expect for the quarter now; the accrual's stream keeps what changed (R22). What a quarter
 * with statements still gets or gives back is expected in the one that takes its adjustments: a clawback counts from the
 * moment on when its return is known.
 */
@CommandHandler(AccrueRewardsCommand)
export class AccrueRewardsHandler implements ICommandHandler<AccrueRewardsCommand> {
  constructor(
    private readonly inputs: RewardInputs,
    private readonly calculator: RewardCalculator,
    private readonly runner: DeciderRunner,
    private readonly feed: FeedPin,
    private readonly years: ReviewedYears,
  ) {}

  async execute({ data, meta }: AccrueRewardsCommand): Promise<Readonly<{ kind: 'accepted' }>> {
    const position = await this.feed.atLeast(data.checkpoint);
    const { by } = data;
    const touched = await this.touched(by, position);
    const quarters = new Map<string, Touched>();
    for (const each of touched) {
      const programmeId = await this.inputs.programmeOf(each.partnerId, position);
      if (programmeId === undefined) continue;
      const quarter = await this.openQuarter(programmeId, quarterOf(each.shipOn));
      const key = `${each.partnerId}|${quarter}`;
      const { firstDay } = quarterBounds(quarter);
      const last = [each.shipOn, firstDay, quarters.get(key)?.shipOn ?? firstDay].sort().at(-1) ?? firstDay;
      quarters.set(key, { partnerId: each.partnerId, programmeId, quarter, shipOn: last });
    }
    for (const each of quarters.values()) await this.accrue(each, position, data, meta);
    return { kind: 'accepted' };
  }

  private async touched(
    by: AccrueRewardsData['by'],
    position: string,
  ): Promise<readonly Readonly<{ partnerId: string; shipOn: string }>[]> {
    if (by.kind === 'adjustment') return [by];
    if (by.kind === 'year') return this.ofYear(by, position);
    return by.kind === 'rates' ? this.inputs.pricedIn(by.base, position) : this.inputs.touched(by, position);
  }

  /** It counts in the quarter in which it was first decided, also when it is decided again. */
  private async ofYear(
    { programmeId, reviewId }: Extract<AccrueRewardsData['by'], { kind: 'year' }>,
    place: string,
  ) {
    const years = await this.years.decided({ programmeId, place });
    return years
      .filter((year) => year.reviewId === reviewId)
      .map(({ partnerId, decidedOn: shipOn }) => ({ partnerId, shipOn }));
  }

  private async accrue(
    { partnerId, programmeId, quarter, shipOn }: Touched,
    position: string,
    { sourceEventId }: AccrueRewardsData,
    meta: CommandMeta,
  ): Promise<void> {
    const inForce = await this.calculator.definition(programmeId, quarter);
    if (inForce === undefined) return;
    const { currency } = inForce.definition;
    const fxTableVersion = await this.calculator.fxTableVersion(currency);
    const definitionVersion = inForce.version;
    const basis = { programmeId, quarter, position, definitionVersion, fxTableVersion };
    const lines = await this.expected(partnerId, basis);
    if (lines === undefined) return;
    const accrualId = accrualIdOf({ programmeId, partnerId, quarter });
    await this.runner.run(
      accrualDecider,
      accrualId,
      {
        type: 'AccrueReward',
        data: {
          ...{ accrualId, programmeId, partnerId, quarter },
          ...{ sourceEventId, definitionVersion, currency },
          expected: lines.map(({ lineId, planId, amount }) => ({ lineId, planId, amount })),
          accruedAt: meta.now,
          effectiveOn: shipOn,
          closingDueAt: closingDue(quarter, inForce),
        },
      },
      innerMeta(meta, 'accrue-reward', accrualId),
      { visible: anyone },
    );
  }

  /** The quarter itself or, once it has statements, the next one without (SD5). */
  private async openQuarter(programmeId: string, quarter: string): Promise<string> {
    const { state } = await this.runner.load(periodDecider, periodIdOf(programmeId, quarter));
    return state.chosen === null ? quarter : this.openQuarter(programmeId, nextQuarter(quarter));
  }

  /** Without a rate nothing is estimated until one is approved; a run says FX_MISSING, and nothing else waits for it. */
  private async expected(partnerId: string, basis: Basis): Promise<readonly RewardLine[] | undefined> {
    try {
      const result = await this.calculator.partner(partnerId, await this.calculator.begin(basis));
      return result?.lines ?? [];
    } catch (error) {
      if (error instanceof FxMissing) return undefined;
      throw error;
    }
  }
}
