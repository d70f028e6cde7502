import type { JsonObject } from '@channel/kernel';
import { Drafts, type CommandMeta, type Draft, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { draftKey } from '../../../deal-draft';

export class ChangeDealDraftCommand extends Command<Outcome<never, Draft>> {
  constructor(
    readonly data: Readonly<{ dealId: string; content: JsonObject }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ChangeDealDraftCommand)
export class ChangeDealDraftHandler implements ICommandHandler<ChangeDealDraftCommand> {
  constructor(private readonly drafts: Drafts) {}

  execute({ data: { dealId, content }, meta }: ChangeDealDraftCommand): Promise<Outcome<never, Draft>> {
    return this.drafts.change(draftKey(dealId), content, meta);
  }
}
