import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { opportunityDecider, type OpportunityRefusal } from '../../domain/opportunity/opportunity.decider';

export class ReleaseOpportunityCommand extends Command<Outcome<OpportunityRefusal>> {
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

  execute({ data, meta }: ReleaseOpportunityCommand): Promise<Outcome<OpportunityRefusal>> {
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
