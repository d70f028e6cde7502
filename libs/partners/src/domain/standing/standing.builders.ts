import { present, type Day } from '@channel/kernel';
import {
  jpa2023,
  type ProgrammeDefinition,
  type Requirement,
  type RequirementNode,
  type RequirementSet,
} from '@channel/programs';
import { evaluate, evaluateTogether } from './evaluate';
import type { Dated, OrderFacts, PersonFacts, SaleFacts, StandingFacts } from './standing.facts';
import type { NodeResult, RequirementResult } from './standing.results';

export const definition: ProgrammeDefinition = jpa2023;

export const NO_FACTS: StandingFacts = {
  role: 'solution-reseller',
  entry: { on: '2024-01-15', level: 'elite' },
  countryTier: 'A',
  regions: ['emea'],
  levels: [],
  specialisations: [],
  documents: [],
  approvals: [],
  attributes: [],
  obligations: [],
  contacts: [],
  checked: [],
  reports: [],
  clocks: [],
  people: [],
  sales: [],
  orders: [],
  proofs: [],
  attended: [],
  flexPoints: null,
};
export const facts = (some: Partial<StandingFacts> = {}): StandingFacts => ({ ...NO_FACTS, ...some });

/** A fact that holds from a day on. */
export const since = <Fact extends object>(from: Day, fact: Fact, to: Day | null = null): Dated<Fact> => ({
  id: Object.values(fact).join('-'),
  from,
  to,
  ...fact,
});

/** A person of the partner who passed exams, each as `credential` on a day. */
export const person = (
  personId: string,
  passed: Readonly<Record<string, Day>>,
  rest: Partial<Omit<PersonFacts, 'personId' | 'passed'>> & Readonly<{ duty?: string }> = {},
): PersonFacts => {
  const { duty = 'post-sales', ...others } = rest;
  return {
    personId,
    joinedOn: '2000-01-01',
    leftOn: null,
    duties: [since('2000-01-01', { duty })],
    passed: Object.entries(passed).map(([credential, on]) => ({
      id: `${personId}:${credential}`,
      credential,
      on,
    })),
    ...others,
  };
};

let sold = 0;
export const sale = (amount: string, rest: Partial<SaleFacts> = {}): SaleFacts => ({
  id: `line_${String((sold += 1))}`,
  on: '2026-05-01',
  dayFrom: 'order-date',
  amount: { amount, currency: 'USD' },
  role: 'solution-reseller',
  service: false,
  productLine: 'switching',
  region: 'emea',
  business: 'new',
  orderUse: 'resale',
  ...rest,
});

export const order = (amount: string, rest: Partial<OrderFacts> = {}): OrderFacts => ({
  id: `order_${String((sold += 1))}`,
  ...{ on: '2026-05-01', tcv: { amount, currency: 'USD' }, region: 'emea', business: 'new' },
  ...rest,
});

export const setOf = (id: string): RequirementSet =>
  present(
    definition.requirementSets.find((set) => set.id === id),
    id,
  );
export const LEVELS = 'levels-solution-reseller';

/** The answer of one row of a shipped set. */
export const row = (
  set: string,
  level: string,
  requirement: string,
  given: StandingFacts,
  on: Day,
): RequirementResult =>
  present(
    evaluate(definition, setOf(set), level, given, on).find((result) => result.requirement === requirement),
    requirement,
  );

/** The answers of one row in sets that are judged together. */
export const rowsTogether = (
  sets: readonly string[],
  level: string,
  requirement: RegExp,
  given: StandingFacts,
  on: Day,
) =>
  evaluateTogether(
    definition,
    sets.map((id) => ({ set: setOf(id), level })),
    given,
    on,
  ).flatMap(({ requirements }) => requirements.filter((result) => requirement.test(result.requirement)));

const requirementOfTree = (node: RequirementNode): Requirement => ({
  id: 'asked',
  rows: ['R3'],
  name: 'asked',
  assessed: { value: 'continuous', source: 'sample' },
  node: { value: node, source: 'sample' },
});
export const setOfTrees = (
  trees: readonly RequirementNode[],
  kind: RequirementSet['for'] = { kind: 'levels' },
  id = 'set',
): RequirementSet => ({
  id,
  name: id,
  role: 'solution-reseller',
  for: kind,
  requirements: trees.map((tree, index) => ({ ...requirementOfTree(tree), id: `row-${String(index)}` })),
});

/** The answer of one tree for an Elite Plus partner. */
export const judge = (
  tree: RequirementNode,
  given: Partial<StandingFacts>,
  on: Day = '2026-06-01',
  level = 'elite-plus',
): NodeResult => {
  const set = setOfTrees([tree]);
  return present(evaluate(definition, set, level, facts(given), on)[0], 'a row').result;
};
