/** How often something is asked, and which groups of requirements its people may be counted in. */
export type Demand = Readonly<{ key: string; need: number; groups: readonly string[] }>;
/** A person and what each demand would count: surely, or in grace only. */
export type Candidate = Readonly<{
  personId: string;
  counts: ReadonlyMap<string, Readonly<{ grace: boolean }>>;
}>;
/** One way to give each person to one group: how much each demand counts then, and who is where. */
export type Assignment = Readonly<{
  /** By key of the demand: people who count surely, and all; neither above what is needed. */
  counts: ReadonlyMap<string, Readonly<{ sure: number; all: number }>>;
  groupOf: ReadonlyMap<string, string>;
}>;

type Picks = Readonly<{ personId: string; group: string; before: Picks }> | null;
type Place = Readonly<{ counts: readonly number[]; picks: Picks }>;

/**
 * All assignments of people to groups that no other one beats: a person is in one group and counts for every demand
 * of it (G37, O10, O13). Nothing is guessed: person by person the reachable counts are kept, capped at what is needed,
 * and of these only those that are not worse everywhere. For one group it is plain counting.
 */
export const assignments = (
  demands: readonly Demand[],
  candidates: readonly Candidate[],
): readonly Assignment[] => {
  let places: readonly Place[] = [{ counts: demands.flatMap(() => [0, 0]), picks: null }];
  for (const candidate of candidates) {
    const groups = groupsFor(candidate, demands);
    if (groups.length === 0) continue;
    places = unbeaten(
      places.flatMap((place) => groups.map((group) => taken(place, candidate, group, demands))),
    );
  }
  return places.map(({ counts, picks }) => ({
    counts: new Map(
      demands.map(({ key }, index) => [
        key,
        { sure: counts[2 * index] ?? 0, all: counts[2 * index + 1] ?? 0 },
      ]),
    ),
    groupOf: groupsOf(picks),
  }));
};

const groupsFor = ({ counts }: Candidate, demands: readonly Demand[]): readonly string[] => [
  ...new Set(demands.filter(({ key }) => counts.has(key)).flatMap(({ groups }) => groups)),
];

const taken = (
  { counts, picks }: Place,
  candidate: Candidate,
  group: string,
  demands: readonly Demand[],
): Place => ({
  counts: demands.flatMap(({ key, need, groups }, index) => {
    const sure = counts[2 * index] ?? 0;
    const all = counts[2 * index + 1] ?? 0;
    const counted = groups.includes(group) ? candidate.counts.get(key) : undefined;
    if (counted === undefined) return [sure, all];
    return [counted.grace ? sure : Math.min(need, sure + 1), Math.min(need, all + 1)];
  }),
  picks: { personId: candidate.personId, group, before: picks },
});

const unbeaten = (places: readonly Place[]): readonly Place[] => {
  const kept: Place[] = [];
  for (const place of places) {
    if (kept.some((other) => reaches(other, place))) continue;
    for (let index = kept.length - 1; index >= 0; index -= 1)
      if (reaches(place, kept[index] as Place)) kept.splice(index, 1);
    kept.push(place);
  }
  return kept;
};
const reaches = (one: Place, other: Place): boolean =>
  one.counts.every((count, index) => count >= (other.counts[index] ?? 0));

const groupsOf = (picks: Picks): ReadonlyMap<string, string> => {
  const groups = new Map<string, string>();
  for (let pick = picks; pick !== null; pick = pick.before) groups.set(pick.personId, pick.group);
  return groups;
};
