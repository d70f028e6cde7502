import { commandIdFrom } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { anyone, Checkpoints, DeciderRunner, viewOf, type CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dealDecider } from '../../../domain/deal/deal.decider';

const LIST = 'deals.deal-list';
/** How long the list may take to reach the termination; then the outbox tries again. */
const LIST_TIMEOUT_MS = 30_000;

export class EndDealsOfPartnerCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ partnerId: string; endedBy: string; checkpoint: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/**
 * The list only finds the deals; each one's own stream decides. None comes after the termination: its partner registers
 * nothing, and is given nothing.
 */
@CommandHandler(EndDealsOfPartnerCommand)
export class EndDealsOfPartnerHandler implements ICommandHandler<EndDealsOfPartnerCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ data, meta }: EndDealsOfPartnerCommand): Promise<void> {
    const { partnerId, endedBy, checkpoint } = data;
    await this.checkpoints.needed(LIST, checkpoint, LIST_TIMEOUT_MS);
    const deals = await this.database.query<{ dealId: string }>(
      `select key as "dealId" from ${viewOf(LIST)} where "partnerId" = $1 order by key`,
      [partnerId],
    );
    for (const { dealId } of deals) {
      const commandId = commandIdFrom(meta.commandId, dealId, 0);
      const end = { dealId, partnerId, endedBy, at: meta.now };
      await this.runner.run(
        dealDecider,
        dealId,
        { type: 'EndDealOfPartner', data: end },
        { ...meta, commandId },
        { visible: anyone },
      );
    }
  }
}
