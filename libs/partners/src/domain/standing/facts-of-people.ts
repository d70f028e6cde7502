import type { KnownPerson } from '../person/person';
import type { PersonFacts, StandingFacts } from './standing.facts';

/**
 * What of a person counts for a partner: once for each time there. What the person holds goes along, what they attended was for the
 * partner of that day (X1); what was withdrawn counts for nothing.
 */
export const peopleFactsOf = (person: KnownPerson, partnerId: string): readonly PersonFacts[] => {
  const passed = person.records
    .filter(({ kind, withdrawn }) => kind !== 'attendance' && !withdrawn)
    .map(({ recordId: id, what: credential, on }) => ({ id, credential, on }));
  const duties = person.duties
    .filter((one) => one.partnerId === partnerId)
    .map(({ duty, fromOn: from, toOn: to }) => ({
      id: `${person.personId}/${duty}/${from}`,
      duty,
      from,
      to,
    }));
  return person.stints
    .filter((stint) => stint.partnerId === partnerId)
    .map(({ joinedOn, leftOn }) => ({ personId: person.personId, joinedOn, leftOn, duties, passed }));
};

/** What a person attended while at a partner. */
export const attendedBy = (
  { personId, stints, records }: KnownPerson,
  partnerId: string,
): StandingFacts['attended'] =>
  records.flatMap(({ kind, withdrawn, recordId: id, what: event, on }) => {
    const there = stints.some(
      (stint) =>
        stint.partnerId === partnerId && stint.joinedOn <= on && (stint.leftOn === null || on < stint.leftOn),
    );
    return kind === 'attendance' && !withdrawn && there ? [{ id, event, personId, on }] : [];
  });
