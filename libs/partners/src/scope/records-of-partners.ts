import type { Decider, DomainCommand, DomainEvent } from '@channel/kernel';
import type { DeciderRunner } from '@channel/runtime';
import { Module, type DynamicModule } from '@nestjs/common';

/** Of which partners a record is; of none where there is no such record, or nobody's. */
export type PartnersOf = (runner: DeciderRunner, id: string) => Promise<readonly string[]>;

/**
 * Of which partner a record is, by its stream.
 * @param partnerOf `undefined` where the stream has not begun, or names none
 */
export const ofPartner =
  <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    partnerOf: (state: State) => string | undefined,
  ): PartnersOf =>
  async (runner, id) => {
    const { state } = await runner.load(decider, id);
    const partnerId = partnerOf(state);
    return partnerId === undefined ? [] : [partnerId];
  };

/** What names a partner, where it is one. */
export const itself: PartnersOf = (_runner, id) => Promise.resolve([id]);

/** Known as soon as the contexts are loaded. */
const known = new Map<string, PartnersOf>();
/** How to find the partner of what a parameter names; `undefined` for one that names no record of a partner. */
export const partnersBehind = (parameter: string): PartnersOf | undefined => known.get(parameter);

/** The same for a record whose partner stands in no stream of its own: whoever finds it says so once it is there. */
export const findsPartnersOf = (parameter: string, partnersOf: PartnersOf): void => {
  known.set(parameter, partnersOf);
};

/**
 * Said by a context of the records whose decisions are decisions about a partner, by the parameter that names them in
 * paths and bodies: `imports: [recordsOfPartners('deals', { dealId: ofPartner(dealDecider, …) })]`.
 */
export const recordsOfPartners = (
  context: string,
  records: Readonly<Record<string, PartnersOf>>,
): DynamicModule => {
  for (const [parameter, partnersOf] of Object.entries(records)) findsPartnersOf(parameter, partnersOf);
  @Module({})
  class RecordsModule {}
  Object.defineProperty(RecordsModule, 'name', { value: `${context}RecordsOfPartners` });
  return { module: RecordsModule };
};
