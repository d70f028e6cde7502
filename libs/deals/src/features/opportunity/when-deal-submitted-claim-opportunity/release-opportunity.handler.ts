import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { opportunityDecider, type ReleaseOpportunity } from '../../../domain/opportunity/opportunity.decider';

export class ReleaseOpportunityCommand extends Command<Outcome<RefusalsOf<ReleaseOpportunity>>> {
  constructor(
    readonly data: Readonly<{ opportunityId: string; dealId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ReleaseOpportunityCommand)
export class ReleaseOpportunityHandler implements ICommandHandler<ReleaseOpportunityCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ReleaseOpportunityCommand): Promise<Outcome<RefusalsOf<ReleaseOpportunity>>> {
    const act = { ...data, at: meta.now };
    return this.runner.run(
      opportunityDecider,
      data.opportunityId,
      { type: 'ReleaseOpportunity', data: act },
      meta,
      { visible: anyone },
    );
  }
}
