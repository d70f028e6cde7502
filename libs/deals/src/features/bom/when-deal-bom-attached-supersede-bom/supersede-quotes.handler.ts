import { commandIdFrom } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { anyone, Checkpoints, DeciderRunner, viewOf, type CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { quoteDecider } from '../../../domain/quote/quote.decider';

const LIST = 'deals.quote-list';
/** How long the list may take to reach the event; then the outbox tries again. */
const LIST_TIMEOUT_MS = 30_000;

export class SupersedeQuotesCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ bomId: string; byBomId: string | null; checkpoint: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/**
 * The list only finds the quotes; each one's own stream decides. One that is drafted while this runs cannot be issued
 * or accepted: the deal's stream says that another version binds.
 */
@CommandHandler(SupersedeQuotesCommand)
export class SupersedeQuotesHandler implements ICommandHandler<SupersedeQuotesCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ data: { bomId, byBomId, checkpoint }, meta }: SupersedeQuotesCommand): Promise<void> {
    await this.checkpoints.needed(LIST, checkpoint, LIST_TIMEOUT_MS);
    const quotes = await this.database.query<{ quoteId: string }>(
      `select key as "quoteId" from ${viewOf(LIST)} where "bomId" = $1 and status in ('draft', 'issued') order by key`,
      [bomId],
    );
    for (const { quoteId } of quotes) {
      const commandId = commandIdFrom(meta.commandId, quoteId, 0);
      const data = { quoteId, byBomId, at: meta.now };
      await this.runner.run(
        quoteDecider,
        quoteId,
        { type: 'SupersedeQuote', data },
        { ...meta, commandId },
        { visible: anyone },
      );
    }
  }
}
