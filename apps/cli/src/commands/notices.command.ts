import type { Command } from 'commander';
import { completeList } from '../define';
import type { Output } from '../output';

/** What an organisation was told. */
export const addNotices = (word: Command, output: Output): void => {
  completeList(word, output, {
    path: '/v1/notices',
    columns: {
      at: 'at',
      number: 'number',
      text: 'text',
      read: { wide: ({ read }) => (read ? 'yes' : 'no') },
    },
    filters: ['kind'],
    empty: 'There is no notice.',
    examples: ['notices --as priya'],
  });
};
