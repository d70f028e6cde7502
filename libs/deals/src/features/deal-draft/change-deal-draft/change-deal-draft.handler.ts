import type { JsonObject } from '@channel/kernel';
import { BusCommand, Drafts, type Draft, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { draftKey } from '../../../deal-draft';

export class ChangeDealDraftCommand extends BusCommand<
  Readonly<{ dealId: string; content: JsonObject }>,
  never,
  Draft
> {}

@CommandHandler(ChangeDealDraftCommand)
export class ChangeDealDraftHandler implements ICommandHandler<ChangeDealDraftCommand> {
  constructor(private readonly drafts: Drafts) {}

  execute({ data: { dealId, content }, meta }: ChangeDealDraftCommand): Promise<Outcome<never, Draft>> {
    return this.drafts.change(draftKey(dealId), content, meta);
  }
}
