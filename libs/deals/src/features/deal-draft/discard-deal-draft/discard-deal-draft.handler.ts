import { Drafts, type CommandMeta, type Draft, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { draftKey } from '../../../deal-draft';

export class DiscardDealDraftCommand extends Command<Outcome<never, Draft>> {
  constructor(
    readonly dealId: string,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(DiscardDealDraftCommand)
export class DiscardDealDraftHandler implements ICommandHandler<DiscardDealDraftCommand> {
  constructor(private readonly drafts: Drafts) {}

  execute({ dealId, meta }: DiscardDealDraftCommand): Promise<Outcome<never, Draft>> {
    return this.drafts.end(draftKey(dealId), meta);
  }
}
