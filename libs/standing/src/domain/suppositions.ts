import type { Day } from '@channel/kernel';
import type { PersonFacts, StandingFacts } from '@channel/partners';

/** Something that did not happen, or not yet. */
export type Supposition =
  | Readonly<{ personLeft: string; on: Day }>
  /** Without a person: by somebody new, with all duties. */
  | Readonly<{ credentialPassed: string; personId?: string; on: Day }>
  | Readonly<{ specialisationGranted: string; on: Day }>
  | Readonly<{ specialisationEnded: string; on: Day }>;

const DUTIES = ['sales', 'pre-sales', 'post-sales'] as const;

/** The facts with what is supposed in them. Nothing is written; the facts that there are stay as they are. */
export const supposing = (
  facts: StandingFacts,
  suppositions: readonly Supposition[],
  consistsOf: (credential: string) => readonly string[],
): StandingFacts =>
  suppositions.reduce((before, supposed, index) => after(before, supposed, { index, consistsOf }), facts);

type Ground = Readonly<{ index: number; consistsOf: (credential: string) => readonly string[] }>;

const after = (facts: StandingFacts, supposed: Supposition, ground: Ground): StandingFacts => {
  if ('personLeft' in supposed) return { ...facts, people: facts.people.map((one) => left(one, supposed)) };
  if ('credentialPassed' in supposed) return { ...facts, people: passing(facts.people, supposed, ground) };
  if ('specialisationGranted' in supposed) {
    const { specialisationGranted: specialisation, on: from } = supposed;
    const granted = { id: idOf(ground), specialisation, from, to: null };
    return { ...facts, specialisations: [...facts.specialisations, granted] };
  }
  return {
    ...facts,
    specialisations: facts.specialisations.map((held) =>
      held.specialisation === supposed.specialisationEnded &&
      held.from < supposed.on &&
      (held.to === null || held.to > supposed.on)
        ? { ...held, to: supposed.on }
        : held,
    ),
  };
};

const left = (person: PersonFacts, { personLeft, on }: Readonly<{ personLeft: string; on: Day }>) =>
  person.personId === personLeft && (person.leftOn === null || person.leftOn > on)
    ? { ...person, leftOn: on }
    : person;

/** What is made of others is passed by passing all of them (J62). */
const passing = (
  people: readonly PersonFacts[],
  { credentialPassed, personId, on }: Readonly<{ credentialPassed: string; personId?: string; on: Day }>,
  ground: Ground,
): readonly PersonFacts[] => {
  const parts = ground.consistsOf(credentialPassed);
  const passed = (parts.length === 0 ? [credentialPassed] : parts).map((credential) => ({
    id: idOf(ground),
    ...{ credential, on },
  }));
  if (personId !== undefined)
    return people.map((one) =>
      one.personId === personId ? { ...one, passed: [...one.passed, ...passed] } : one,
    );
  const newcomer: PersonFacts = {
    ...{ personId: idOf(ground), joinedOn: on, leftOn: null, passed },
    duties: DUTIES.map((duty) => ({ id: idOf(ground), duty, from: on, to: null })),
  };
  return [...people, newcomer];
};

const idOf = ({ index }: Ground): string => `supposed-${String(index + 1)}`;

/** Who is named and is not there. */
export const strangersIn = (
  { people }: Pick<StandingFacts, 'people'>,
  suppositions: readonly Supposition[],
): readonly string[] => {
  const known = new Set(people.map(({ personId }) => personId));
  return suppositions.flatMap((one) => {
    const named = 'personLeft' in one ? one.personLeft : 'personId' in one ? one.personId : undefined;
    return named === undefined || known.has(named) ? [] : [named];
  });
};
