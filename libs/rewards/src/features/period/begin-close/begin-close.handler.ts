import { endOfDay, quarterBounds, type RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { RewardCalculator } from '../../../calculation/reward-calculator';
import { readPeriodId, type Period } from '../../../domain/period/period';
import { periodDecider, type BeginClose } from '../../../domain/period/period.decider';

type BeginCloseOutcome = Outcome<RefusalsOf<BeginClose>, Period>;

export class BeginCloseCommand extends BusCommand<
  Readonly<{ periodId: string; byDeadline: boolean }>,
  RefusalsOf<BeginClose>,
  Period
> {}

@CommandHandler(BeginCloseCommand)
export class BeginCloseHandler implements ICommandHandler<BeginCloseCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly calculator: RewardCalculator,
  ) {}

  async execute({ data: { periodId, byDeadline }, meta }: BeginCloseCommand): Promise<BeginCloseOutcome> {
    const names = readPeriodId(periodId);
    const inForce =
      names === undefined ? undefined : await this.calculator.definition(names.programmeId, names.quarter);
    if (names === undefined || inForce === undefined) return refused(notFound());
    const endsAt = endOfDay(quarterBounds(names.quarter).lastDay, inForce.definition.calendar.timeZone.value);
    const act = byDeadline ? null : actOf(meta);
    const data = { periodId, ...names, endsAt, begunAt: meta.now, act };
    return this.runner.run(periodDecider, periodId, { type: 'BeginClose', data }, meta, {
      visible: anyone,
    });
  }
}
