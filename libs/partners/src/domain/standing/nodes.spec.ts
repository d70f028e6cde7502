import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequirementNode } from '@channel/programs';
import { facts, judge, person, sale, since } from './standing.builders';
import { JUDGED_KINDS } from './nodes';
import type { StandingFacts } from './standing.facts';
import type { NodeResult } from './standing.results';

const on = '2026-06-01';
const doc = (document: string): RequirementNode => ({ kind: 'document', document });
const people = (count: number, credential: string, duty?: 'sales' | 'post-sales'): RequirementNode => ({
  ...{ kind: 'people', count, credentials: [credential] },
  ...(duty === undefined ? {} : { duty }),
});
const terms = [since('2026-01-01', { document: 'programme-terms' }, '2026-12-31')];
type Case = readonly [
  title: string,
  tree: RequirementNode,
  given: Partial<StandingFacts>,
  expected: Partial<NodeResult>,
  on?: string,
];
const entry = { on: '2025-06-01', level: 'elite' };

/** One list by kind of node: a kind without cases does not compile. */
const CASES: { readonly [Kind in RequirementNode['kind']]: readonly Case[] } = {
  'all-of': [
    [
      'is as good as its worst node and names what is missing',
      { kind: 'all-of', nodes: [doc('programme-terms'), doc('invitation')] },
      { documents: terms },
      { state: 'unmet', have: { count: 1 }, need: { count: 2 }, missing: 'a valid invitation' },
    ],
    [
      'ends with the first',
      { kind: 'all-of', nodes: [doc('programme-terms')] },
      { documents: terms },
      { until: '2026-12-30' },
    ],
  ],
  'any-of': [
    [
      'is as good as its best node',
      { kind: 'any-of', nodes: [doc('invitation'), doc('programme-terms')] },
      { documents: terms },
      { state: 'met', until: '2026-12-30', missing: null },
    ],
    [
      'names every way',
      { kind: 'any-of', nodes: [doc('invitation'), doc('programme-terms')] },
      {},
      { state: 'unmet', missing: 'either a valid invitation, or a valid programme-terms' },
    ],
  ],
  'at-least': [
    [
      'asks for so many of its nodes',
      {
        kind: 'at-least',
        count: 2,
        nodes: [doc('invitation'), doc('business-plan'), doc('programme-terms')],
      },
      { documents: terms },
      {
        state: 'unmet',
        have: { count: 1 },
        need: { count: 2 },
        missing: '1 of: a valid invitation; a valid business-plan',
      },
    ],
  ],
  people: [
    [
      'counts each person once, in the duty',
      people(2, 'jncis-sec', 'post-sales'),
      {
        people: [
          person('a', { 'jncis-sec': '2025-01-01' }),
          person('a', { 'jncis-sec': '2025-02-01' }),
          person('b', { 'jncis-sec': '2025-01-01' }, { duty: 'sales' }),
        ],
      },
      { state: 'unmet', have: { count: 1 }, missing: '1 more person with JNCIS-SEC in post-sales' },
    ],
    [
      'req:J95 is extended by a second exam',
      people(1, 'jncis-sec'),
      {
        people: [
          {
            ...person('a', {}),
            passed: [
              { id: 'x', credential: 'jncis-sec', on: '2023-07-01' },
              { id: 'y', credential: 'jncis-sec', on: '2026-05-01' },
            ],
          },
        ],
      },
      { state: 'met', until: '2029-04-30', evidence: ['x', 'y'] },
    ],
    [
      'does not know an exam before its day',
      people(1, 'jncis-sec'),
      { people: [person('a', { 'jncis-sec': '2026-06-02' })] },
      { state: 'unmet' },
    ],
    [
      'ends a duty without grace',
      people(1, 'jncis-sec', 'sales'),
      {
        people: [
          person(
            'a',
            { 'jncis-sec': '2025-01-01' },
            { duties: [since('2025-01-01', { duty: 'sales' }, '2026-06-01')] },
          ),
        ],
      },
      { state: 'unmet' },
    ],
    [
      'takes nothing into account that was passed after leaving',
      people(1, 'jncis-sec'),
      { people: [person('a', { 'jncis-sec': '2026-05-20' }, { leftOn: '2026-05-10' })] },
      { state: 'unmet' },
    ],
  ],
  'each-contact': [
    [
      'req:C12 asks it of each person named',
      {
        kind: 'each-contact',
        contact: 'senior-technical-representative',
        credentials: ['jncis-ent', 'jncis-sec'],
      },
      {
        people: [person('a', { 'jncis-ent': '2025-01-01' }), person('b', {})],
        contacts: ['a', 'b'].map((personId) =>
          since('2026-01-01', { contact: 'senior-technical-representative', personId }),
        ),
      },
      { state: 'unmet', have: { count: 1 }, need: { count: 2 } },
    ],
  ],
  contact: [
    [
      'req:C11 is unmet with more than the most',
      { kind: 'contact', contact: 'product-manager', atLeast: 1, atMost: 1 },
      {
        contacts: ['a', 'b'].map((personId) => since('2026-01-01', { contact: 'product-manager', personId })),
      },
      { state: 'unmet', have: { count: 2 }, missing: '1 fewer product-managers named' },
    ],
    [
      'asks for one',
      { kind: 'contact', contact: 'product-manager' },
      {},
      { state: 'unmet', missing: '1 more product-manager named' },
    ],
  ],
  specialisations: [
    [
      'req:J15 counts each once while it is active',
      { kind: 'specialisations', count: 2 },
      {
        specialisations: [
          since('2026-01-01', { specialisation: 'security' }, '2026-09-01'),
          since('2026-01-01', { specialisation: 'routing' }, '2026-06-01'),
        ],
      },
      { state: 'unmet', have: { count: 1 }, missing: '1 more active specialisation' },
    ],
  ],
  'mandatory-member': [
    [
      'is one by name',
      { kind: 'mandatory-member', of: 'specialisations', member: 'security' },
      { specialisations: [since('2026-01-01', { specialisation: 'security' }, '2026-09-01')] },
      { state: 'met', until: '2026-08-31' },
    ],
  ],
  sum: [
    [
      'req:J17 counts accepted proofs of concept of the annual period',
      { kind: 'sum', target: 'poc' },
      {
        entry,
        proofs: ['2025-06-01', '2026-05-31', '2026-06-01'].map((acceptedOn, index) => ({
          id: `poc_${String(index)}`,
          acceptedOn,
        })),
      },
      { state: 'unmet', have: { count: 2 }, need: { count: 4 }, evidence: ['poc_0', 'poc_1'] },
    ],
    [
      'is not judged where the definition has no target for the level',
      { kind: 'sum', target: 'sales' },
      { entry, countryTier: 'Z', sales: [sale('1')] },
      {
        state: 'not_judged_before',
        missing: 'the definition has no target sales for elite-plus in country tier Z',
      },
    ],
  ],
  share: [
    [
      'is unmet without sales',
      { kind: 'share', share: 'service-share' },
      {},
      { state: 'unmet', have: { percent: '0' } },
    ],
  ],
  'flex-points': [
    [
      'is not judged where nobody keeps the account',
      { kind: 'flex-points' },
      {},
      { state: 'not_judged_before' },
    ],
    [
      'req:J19 asks for the points of the last half-year',
      { kind: 'flex-points' },
      {
        entry: { on: '2025-07-01', level: 'elite-plus' },
        flexPoints: [
          { id: 'f1', halfYear: '2025-H2', points: 1 },
          { id: 'f2', halfYear: '2026-H1', points: 5 },
        ],
      },
      { state: 'unmet', have: { count: 1 }, missing: '1 more flex point in 2025-H2' },
    ],
  ],
  attendance: [
    [
      'req:J60 asks for somebody in every whole quarter',
      { kind: 'attendance', event: 'sales-update' },
      {
        entry,
        attended: ['2025-07-02', '2026-01-15', '2026-05-01'].map((day, index) => ({
          id: `a${String(index)}`,
          event: 'sales-update',
          personId: 'p',
          on: day,
        })),
      },
      { state: 'unmet', have: { count: 2 }, need: { count: 3 }, missing: 'sales-update attended in 2025-Q4' },
    ],
  ],
  document: [
    [
      'is missing before its day',
      doc('invitation'),
      { documents: [since('2026-06-02', { document: 'invitation' })] },
      { state: 'unmet', missing: 'a valid invitation' },
    ],
  ],
  approval: [
    [
      'is met by a valid one',
      { kind: 'approval', approval: 'x' },
      { approvals: [since('2026-01-01', { approval: 'x' })] },
      { state: 'met', until: null },
    ],
  ],
  attribute: [
    [
      'req:J74 takes more for less',
      { kind: 'attribute', attribute: 'noc', atLeast: '8x5' },
      { attributes: [since('2026-01-01', { attribute: 'noc', value: '24x7' })] },
      { state: 'met' },
    ],
    [
      'takes no less',
      { kind: 'attribute', attribute: 'noc', atLeast: '24x7' },
      { attributes: [since('2026-01-01', { attribute: 'noc', value: '8x5' })] },
      { state: 'unmet' },
    ],
  ],
  level: [
    [
      'req:O2 G8: Elite or higher',
      { kind: 'level', role: 'solution-reseller', atLeast: 'elite' },
      { levels: [since('2026-01-01', { role: 'solution-reseller', level: 'elite-plus' })] },
      { state: 'met' },
    ],
    [
      'req:O32 not Select',
      { kind: 'level', role: 'solution-reseller', atLeast: 'elite' },
      { levels: [since('2026-01-01', { role: 'solution-reseller', level: 'select' })] },
      { state: 'unmet' },
    ],
  ],
  clock: [
    [
      'req:J76 runs until its stored end',
      { kind: 'clock', clock: 'serviceCreationDays' },
      {
        clocks: [
          {
            id: 'c',
            clock: 'serviceCreationDays',
            startedOn: '2026-03-03',
            endsOn: '2026-06-01',
            doneOn: null,
          },
        ],
      },
      { state: 'met_in_grace', until: '2026-06-01' },
    ],
    [
      'has run out',
      { kind: 'clock', clock: 'serviceCreationDays' },
      {
        clocks: [
          {
            id: 'c',
            clock: 'serviceCreationDays',
            startedOn: '2026-03-02',
            endsOn: '2026-05-31',
            doneOn: null,
          },
        ],
      },
      { state: 'unmet' },
    ],
    [
      'is done',
      { kind: 'clock', clock: 'serviceCreationDays' },
      {
        clocks: [
          {
            id: 'c',
            clock: 'serviceCreationDays',
            startedOn: '2026-03-02',
            endsOn: '2026-05-31',
            doneOn: '2026-04-01',
          },
        ],
      },
      { state: 'met' },
    ],
  ],
  obligation: [
    [
      'is accepted',
      { kind: 'obligation', obligation: 'o' },
      { obligations: [since('2026-01-01', { obligation: 'o' })] },
      { state: 'met' },
    ],
  ],
  report: [
    [
      'req:J79 asks for the last month that is due',
      { kind: 'report', report: 'pos', every: 'month' },
      { entry, reports: [{ id: 'r', report: 'pos', month: '2026-03', receivedOn: '2026-04-10' }] },
      { state: 'unmet', need: { words: '2026-04' }, missing: 'the pos report of 2026-04, due on 2026-05-14' },
    ],
    [
      'asks for none before the first is due',
      { kind: 'report', report: 'pos', every: 'month' },
      { entry: { on: '2026-05-01', level: null } },
      { state: 'met' },
    ],
  ],
  'checklist-item': [
    [
      'req:O15 takes the last verdict',
      { kind: 'checklist-item', item: 'level-0' },
      {
        checked: [
          since('2026-01-01', { item: 'level-0', passed: true }),
          since('2026-02-01', { item: 'level-0', passed: false }),
        ],
      },
      { state: 'unmet' },
    ],
  ],
  conditional: [
    [
      'asks nothing where the condition does not hold',
      {
        kind: 'conditional',
        when: { attribute: 'supports-e-series', equals: 'yes' },
        node: doc('invitation'),
      },
      {},
      { state: 'met' },
    ],
  ],
  'by-calendar': [
    [
      'G41: leaves the step before one whose day is not known',
      {
        kind: 'by-calendar',
        steps: [
          { from: null, node: doc('programme-terms') },
          { from: { availabilityOf: 'jncis-idp' }, node: doc('invitation') },
        ],
      },
      { documents: terms },
      { state: 'met' },
    ],
    [
      'req:O11 takes the last step that began',
      {
        kind: 'by-calendar',
        steps: [
          { from: null, node: doc('programme-terms') },
          { from: { day: '2026-06-01' }, node: doc('invitation') },
        ],
      },
      { documents: terms },
      { state: 'unmet' },
    ],
  ],
  shared: [
    [
      'is what its node is',
      { kind: 'shared', group: 'g', node: doc('programme-terms') },
      { documents: terms },
      { state: 'met' },
    ],
  ],
  recommended: [
    [
      'never gates, and shows what would be missing',
      { kind: 'recommended', node: doc('invitation') },
      {},
      { state: 'met', missing: null },
    ],
  ],
  requirement: [
    [
      'is what another row asks of the level',
      { kind: 'requirement', requirement: 'signed-terms' },
      { documents: terms },
      { state: 'met' },
    ],
  ],
};

