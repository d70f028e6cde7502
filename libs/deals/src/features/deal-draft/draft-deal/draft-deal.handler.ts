import { apiId } from '@channel/event-store';
import type { JsonObject } from '@channel/kernel';
import { Drafts, refused, type CommandMeta, type Draft, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { draftKey } from '../../../deal-draft';
import { DealSurroundings } from '../../../deal-surroundings';
import type { NotEnrolled } from '../../../domain/deal/deal.commands';
import { notEnrolled } from '../../../domain/deal/deal.submission';
import { submitterOf } from '../../../submission-reader';

export class DraftDealCommand extends Command<Outcome<NotEnrolled, Draft>> {
  constructor(
    readonly content: JsonObject,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(DraftDealCommand)
export class DraftDealHandler implements ICommandHandler<DraftDealCommand> {
  constructor(
    private readonly drafts: Drafts,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ content, meta }: DraftDealCommand): Promise<Outcome<NotEnrolled, Draft>> {
    const submitter = await this.around.partnerNow(meta.actor.orgId, meta.now);
    const no = notEnrolled(submitterOf(submitter?.standing, submitter?.programme.inForce));
    if (no !== undefined) return refused(no);
    return this.drafts.begin(draftKey(apiId('deal', meta.commandId)), content, meta);
  }
}
