import type { ProgrammeDefinition, RequirementNode } from '@channel/programs';
import { HISTORIES } from '@channel/testing';
import fc from 'fast-check';
import { assignments, type Candidate, type Demand } from './assignment';
import { evaluate, evaluateTogether } from './evaluate';
import { plainStates, type PlainSet, type PlainTerms } from './plain-evaluator.builders';
import { definition as shipped, facts, setOfTrees, since } from './standing.builders';
import type { PersonFacts, StandingFacts } from './standing.facts';
import { rankOf } from './standing.results';

const CASES = Number(process.env.PROPERTY_RUNS ?? 100);

/** Few of everything, so that the edges come about by chance. `t` is made of `a` and the course `c`; `o` is superseded. */
const CREDENTIALS = ['a', 'b', 'c', 'o', 't'] as const;
const sourced = <Value>(value: Value) => ({ value, source: 'sample' });
const definitionWith = (lapseGraceDays: number): ProgrammeDefinition => ({
  ...shipped,
  credentials: {
    years: sourced(3),
    supersededYears: sourced(2),
    known: sourced([
      { id: 'a', name: 'A', kind: 'certification' },
      { id: 'b', name: 'B', kind: 'accreditation' },
      { id: 'c', name: 'C', kind: 'course' },
      { id: 'o', name: 'O', kind: 'certification', supersededBy: 'a' },
      { id: 't', name: 'T', kind: 'accreditation', consistsOf: ['a', 'c'] },
    ]),
  },
  clocks: { ...shipped.clocks, lapseGraceDays: sourced(lapseGraceDays) },
});
const termsWith = (lapseGraceDays: number): PlainTerms => ({
  years: { a: 3, b: 3, o: 2 },
  parts: { t: ['a', 'c'] },
  values: { noc: ['8x5', '24x7'] },
  levels: ['elite-plus', 'elite', 'select', 'reseller'],
  replacementDays: 90,
  lapseGraceDays,
});

const ON = '2026-06-01';
const day = fc.constantFrom(
  ...['2023-05-31', '2023-06-01', '2023-06-02', '2024-02-29', '2024-06-01', '2025-01-01'],
  ...['2026-03-02', '2026-03-03', '2026-03-04', '2026-05-31', '2026-06-01', '2026-06-02'],
);
const credential = fc.constantFrom(...CREDENTIALS);
const passed = fc.array(fc.record({ id: fc.nat(999).map(String), credential, on: day }), { maxLength: 4 });
const duty = fc.constantFrom('sales', 'post-sales');
const person = (ids: readonly string[]): fc.Arbitrary<PersonFacts> =>
  fc.record({
    personId: fc.constantFrom(...ids),
    joinedOn: fc.constantFrom('2020-01-01', '2020-01-01', '2026-06-01', '2026-06-02'),
    leftOn: fc.option(day),
    duties: fc.array(
      fc.tuple(duty, fc.option(day)).map(([one, to]) => since('2020-01-01', { duty: one }, to)),
      { maxLength: 2 },
    ),
    passed,
  });
const dated = fc.tuple(day, fc.option(day));
/** At most two records of a kind, each of its days. */
const recorded = <Fact extends object>(fact: fc.Arbitrary<Fact>) =>
  fc.uniqueArray(
    fc.tuple(dated, fact).map(([[from, to], one]) => since(from, one, to)),
    { maxLength: 2, selector: ({ from }) => from },
  );
const one = <Value extends string>(...values: readonly Value[]) => fc.constantFrom(...values);
const records = {
  specialisations: recorded(fc.record({ specialisation: one('m', 'n') })),
  approvals: recorded(fc.record({ approval: one('d', 'other') })),
  obligations: recorded(fc.record({ obligation: one('d', 'other') })),
  contacts: recorded(fc.record({ contact: one('d'), personId: one('p', 'q') })),
  checked: recorded(fc.record({ item: one('d', 'other'), passed: fc.boolean() })),
  levels: recorded(fc.record({ role: one('solution-reseller', 'other'), level: one('elite', 'select') })),
};
const history = (people: number): fc.Arbitrary<StandingFacts> =>
  fc
    .record({
      people: fc.array(person(['p', 'q', 'r', 's', 'u', 'v', 'w', 'x'].slice(0, people)), {
        maxLength: people,
      }),
      documents: fc.array(
        dated.map(([from, to]) => since(from, { document: 'd' }, to)),
        { maxLength: 2 },
      ),
      attributes: fc.array(
        fc
          .tuple(dated, one('yes', '8x5', '24x7'))
          .map(([[from, to], value]) => since(from, { attribute: value === 'yes' ? 'e' : 'noc', value }, to)),
        { maxLength: 2 },
      ),
      ...records,
    })
    .map((some) => facts({ ...some, entry: { on: '2020-01-01', level: 'elite' } }));

