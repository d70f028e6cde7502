import { anyone, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { readPeriodId, type Period } from '../../domain/period/period';
import { periodDecider, type PeriodRefusal } from '../../domain/period/period.decider';

export class BeginCloseCommand extends Command<Outcome<PeriodRefusal, Period>> {
  constructor(
    readonly data: Readonly<{ periodId: string; byDeadline: boolean }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(BeginCloseCommand)
export class BeginCloseHandler implements ICommandHandler<BeginCloseCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({
    data: { periodId, byDeadline },
    meta,
  }: BeginCloseCommand): Promise<Outcome<PeriodRefusal, Period>> {
    const names = readPeriodId(periodId);
    if (names === undefined) return refused(notFound());
    const begunBy = byDeadline ? null : meta.actor.id;
    const data = { periodId, ...names, begunBy, begunAt: meta.now };
    return this.runner.run(periodDecider, periodId, { type: 'BeginClose', data }, meta, { visible: anyone });
  }
}
