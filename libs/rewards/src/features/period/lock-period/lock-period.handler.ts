import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { readPeriodId, type Period } from '../../../domain/period/period';
import { periodDecider, type LockPeriod } from '../../../domain/period/period.decider';

type LockPeriodOutcome = Outcome<RefusalsOf<LockPeriod>, Period>;

export class LockPeriodCommand extends BusCommand<
  Readonly<{ periodId: string }>,
  RefusalsOf<LockPeriod>,
  Period
> {}

@CommandHandler(LockPeriodCommand)
export class LockPeriodHandler implements ICommandHandler<LockPeriodCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({ data: { periodId }, meta }: LockPeriodCommand): Promise<LockPeriodOutcome> {
    const names = readPeriodId(periodId);
    if (names === undefined) return refused(notFound());
    const data = { periodId, ...names, act: actOf(meta) };
    return this.runner.run(periodDecider, periodId, { type: 'LockPeriod', data }, meta, {
      visible: anyone,
    });
  }
}
