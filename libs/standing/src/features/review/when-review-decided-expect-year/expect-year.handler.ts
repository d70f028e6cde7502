import { ReviewedYears, type DecidedYear } from '@channel/partners';
import type { CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';

export class ExpectYearCommand extends Command<Readonly<{ kind: 'accepted' }>> {
  constructor(
    readonly data: DecidedYear,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Told to whoever pays for a year; the decision itself stands in the stream of the review. */
@CommandHandler(ExpectYearCommand)
export class ExpectYearHandler implements ICommandHandler<ExpectYearCommand> {
  constructor(private readonly years: ReviewedYears) {}

  async execute({ data, meta }: ExpectYearCommand): Promise<Readonly<{ kind: 'accepted' }>> {
    await this.years.expect(data, meta);
    return { kind: 'accepted' };
  }
}
