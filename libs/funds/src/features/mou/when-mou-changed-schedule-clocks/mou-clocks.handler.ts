import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Mou } from '../../../domain/mou/mou';
import { mouDecider } from '../../../domain/mou/mou.decider';

/** Sent at a deadline: the milestone was to be reached. */
export class NoteMouMilestoneOverdueCommand extends BusCommand<
  Readonly<{ mouId: string; key: string }>,
  never,
  Mou
> {}
/** Sent when the last day of a version is over. */
export class EndMouCommand extends BusCommand<Readonly<{ mouId: string }>, never, Mou> {}

@CommandHandler(NoteMouMilestoneOverdueCommand)
export class NoteMouMilestoneOverdueHandler implements ICommandHandler<NoteMouMilestoneOverdueCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: NoteMouMilestoneOverdueCommand): Promise<Outcome<never, Mou>> {
    const command = { type: 'NoteMouMilestoneOverdue', data: { ...data, at: meta.now } } as const;
    return this.runner.run(mouDecider, data.mouId, command, meta, { visible: anyone });
  }
}

@CommandHandler(EndMouCommand)
export class EndMouHandler implements ICommandHandler<EndMouCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: EndMouCommand): Promise<Outcome<never, Mou>> {
    const command = { type: 'EndMou', data: { ...data, at: meta.now } } as const;
    return this.runner.run(mouDecider, data.mouId, command, meta, { visible: anyone });
  }
}
