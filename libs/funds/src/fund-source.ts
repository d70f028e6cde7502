import type { Day, DomainCommand, DomainEvent, FxQuote, Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { PayableSources, StreamSource, type Billed, type PayoutSource } from '@channel/payouts';
import { Database } from '@channel/postgres';
import { FxRates } from '@channel/rewards';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';

/** Money with a purpose, as payouts see it: each record is paid as a whole, at the rate of the day on which it was agreed to. */
@Injectable()
export abstract class FundSource<
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

  /** At the rate of that day, like a statement (G67). */
  async rate({ id }: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined> {
    const day = await this.agreedOn(await this.stateOf(id), id);
    return day === undefined ? undefined : this.rates.onDay(base, quote, day);
  }

  /** The day of an instant in the programme of a partner. */
  protected async dayOf(partnerId: string, at: Instant): Promise<Day | undefined> {
    return (await this.partners.now(partnerId, at))?.programme.day;
  }
}

/** Why nothing of a record is open. */
export const whyNotOf = (status: string): Billed['whyNot'] =>
  status === 'in_payment' ? status : status === 'paid' ? 'settled' : 'not_approved';
