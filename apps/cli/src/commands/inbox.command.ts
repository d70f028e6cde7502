import type { Command } from 'commander';
import { completeList } from '../define';
import type { Output } from '../output';

/** What waits for somebody. */
export const addInbox = (word: Command, output: Output): void => {
  completeList(word, output, {
    path: '/v1/inbox',
    filters: ['whose', 'kind', 'q', 'sort'],
    columns: {
      due: 'dueAt',
      kind: 'kind',
      number: 'number',
      note: ({ overdue, flags, blocked }) =>
        [overdue ? 'overdue' : '', ...flags, blocked ?? ''].filter(Boolean).join('; '),
      with: { wide: 'assignedTo' },
      amount: 'amount',
      what: 'title',
      record: { wide: ({ record }) => record.id },
      since: { wide: 'since' },
    },
    empty: 'Nothing waits for you.',
    examples: [
      'inbox --as chen',
      'inbox --as chen --where whose=mine',
      'inbox --as lars --where kind=batch_approval',
    ],
  });
};
