import { doc, terms, type CasesOf } from './node-case.builders';

/** Nodes that put others together. */
export const COMBINED: CasesOf<
  'all-of' | 'any-of' | 'at-least' | 'conditional' | 'by-calendar' | 'shared' | 'recommended' | 'requirement'
> = {
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
