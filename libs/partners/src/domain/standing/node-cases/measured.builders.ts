import { entry, type CasesOf } from './node-case.builders';
import { sale, since } from '../standing.builders';

/** Nodes that count and add up, over periods. */
export const MEASURED: CasesOf<
  'specialisations' | 'mandatory-member' | 'sum' | 'share' | 'flex-points' | 'report' | 'clock'
> = {
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
};
