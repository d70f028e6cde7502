import type { Command } from 'commander';
import { completeList } from '../define';
import type { Output } from '../output';

/** What waits for somebody. */
export const addInbox = (word: Command, output: Output): void => {
  completeList(word, output, {
    path: '/v1/inbox',
    filters: ['kind', 'q', 'sort'],
    columns: {
      due: 'dueAt',
      kind: 'kind',
      number: 'number',
      note: ({ overdue, blocked }) => [overdue ? 'overdue' : '', blocked ?? ''].filter(Boolean).join('; '),
      amount: 'amount',
      what: 'title',
      record: { wide: ({ record }) => record.id },
      since: { wide: 'since' },
    },
    empty: 'Nothing waits for you.',
    examples: ['inbox --as chen', 'inbox --as lars --where kind=batch_approval'],
  });
};
