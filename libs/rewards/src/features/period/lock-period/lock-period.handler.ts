import type { RefusalsOf } from '@channel/kernel';
import {
  actOf,
  anyone,
  DeciderRunner,
  notFound,
  refused,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { readPeriodId, type Period } from '../../../domain/period/period';
import { periodDecider, type LockPeriod } from '../../../domain/period/period.decider';

type LockPeriodOutcome = Outcome<RefusalsOf<LockPeriod>, Period>;

export class LockPeriodCommand extends Command<LockPeriodOutcome> {
  constructor(
    readonly data: Readonly<{ periodId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

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
