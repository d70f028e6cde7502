import { recordDoor } from '@channel/http';
import { lastStint } from '../../domain/person/person';
import { personDecider } from '../../domain/person/person.decider';
import { PERSON_READERS, personVisibleTo } from '../../people/person.view';

/** The vendor's staff open all events of a person, a partner those of people that are with it alone (X1). */
export const personDoor = recordDoor(
  personDecider,
  PERSON_READERS,
  (person, viewer) =>
    personVisibleTo(person, viewer) &&
    (viewer.orgKind === 'vendor' ||
      (person.stints.length === 1 && lastStint(person).partnerId === viewer.orgId)),
);
