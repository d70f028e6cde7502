import type { Command } from 'commander';
import { completeList } from '../define';
import type { Output } from '../output';

/** What an organisation was told. */
export const addNotices = (word: Command, output: Output): void => {
  completeList(word, output, {
    path: '/v1/notices',
    columns: { at: 'at', deal: 'dealNumber', text: 'text' },
    empty: 'There is no notice.',
    examples: ['notices --as priya'],
  });
};
