import type { Command } from 'commander';
import { completeList } from '../define';
import type { Output } from '../output';

/** What partners have to do in time, and what became of it. */
export const addClocks = (clocks: Command, output: Output): void => {
  completeList(clocks, output, {
    path: '/v1/clocks',
    filters: ['status', 'clock', 'partnerId', 'sort'],
    columns: {
      partner: 'partnerId',
      clock: 'clock',
      'last day': 'endsOn',
      status: 'status',
      person: { wide: 'personId' },
      certificate: 'credential',
      since: { wide: 'startedOn' },
      ended: { wide: 'endedOn' },
    },
    empty: 'Nothing has to be done in time.',
    examples: ['clocks --status running --as paula', 'clocks --partner PTR-0042 --all --as chen'],
  });
};
