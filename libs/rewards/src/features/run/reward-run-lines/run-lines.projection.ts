import { sqlProjection } from '@channel/runtime';
import type { RewardLine } from '../../../domain/engine/lines';
import type { RewardRunEvent } from '../../../domain/run/run.events';

export interface RunLineRow {
  readonly runId: string;
  readonly rewardLineId: string;
  readonly partnerId: string;
  readonly planId: string;
  readonly quarter: string;
  readonly invoiceNo: string;
  readonly line: RewardLine;
}

/**
 * Lines of runs, written once, while the run is calculated; they count when the run stands among the calculated ones. To
 * mark each line then would write all of them, and their entries in each index, a second time.
 */
export const runLines = sqlProjection<RewardRunEvent>({
  name: 'rewards.run-lines',
  version: 3,
  streams: ['rewardRun-'],
  tables: ['run_lines', 'calculated_runs'],
  create: (table) => [
    `create table ${table('run_lines')} (
       "key" text primary key, "runId" text not null, "rewardLineId" text not null, "partnerId" text not null,
       "planId" text not null, "quarter" text not null, "invoiceNo" text not null, "line" jsonb not null)`,
    `create table ${table('calculated_runs')} ("runId" text primary key)`,
    `create index on ${table('run_lines')} ("runId", "key")`,
    `create index on ${table('run_lines')} ("rewardLineId")`,
  ],
  onFailure: 'stop',
  on: {
    RewardRunLinesCalculated: async ({ data }, { client, table }) => {
      await client.query(
        `insert into ${table('run_lines')}
           ("key", "runId", "rewardLineId", "partnerId", "planId", "quarter", "invoiceNo", "line")
         select $1 || '/' || lpad($2::text, 6, '0') || '/' || lpad(n::text, 4, '0'), $1, l->>'rewardLineId',
                l->>'partnerId', l->>'planId', l->>'quarter', l->>'invoiceNo', l
           from jsonb_array_elements($3::jsonb) with ordinality as e(l, n)`,
        [data.runId, data.chunk, JSON.stringify(data.lines)],
      );
    },
    RewardRunCalculated: async ({ data }, { client, table }) => {
      await client.query(`insert into ${table('calculated_runs')} values ($1)`, [data.runId]);
    },

    RewardRunStarted: null,
    RewardRunFailed: null,
    RewardRunResumed: null,
    RewardRunPartnerExcluded: null,
    RewardRunNoted: null,
    RewardRunSubmitted: null,
    RewardRunReturned: null,
    RewardRunApproved: null,
    RewardRunIssued: null,
  },
});
