import type { Day, DomainCommand, DomainEvent, FxQuote } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { PayableSources, StreamSource, type PayoutSource } from '@channel/payouts';
import { Database } from '@channel/postgres';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { FxRates } from './domain/fx/fx-rates';

/** What is paid at the rate of the day on which it was agreed to, whichever day pays it (G67). */
@Injectable()
export abstract class RatedSource<
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Code extends string,
> extends StreamSource<State, Command, Event, Code> {
  constructor(
    sources: PayableSources,
    database: Database,
    runner: DeciderRunner,
    partners: Partners,
    private readonly rates: FxRates,
  ) {
    super(sources, database, runner, partners);
  }

  /** The programme's day on which it was agreed to; `undefined`: there is none yet. */
  protected abstract agreedOn(state: State, id: string): Promise<Day | undefined>;

  async rate({ id }: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined> {
    const day = await this.agreedOn(await this.stateOf(id), id);
    return day === undefined ? undefined : this.rates.onDay(base, quote, day);
  }
}
