import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { opportunityDecider, type ClaimOpportunity } from '../../../domain/opportunity/opportunity.decider';

export class ClaimOpportunityCommand extends Command<Outcome<RefusalsOf<ClaimOpportunity>>> {
  constructor(
    readonly data: Omit<ClaimOpportunity['data'], 'at'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ClaimOpportunityCommand)
export class ClaimOpportunityHandler implements ICommandHandler<ClaimOpportunityCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ClaimOpportunityCommand): Promise<Outcome<RefusalsOf<ClaimOpportunity>>> {
    const claim = { ...data, at: meta.now };
    return this.runner.run(
      opportunityDecider,
      data.opportunityId,
      { type: 'ClaimOpportunity', data: claim },
      meta,
      { visible: anyone },
    );
  }
}
