import { entry, people, type CasesOf } from './node-case.builders';
import { person, since } from '../standing.builders';

/** Nodes that ask for people. */
export const PEOPLE: CasesOf<'people' | 'each-contact' | 'contact' | 'attendance'> = {
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
};
