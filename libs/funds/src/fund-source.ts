import type { Day, DomainCommand, DomainEvent, Instant } from '@channel/kernel';
import type { Billed } from '@channel/payouts';
import { RatedSource } from '@channel/rewards';

/** Money with a purpose, as payouts see it: each record is paid as a whole, at the rate of the day on which it was agreed to. */
export abstract class FundSource<
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Code extends string,
> extends RatedSource<State, Command, Event, Code> {
  /** The day of an instant in the programme of a partner. */
  protected async dayOf(partnerId: string, at: Instant): Promise<Day | undefined> {
    return (await this.partners.now(partnerId, at))?.programme.day;
  }
}

/** Why nothing of a record is open. */
export const whyNotOf = (status: string): Billed['whyNot'] =>
  status === 'in_payment' ? status : status === 'paid' ? 'settled' : 'not_approved';
