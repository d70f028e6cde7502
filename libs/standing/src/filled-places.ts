import type { Day } from '@channel/kernel';
import type { PersonFacts, StandingFacts } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import { isDue } from './domain/remediation';
import { judgedOf } from './judging';

/** Somebody who left, and whose place may still be filled. */
type Leaver = PersonFacts & Readonly<{ leftOn: Day; replaceBy: Day }>;

/**
 * Places that are filled (J96): whether who left were still there or not, every continuous row of the level that is held would
 * answer the same. Who left first is replaced first, so that one newcomer fills one place. Pure.
 */
export const filledPlaces = (
  definition: ProgrammeDefinition,
  facts: StandingFacts,
  on: Day,
): readonly Pick<Leaver, 'personId' | 'leftOn'>[] => {
  // While the certifications of the level of entry are not due, nothing shows who is missed.
  if (!isDue(definition, { role: facts.role, enteredOn: facts.entry?.on ?? null, on })) return [];
  const leavers = leaversIn(facts, on);
  const filled: Leaver[] = [];
  const answersWith = (there: readonly Leaver[]): string =>
    answersIn(definition, { ...facts, people: withThem(facts, leavers, there) }, on);
  let there = leavers;
  for (const leaver of leavers) {
    const others = there.filter((one) => one !== leaver);
    if (answersWith(others) !== answersWith(there)) continue;
    filled.push(leaver);
    there = others;
  }
  return filled.map(({ personId, leftOn }) => ({ personId, leftOn }));
};

/** As if some of who left were still there, and the others had never been. */
const withThem = (
  { people }: StandingFacts,
  leavers: readonly PersonFacts[],
  there: readonly Leaver[],
): readonly PersonFacts[] => [
  ...people.filter((person) => !leavers.includes(person)),
  ...there.map(({ leftOn, duties, ...person }) => ({
    ...person,
    leftOn: null,
    duties: duties.map((duty) => (duty.to === leftOn ? { ...duty, to: null } : duty)),
  })),
];

const leaversIn = ({ people }: StandingFacts, on: Day): readonly Leaver[] =>
  people
    .filter(
      (person): person is Leaver =>
        person.leftOn !== null &&
        person.replaceBy !== undefined &&
        person.leftOn <= on &&
        on <= person.replaceBy,
    )
    .toSorted((one, other) => (one.leftOn < other.leftOn ? -1 : 1));

/** Of a row that lacks something anyway, what it has says whether it misses somebody. */
const answersIn = (definition: ProgrammeDefinition, facts: StandingFacts, on: Day): string =>
  JSON.stringify(
    judgedOf(definition, facts, on)
      .flatMap(({ levels }) => levels)
      .filter(({ place }) => place === 'held')
      .flatMap(({ requirements }) => requirements)
      .filter(({ assessed }) => assessed === 'continuous')
      .map(({ requirement, state, result: { have } }) => [
        requirement,
        state,
        state === 'unmet' ? have : null,
      ]),
  );
