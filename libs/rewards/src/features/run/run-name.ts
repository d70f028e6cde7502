import type { RecordName } from '@channel/http';
import { rewardRunList } from './reward-run-list/reward-run-list.projection';

const NUMBER = /^RR-(\d{4})(Q[1-4])-0*(\d+)$/;

/** A number is one within its programme: where several programmes have it, it names none of them. */
export const runName: RecordName = {
  parameters: ['runId', 'to'],
  form: NUMBER,
  example: 'RR-2026Q3-01',
  idOf: {
    projection: rewardRunList.name,
    columns: (name) => {
      const [, year = '', quarter = '', number = ''] = NUMBER.exec(name) ?? [];
      return { quarter: `${year}-${quarter}`, number };
    },
  },
};
