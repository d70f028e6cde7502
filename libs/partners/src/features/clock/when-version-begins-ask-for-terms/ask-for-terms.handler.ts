import type { CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ActivePartners } from '../../../active-partners';
import { PartnerClocks } from '../../../partner-clocks';

export class AskForTermsCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ programmeId: string; version: number }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/**
 * Of every active partner of the programme; each one's stream says what it signed. Who becomes active at this very moment
 * and is not on the list yet is followed by its own signature.
 */
@CommandHandler(AskForTermsCommand)
export class AskForTermsHandler implements ICommandHandler<AskForTermsCommand> {
  constructor(
    private readonly partners: ActivePartners,
    private readonly clocks: PartnerClocks,
  ) {}

  async execute({ data: { programmeId }, meta }: AskForTermsCommand): Promise<void> {
    for (const partnerId of await this.partners.of(programmeId)) await this.clocks.follow(partnerId, meta);
  }
}