describe('what a node answers', () => {
  for (const [kind, cases] of Object.entries(CASES))
    it.each(cases.map(([title, tree, given, expected, day]) => ({ title, tree, given, expected, day })))(
      `${kind} $title`,
      ({ tree, given, expected, day }) => {
        const result = judge(tree, given, day ?? on);
        expect(result).toMatchObject(expected);
        expect(result.state === 'met').toBe(result.missing === null);
      },
    );

  it('every kind of node of a definition is judged and has a case', () => {
    const described = readFileSync(
      join(__dirname, '../../../../programs/src/definition/requirements.ts'),
      'utf8',
    ).matchAll(/kind: z\.literal\('([a-z-]+)'\)/g);
    const forWhom = ['levels', 'track', 'specialisation', 'status', 'contract'];
    const kinds = [...described].map(([, kind]) => kind ?? '').filter((kind) => !forWhom.includes(kind));
    expect([...JUDGED_KINDS].toSorted()).toEqual([...kinds].toSorted());
    expect(Object.entries(CASES).filter(([, cases]) => cases.length === 0)).toEqual([]);
  });

  it('req:J78 asks for the target in each authorised region, renewals left out', () => {
    const given = {
      role: 'naas-provider',
      entry: { on: '2025-06-01', level: 'select-provider' },
      regions: ['americas', 'emea'],
      sales: [
        sale('40000000', { role: 'naas-provider', region: 'emea', orderUse: 'own-service' }),
        sale('40000000', { role: 'naas-provider', region: 'americas', business: 'renewal' }),
        sale('39999999', { role: 'naas-provider', region: 'americas' }),
      ],
    };
    const result = judge({ kind: 'sum', target: 'naasTcv' }, given, on, 'select-provider');
    expect(result.state).toBe('unmet');
    expect(result.nodes.map(({ state }) => state)).toEqual(['unmet', 'met']);
    expect(result.missing).toBe('0.01 USD more, by the day the order was submitted, in americas');
    expect(facts().regions).toEqual(['emea']);
  });
});
