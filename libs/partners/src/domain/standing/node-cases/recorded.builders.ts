import { doc, type CasesOf } from './node-case.builders';
import { since } from '../standing.builders';

/** Nodes that ask for what somebody wrote down. */
export const RECORDED: CasesOf<
  'document' | 'approval' | 'attribute' | 'level' | 'obligation' | 'checklist-item'
> = {
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
  obligation: [
    [
      'is accepted',
      { kind: 'obligation', obligation: 'o' },
      { obligations: [since('2026-01-01', { obligation: 'o' })] },
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
};
