import type { RequirementNode } from '@channel/programs';
import type { PersonFacts, StandingFacts } from './standing.facts';

// A second evaluator, written without the first: days are counted one by one, people are tried in every way.

export type PlainState = 0 | 2 | 3;
/** `3` met, `2` met in grace, `0` unmet. */
type Tree = RequirementNode;
export type PlainSet = Readonly<{ name: string; trees: readonly Tree[]; status: boolean }>;
export type PlainTerms = Readonly<{
  years: Readonly<Record<string, number>>;
  parts: Readonly<Record<string, readonly string[]>>;
  /** Values of attributes, the least first. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Of the role, the best first. */
  levels: readonly string[];
  replacementDays: number;
  lapseGraceDays: number;
}>;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
/** Years are counted by writing another year; 29 February becomes the 28th. */
const yearsLater = (day: string, years: number): string => {
  const written = `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
  const exists = new Date(`${written}T00:00:00Z`).toISOString().startsWith(written);
  return exists ? written : `${written.slice(0, 8)}28`;
};

const holdsOne = (
  person: PersonFacts,
  credential: string,
  on: string,
  graceDays: number,
  before: string | null,
  terms: PlainTerms,
): boolean => {
  const parts = terms.parts[credential];
  if (parts !== undefined) return parts.every((part) => holdsOne(person, part, on, graceDays, before, terms));
  return person.passed.some((exam) => {
    if (exam.credential !== credential || exam.on > on || (before !== null && exam.on >= before))
      return false;
    const years = terms.years[credential];
    return years === undefined || dayNumber(on) < dayNumber(yearsLater(exam.on, years)) + graceDays;
  });
};

const inDuty = (person: PersonFacts, duty: string | undefined, on: string): boolean =>
  duty === undefined ||
  person.duties.some((one) => one.duty === duty && one.from <= on && (one.to === null || on < one.to));

const dayBefore = (day: string): string =>
  new Date((dayNumber(day) - 1) * 86_400_000).toISOString().slice(0, 10);

/** 3 counts surely, 2 in grace, 0 not. */
const counts = (
  person: PersonFacts,
  node: Extract<Tree, { kind: 'people' }>,
  on: string,
  terms: PlainTerms,
): PlainState => {
  const { joinedOn, leftOn } = person;
  if (on < joinedOn) return 0;
  const gone = leftOn !== null && leftOn <= on;
  if (gone && dayNumber(on) > dayNumber(leftOn) + terms.replacementDays) return 0;
  if (!inDuty(person, node.duty, gone ? dayBefore(leftOn) : on)) return 0;
  const holds = (grace: number) =>
    node.credentials.some((one) => holdsOne(person, one, on, grace, gone ? leftOn : null, terms));
  if (holds(0)) return gone ? 2 : 3;
  return holds(terms.lapseGraceDays) ? 2 : 0;
};

type World = Readonly<{
  facts: StandingFacts;
  on: string;
  terms: PlainTerms;
  /** Which sets may count a person. */
  counted: (personId: string, set: PlainSet) => boolean;
  sets: readonly PlainSet[];
}>;

const groupsIn = (tree: Tree): readonly string[] => {
  if (tree.kind === 'shared') return [tree.group];
  if (tree.kind === 'all-of' || tree.kind === 'any-of' || tree.kind === 'at-least')
    return tree.nodes.flatMap(groupsIn);
  return [];
};

type Place = Readonly<{ set: PlainSet; shared: string | null; world: World }>;

const stateOf = (tree: Tree, place: Place): PlainState => {
  const inner = (node: Tree) => stateOf(node, place);
  const { facts, on } = place.world;
  const validOn = (one: Readonly<{ from: string; to: string | null }>) =>
    one.from <= on && (one.to === null || on < one.to);
  if (tree.kind === 'all-of') return Math.min(...tree.nodes.map(inner)) as PlainState;
  if (tree.kind === 'any-of') return Math.max(...tree.nodes.map(inner)) as PlainState;
  if (tree.kind === 'at-least') return enough(tree.nodes.map(inner), tree.count);
  if (tree.kind === 'shared') return stateOf(tree.node, { ...place, shared: tree.group });
  if (tree.kind === 'recommended') return 3;
  if (tree.kind === 'people') return peopleState(tree, place);
  const recorded = recordedState(tree, facts, place.world);
  if (recorded !== undefined) return recorded;
  if (tree.kind !== 'conditional') throw new Error(`The plain evaluator knows no ${tree.kind}.`);
  const { attribute, equals } = tree.when;
  const asked = facts.attributes.some(
    (one) => one.attribute === attribute && one.value === equals && validOn(one),
  );
  return asked ? inner(tree.node) : 3;
};

type Node<Name extends Tree['kind']> = Extract<Tree, { kind: Name }>;
type OnRecord =
  | ('document' | 'approval' | 'obligation' | 'mandatory-member' | 'specialisations')
  | ('attribute' | 'level' | 'contact' | 'checklist-item');
/** Whether what is on record and valid is what a node asks for. */
const RECORDED: {
  readonly [Name in OnRecord]: (node: Node<Name>, valid: StandingFacts, terms: PlainTerms) => boolean;
} = {
  document: ({ document }, valid) => valid.documents.some((one) => one.document === document),
  approval: ({ approval }, valid) => valid.approvals.some((one) => one.approval === approval),
  obligation: ({ obligation }, valid) => valid.obligations.some((one) => one.obligation === obligation),
  'mandatory-member': ({ member }, valid) => namesOf(valid).has(member),
  specialisations: ({ count }, valid) => namesOf(valid).size >= count,
  attribute: ({ attribute, atLeast }, valid, { values: { [attribute]: values = [] } }) => {
    const good = values.slice(values.indexOf(atLeast));
    return valid.attributes.some((one) => one.attribute === attribute && good.includes(one.value));
  },
  level: ({ role, atLeast }, valid, { levels }) => {
    const good = levels.slice(0, levels.indexOf(atLeast) + 1);
    return valid.levels.some((one) => one.role === role && good.includes(one.level));
  },
  contact: ({ contact, atLeast = 1, atMost = Infinity }, valid) => {
    const named = valid.contacts.filter((one) => one.contact === contact);
    const { size } = new Set(named.map(({ personId }) => personId));
    return size >= atLeast && size <= atMost;
  },
  'checklist-item': ({ item }, valid) => {
    const verdicts = valid.checked.filter((one) => one.item === item);
    const latest = verdicts
      .map(({ from }) => from)
      .toSorted()
      .at(-1);
    return verdicts.some(({ from, passed }) => from === latest && passed);
  },
};
const namesOf = ({ specialisations }: StandingFacts): ReadonlySet<string> =>
  new Set(specialisations.map(({ specialisation }) => specialisation));

/** Of what is on record; `undefined` for another kind of node. */
const recordedState = (tree: Tree, facts: StandingFacts, { on, terms }: World): PlainState | undefined => {
  if (!(tree.kind in RECORDED)) return undefined;
  const valid = <Fact extends Readonly<{ from: string; to: string | null }>>(all: readonly Fact[]) =>
    all.filter(({ from, to }) => from <= on && (to === null || on < to));
  const judge = RECORDED[tree.kind as OnRecord] as (
    node: Tree,
    valid: StandingFacts,
    terms: PlainTerms,
  ) => boolean;
  const then: StandingFacts = {
    ...facts,
    ...{ documents: valid(facts.documents), approvals: valid(facts.approvals) },
    ...{ obligations: valid(facts.obligations), specialisations: valid(facts.specialisations) },
    ...{ attributes: valid(facts.attributes), levels: valid(facts.levels) },
    ...{ contacts: valid(facts.contacts), checked: valid(facts.checked) },
  };
  return judge(tree, then, terms) ? 3 : 0;
};

const enough = (states: readonly PlainState[], count: number): PlainState => {
  if (states.filter((state) => state === 3).length >= count) return 3;
  return states.filter((state) => state >= 2).length >= count ? 2 : 0;
};

const peopleState = (tree: Extract<Tree, { kind: 'people' }>, { set, shared, world }: Place): PlainState => {
  const from = world.sets.filter(
    (other) => other === set || (shared !== null && other.trees.flatMap(groupsIn).includes(shared)),
  );
  const who = new Map<string, PlainState>();
  for (const one of world.facts.people) {
    if (!from.some((other) => world.counted(one.personId, other))) continue;
    const before = who.get(one.personId) ?? 0;
    who.set(one.personId, Math.max(before, counts(one, tree, world.on, world.terms)) as PlainState);
  }
  return enough([...who.values()], tree.count);
};

/** Tries every way to give each person to one set, statuses apart from each other and from the levels. */
export const plainStates = (
  sets: readonly PlainSet[],
  facts: StandingFacts,
  on: string,
  terms: PlainTerms,
): readonly PlainState[] => {
  const people = [...new Set(facts.people.map(({ personId }) => personId))];
  const groups = [...new Set(sets.map(groupNameOf))];
  let best: readonly PlainState[] = [];
  for (let way = 0; way < groups.length ** people.length; way += 1) {
    const given = new Map(
      people.map((id, index) => [id, groups[Math.floor(way / groups.length ** index) % groups.length]]),
    );
    const counted = (id: string, set: PlainSet) => given.get(id) === groupNameOf(set);
    const world = { facts, on, terms, counted, sets };
    const states = sets.flatMap((set) =>
      set.trees.map((tree) => stateOf(tree, { set, shared: null, world })),
    );
    if (before(best, states)) best = states;
  }
  return best;
};
const groupNameOf = ({ status, name }: PlainSet): string => (status ? name : 'level');
const before = (one: readonly PlainState[], other: readonly PlainState[]): boolean => {
  if (one.length === 0) return true;
  const index = one.findIndex((state, at) => state !== other[at]);
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0);
};