const people: fc.Arbitrary<RequirementNode> = fc
  .record({
    count: fc.integer({ min: 1, max: 3 }),
    credentials: fc.uniqueArray(credential, { minLength: 1, maxLength: 2 }),
    duty: fc.option(duty, { nil: undefined }),
  })
  .map(({ duty: one, ...rest }) => ({
    kind: 'people',
    ...rest,
    ...(one === undefined ? {} : { duty: one }),
  }));
const onRecord: fc.Arbitrary<RequirementNode> = fc.constantFrom<RequirementNode>(
  { kind: 'document', document: 'd' },
  { kind: 'approval', approval: 'd' },
  { kind: 'obligation', obligation: 'd' },
  { kind: 'checklist-item', item: 'd' },
  { kind: 'specialisations', count: 1 },
  { kind: 'specialisations', count: 2 },
  { kind: 'mandatory-member', of: 'specialisations', member: 'm' },
  { kind: 'attribute', attribute: 'noc', atLeast: '24x7' },
  { kind: 'attribute', attribute: 'noc', atLeast: '8x5' },
  { kind: 'level', role: 'solution-reseller', atLeast: 'elite' },
  { kind: 'contact', contact: 'd' },
  { kind: 'contact', contact: 'd', atLeast: 2 },
  { kind: 'contact', contact: 'd', atMost: 1 },
);
const leaf: fc.Arbitrary<RequirementNode> = fc.oneof(
  { weight: 5, arbitrary: people },
  { weight: 1, arbitrary: people.map((node): RequirementNode => ({ kind: 'shared', group: 'g', node })) },
  { weight: 4, arbitrary: onRecord },
  { weight: 1, arbitrary: people.map((node): RequirementNode => ({ kind: 'recommended', node })) },
);
const tree: fc.Arbitrary<RequirementNode> = fc.letrec<{ node: RequirementNode; group: RequirementNode }>(
  (tie) => ({
    node: fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf, tie('group')),
    group: fc.oneof(
      fc
        .array(tie('node'), { minLength: 1, maxLength: 3 })
        .map((nodes) => ({ kind: 'all-of' as const, nodes })),
      fc
        .array(tie('node'), { minLength: 1, maxLength: 3 })
        .map((nodes) => ({ kind: 'any-of' as const, nodes })),
      fc
        .array(tie('node'), { minLength: 2, maxLength: 3 })
        .map((nodes) => ({ kind: 'at-least' as const, count: 2, nodes })),
      tie('node').map((node) => ({
        kind: 'conditional' as const,
        when: { attribute: 'e', equals: 'yes' },
        node,
      })),
    ),
  }),
).node;
const trees = fc.array(tree, { minLength: 1, maxLength: 2 });
const sets: fc.Arbitrary<readonly PlainSet[]> = fc
  .tuple(trees, fc.option(trees), fc.option(trees))
  .map(([level, first, second]) => [
    { name: 'level', trees: level, status: false },
    ...(first === null ? [] : [{ name: 'one', trees: first, status: true }]),
    ...(second === null ? [] : [{ name: 'two', trees: second, status: true }]),
  ]);
const grace = fc.constantFrom(0, 0, 30);

const statesOf = (asked: readonly PlainSet[], given: StandingFacts, graceDays: number) =>
  evaluateTogether(
    definitionWith(graceDays),
    asked.map(({ name, trees: rows, status }) => ({
      set: setOfTrees(rows, status ? { kind: 'status', status: name } : { kind: 'levels' }, name),
      level: 'elite',
    })),
    given,
    ON,
  ).flatMap(({ requirements }) => requirements.map(({ state }) => rankOf(state)));

