import { ClockKeeper, Partners } from '@channel/partners';
import type { CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { KnownStandings } from '../../../facts/known-standing';
import { filledPlaces } from '../../../filled-places';
import { certifiedEntries } from '../../../judging';

export class EndClocksOfFilledPlacesCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ partnerId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Judges the partner of today by what is known by now; each clock's own stream decides whether it was still running. */
@CommandHandler(EndClocksOfFilledPlacesCommand)
export class EndClocksOfFilledPlacesHandler implements ICommandHandler<EndClocksOfFilledPlacesCommand> {
  constructor(
    private readonly partners: Partners,
    private readonly standings: KnownStandings,
    private readonly clocks: ClockKeeper,
  ) {}

  async execute({ data: { partnerId }, meta }: EndClocksOfFilledPlacesCommand): Promise<void> {
    const now = await this.partners.now(partnerId, meta.now);
    if (now === undefined) return;
    const { day: today } = now.programme;
    if (!(await this.standings.hasClockOfPeople(partnerId, today))) return;
    const known = await this.standings.of(partnerId, today, await this.standings.placeAt());
    if (known?.rules === undefined) return;
    const { definition } = known.rules;
    for (const place of filledPlaces(definition, known.facts, today))
      await this.clocks.placeFilled(place, today, meta);
    for (const furtherRole of certifiedEntries(definition, known.facts, today))
      await this.clocks.entryCertified({ partnerId, furtherRole }, today, meta);
  }
}
