import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ExpireQuote } from '../../../domain/quote/quote.commands';
import { quoteDecider } from '../../../domain/quote/quote.decider';

export class ExpireQuoteCommand extends Command<Outcome<RefusalsOf<ExpireQuote>>> {
  constructor(
    readonly data: Readonly<{ quoteId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ExpireQuoteCommand)
export class ExpireQuoteHandler implements ICommandHandler<ExpireQuoteCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data: { quoteId }, meta }: ExpireQuoteCommand): Promise<Outcome<RefusalsOf<ExpireQuote>>> {
    const data = { quoteId, at: meta.now };
    return this.runner.run(quoteDecider, quoteId, { type: 'ExpireQuote', data }, meta, { visible: anyone });
  }
}
