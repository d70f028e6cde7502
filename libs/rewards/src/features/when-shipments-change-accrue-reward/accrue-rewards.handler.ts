import { quarterOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { innerMeta } from '../../calculation/chunks';
import {
  closingDue,
  FxMissing,
  RewardCalculator,
  type Calculation,
} from '../../calculation/reward-calculator';
import { accrualDecider } from '../../domain/accrual/accrual.decider';
import type { RewardLine } from '../../domain/engine/lines';
import { periodIdOf } from '../../domain/period/period';
import { periodDecider } from '../../domain/period/period.decider';
import { FeedPin } from '../../inputs/feed-pin';
import { RewardInputs } from '../../inputs/reward-inputs';

export type AccrueRewardsData = Readonly<{
  sourceEventId: string;
  /** Place of the source event: the facts must be known up to there. */
  checkpoint: string;
  by: Readonly<{ kind: 'posFile' | 'line' | 'deal'; id: string } | { kind: 'rates'; base: string }>;
}>;

export class AccrueRewardsCommand extends Command<Readonly<{ kind: 'accepted' }>> {
  constructor(
    readonly data: AccrueRewardsData,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Calculates what the partner may expect for the quarter now; the accrual's stream keeps what changed (R22). */
@CommandHandler(AccrueRewardsCommand)
export class AccrueRewardsHandler implements ICommandHandler<AccrueRewardsCommand> {
  constructor(
    private readonly inputs: RewardInputs,
    private readonly calculator: RewardCalculator,
    private readonly runner: DeciderRunner,
    private readonly feed: FeedPin,
  ) {}

  async execute({ data, meta }: AccrueRewardsCommand): Promise<Readonly<{ kind: 'accepted' }>> {
    const position = await this.feed.atLeast(data.checkpoint);
    const { by } = data;
    const touched = await (by.kind === 'rates'
      ? this.inputs.pricedIn(by.base, position)
      : this.inputs.touched(by, position));
    const quarters = new Map(
      touched.map(({ partnerId, shipOn }) => {
        const quarter = quarterOf(shipOn);
        return [`${partnerId}|${quarter}`, { partnerId, quarter, shipOn }];
      }),
    );
    for (const each of quarters.values()) await this.accrue({ ...each, position }, data, meta);
    return { kind: 'accepted' };
  }

  private async accrue(
    {
      partnerId,
      quarter,
      shipOn,
      position,
    }: Readonly<{ partnerId: string; quarter: string; shipOn: string; position: string }>,
    { sourceEventId }: AccrueRewardsData,
    meta: CommandMeta,
  ): Promise<void> {
    const programmeId = await this.inputs.programmeOf(partnerId, position);
    if (programmeId === undefined) return;
    const inForce = await this.calculator.definition(programmeId, quarter);
    if (inForce === undefined) return;
    if (await this.isIssued(programmeId, quarter)) return;
    const { currency } = inForce.definition;
    const fxTableVersion = await this.calculator.fxTableVersion(currency);
    const definitionVersion = inForce.version;
    const basis = { programmeId, quarter, position, definitionVersion, fxTableVersion };
    const lines = await this.expected(partnerId, await this.calculator.beginOwn(basis));
    if (lines === undefined) return;
    const accrualId = `${programmeId}-${partnerId}-${quarter}`;
    await this.runner.run(
      accrualDecider,
      accrualId,
      {
        type: 'AccrueReward',
        data: {
          accrualId,
          programmeId,
          partnerId,
          quarter,
          sourceEventId,
          definitionVersion,
          currency,
          expected: lines.map(({ shipmentLineId, planId, amount }) => ({
            shipmentLineId,
            planId,
            amount,
          })),
          accruedAt: meta.now,
          effectiveOn: shipOn,
          closingDueAt: closingDue(quarter, inForce),
        },
      },
      innerMeta(meta, 'accrue-reward', accrualId),
      { visible: anyone },
    );
  }

  /** A quarter with statements takes no accrual: what comes now is adjusted in a later one (SD5). */
  private async isIssued(programmeId: string, quarter: string): Promise<boolean> {
    const { state } = await this.runner.load(periodDecider, periodIdOf(programmeId, quarter));
    return state.chosen !== null;
  }

  /** Without a rate nothing is estimated until one is approved; a run says FX_MISSING, and nothing else waits for it. */
  private async expected(
    partnerId: string,
    calculation: Calculation,
  ): Promise<readonly RewardLine[] | undefined> {
    try {
      return await this.calculator.expected(partnerId, calculation);
    } catch (error) {
      if (error instanceof FxMissing) return undefined;
      throw error;
    }
  }
}
