import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { opportunityDecider, type OpportunityRefusal } from '../../domain/opportunity/opportunity.decider';

export class ClaimOpportunityCommand extends Command<Outcome<OpportunityRefusal>> {
  constructor(
    readonly data: Readonly<{ opportunityId: string; dealId: string; partnerId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ClaimOpportunityCommand)
export class ClaimOpportunityHandler implements ICommandHandler<ClaimOpportunityCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ClaimOpportunityCommand): Promise<Outcome<OpportunityRefusal>> {
    const act = { ...data, at: meta.now };
    return this.runner.run(
      opportunityDecider,
      data.opportunityId,
      { type: 'ClaimOpportunity', data: act },
      meta,
      { visible: anyone },
    );
  }
}
