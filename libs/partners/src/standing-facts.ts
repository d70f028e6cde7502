import { evolve as partnerAfter, initial as noPartner, type EnrolledPartner } from './domain/partner/partner';
import type { PartnerEvent } from './domain/partner/partner.events';
import { evolve as personAfter, initial as noPerson, type KnownPerson } from './domain/person/person';
import type { PersonEvent } from './domain/person/person.events';

// What those who judge standing need to keep of partners and people as they became known: the states that the streams
// fold to, so that no second fold can differ from the first.

/** The partner after an event; `undefined` while nobody invited it. */
export const partnerKnownAfter = (
  before: EnrolledPartner | undefined,
  event: PartnerEvent,
): EnrolledPartner | undefined => {
  const partner = partnerAfter(before ?? noPartner, event);
  return partner.status === 'none' ? undefined : partner;
};

/** The person after an event, without what it is called (F23). */
export const personKnownAfter = (
  before: KnownPerson | undefined,
  event: PersonEvent,
): KnownPerson | undefined => {
  const person = personAfter(before ?? noPerson, event);
  return person.status === 'none' ? undefined : { ...person, details: null };
};
