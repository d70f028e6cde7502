import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';
import { assignments, type Candidate } from './assignment';
import { holderFinder, type Holder } from './holders';
import type { PeopleAt } from './node-context';
import type { StandingFacts } from './standing.facts';

/** One way to count people for the nodes that ask for them. */
export type Count = (people: PeopleAt) => readonly Holder[];

/** Everybody who fits a node on a day, each person once; somebody who surely counts before one in grace. */
export const everybody = (definition: ProgrammeDefinition, facts: StandingFacts, on: Day): Count => {
  const holderOn = holderFinder(definition, facts.role);
  const known = new Map<string, readonly Holder[]>();
  return ({ place, node }) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const holders = new Map<string, Holder>();
    for (const person of facts.people) {
      const holder = holderOn(person, node, on);
      const other = holders.get(person.personId);
      if (holder !== undefined && (other === undefined || other.grace)) holders.set(person.personId, holder);
    }
    known.set(place, [...holders.values()]);
    return [...holders.values()];
  };
};

/** Where the people of a node are counted: with the level, or for a status by itself (O10). */
export const groupOf = (
  { people }: Pick<ProgrammeDefinition, 'people'>,
  { set, requirement }: Pick<PeopleAt, 'set' | 'requirement'>,
): string => {
  if (set.for.kind === 'status') return set.id;
  return set.for.kind === 'levels' && !people.shareAcrossLevelRows.value ? `level/${requirement}` : 'level';
};

/** All ways to count that no other one beats, where nodes compete for people. */
export const waysToCount = (
  definition: ProgrammeDefinition,
  asked: readonly PeopleAt[],
  all: Count,
): readonly Count[] => {
  const competing = asked.filter(({ recommended }) => !recommended);
  const groupsAt = new Map(
    competing.map((people) => [
      people.place,
      people.shared === null
        ? [groupOf(definition, people)]
        : [
            ...new Set(
              competing
                .filter(({ shared }) => shared === people.shared)
                .map((other) => groupOf(definition, other)),
            ),
          ],
    ]),
  );
  const demands = competing.map(({ place, node }) => ({
    key: place,
    need: node.count,
    groups: groupsAt.get(place) ?? [],
  }));
  return assignments(demands, candidatesOf(competing, all)).map(({ groupOf: given }): Count => (people) => {
    const groups = groupsAt.get(people.place);
    return groups === undefined
      ? all(people)
      : all(people).filter(({ personId }) => groups.includes(given.get(personId) ?? ''));
  });
};

const candidatesOf = (competing: readonly PeopleAt[], all: Count): readonly Candidate[] => {
  const counts = new Map<string, Map<string, Readonly<{ grace: boolean }>>>();
  for (const people of competing)
    for (const { personId, grace } of all(people)) {
      const own = counts.get(personId) ?? new Map<string, Readonly<{ grace: boolean }>>();
      counts.set(personId, own.set(people.place, { grace }));
    }
  return [...counts].map(([personId, own]) => ({ personId, counts: own }));
};