describe('standing, over random trees and histories', () => {
  it(
    'two evaluators agree: one set',
    () =>
      fc.assert(
        fc.property(trees, history(8), grace, (rows, given, graceDays) => {
          const asked = [{ name: 'level', trees: rows, status: false }];
          expect(statesOf(asked, given, graceDays)).toEqual(
            plainStates(asked, given, ON, termsWith(graceDays)),
          );
        }),
        { numRuns: HISTORIES },
      ),
    60_000,
  );

  it('req:O10 req:O13 two evaluators agree: a level beside statuses', () =>
    fc.assert(
      fc.property(sets, history(4), grace, (asked, given, graceDays) => {
        expect(statesOf(asked, given, graceDays)).toEqual(
          plainStates(asked, given, ON, termsWith(graceDays)),
        );
      }),
      { numRuns: CASES },
    ));

  it('a valid credential more never unmeets a row of a set', () =>
    fc.assert(
      fc.property(trees, history(6), credential, fc.nat(5), grace, (rows, given, more, at, graceDays) => {
        const asked = [{ name: 'level', trees: rows, status: false }];
        const richer = withOneMore(given, more, at);
        const before = statesOf(asked, given, graceDays);
        statesOf(asked, richer, graceDays).forEach((state, row) =>
          expect(state).toBeGreaterThanOrEqual(before[row] ?? 0),
        );
      }),
      { numRuns: CASES },
    ));

  it('a valid credential more never unmeets sets that share their people, taken as a whole', () =>
    fc.assert(
      fc.property(sets, history(4), credential, fc.nat(3), (asked, given, more, at) => {
        const met = (all: StandingFacts) => statesOf(asked, all, 0).every((state) => state === 3);
        if (met(given)) expect(met(withOneMore(given, more, at))).toBe(true);
      }),
      { numRuns: CASES },
    ));

  it('a state holds until its last day', () =>
    fc.assert(
      fc.property(trees, history(6), grace, (rows, given, graceDays) => {
        const definition = definitionWith(graceDays);
        const set = setOfTrees(rows);
        const judged = (on: string) => evaluate(definition, set, 'elite', given, on);
        judged(ON).forEach(({ state, result }, index) => {
          if (result.until === null) return;
          expect(result.until >= ON).toBe(true);
          expect(rankOf(judged(result.until)[index]?.state ?? 'unmet')).toBeGreaterThanOrEqual(rankOf(state));
        });
      }),
      { numRuns: CASES },
    ));
});

const withOneMore = (given: StandingFacts, more: string, at: number): StandingFacts => ({
  ...given,
  people: given.people.map((one, index) =>
    index === at % given.people.length
      ? { ...one, passed: [...one.passed, { id: 'more', credential: more, on: '2026-05-31' }] }
      : one,
  ),
});

describe('the assignment of people', () => {
  const GROUPS = ['l', 'm', 'n'];
  const demands: fc.Arbitrary<readonly Demand[]> = fc
    .array(
      fc.record({
        need: fc.integer({ min: 1, max: 4 }),
        groups: fc.subarray(GROUPS, { minLength: 1, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((some) => some.map((one, index) => ({ key: String(index), ...one })));
  const candidates = fc.array(fc.array(fc.option(fc.boolean()), { minLength: 5, maxLength: 5 }), {
    maxLength: 8,
  });

  /** The counts of every way to give each person to one group. */
  const everyWay = (
    asked: readonly Demand[],
    given: readonly Candidate[],
  ): readonly (readonly number[])[] => {
    let ways: readonly (readonly number[])[] = [asked.flatMap(() => [0, 0])];
    for (const { counts } of given)
      ways = distinct(
        ways.flatMap((way) =>
          GROUPS.map((group) =>
            asked.flatMap(({ key, groups }, index) => {
              const one = groups.includes(group) ? counts.get(key) : undefined;
              const [sure = 0, all = 0] = way.slice(2 * index, 2 * index + 2);
              return [sure + Number(one?.grace === false), all + Number(one !== undefined)];
            }),
          ),
        ),
      );
    return ways.map((way) => way.map((count, index) => Math.min(count, asked[index >> 1]?.need ?? 0)));
  };
  const distinct = (ways: readonly (readonly number[])[]) => [
    ...new Map(ways.map((way) => [way.join(), way])).values(),
  ];

  it('equals brute force up to 8 people: nothing that can be reached is beaten by what was kept', () =>
    fc.assert(
      fc.property(demands, candidates, (asked, fits) => {
        const given = fits.map((fit, person): Candidate => ({
          personId: String(person),
          counts: new Map(
            fit.flatMap((one, index) => (one === null ? [] : [[String(index), { grace: one }] as const])),
          ),
        }));
        const found = assignments(asked, given).map(({ counts }) =>
          asked.flatMap(({ key }) => [counts.get(key)?.sure ?? 0, counts.get(key)?.all ?? 0]),
        );
        const ways = everyWay(asked, given);
        const reaches = (one: readonly number[], other: readonly number[]) =>
          one.every((count, index) => count >= (other[index] ?? 0));
        for (const way of ways) expect(found.some((one) => reaches(one, way))).toBe(true);
        for (const one of found) expect(ways.some((way) => reaches(way, one))).toBe(true);
      }),
      { numRuns: CASES },
    ));

  it('finds what a greedy count misses: A holds X and Y, B holds X', () => {
    const found = assignments(
      [
        { key: 'x', need: 1, groups: ['level'] },
        { key: 'y', need: 1, groups: ['operate'] },
      ],
      [
        {
          personId: 'A',
          counts: new Map([
            ['x', { grace: false }],
            ['y', { grace: false }],
          ]),
        },
        { personId: 'B', counts: new Map([['x', { grace: false }]]) },
      ],
    );
    expect(found.map(({ groupOf }) => Object.fromEntries(groupOf))).toEqual([{ A: 'operate', B: 'level' }]);
  });
});
