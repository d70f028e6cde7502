import type { Notice, Waiting } from '@channel/inbox';
import { rowsAfter } from '@channel/testing';
import type { RewardRunEvent } from './domain/run/run.events';
import { rewardsInbox, rewardsNotices } from './rewards.inbox';

const at = '2026-10-15T09:00:00.000Z';
const runId = 'rrun_1';
const ANALYST = ['vendor|finance.analyst'];
const started: RewardRunEvent = {
  type: 'RewardRunStarted',
  data: {
    ...{ runId, number: 1, programmeId: 'jpa-2023', quarter: '2026-Q3', currency: 'USD' },
    ...{ position: '42', definitionVersion: 1, startedBy: 'pers_fatima', startedAt: at },
  },
};
const calculated: RewardRunEvent = {
  type: 'RewardRunCalculated',
  data: {
    ...{ runId, chunks: 0, partnerCount: 0, lineCount: 0, total: { amount: '5', currency: 'USD' } },
    ...{ digest: 'sha256:aa', calculatedAt: at },
  },
};
const excluded: RewardRunEvent = {
  type: 'RewardRunPartnerExcluded',
  data: { runId, partnerId: 'prtn_1', reason: 'A lien.', excludedBy: 'pers_felipe', excludedAt: at },
};
const submitted: RewardRunEvent = {
  type: 'RewardRunSubmitted',
  data: { runId, digest: 'sha256:aa', submittedBy: 'pers_fatima', submittedAt: at },
};
const failed: RewardRunEvent = {
  type: 'RewardRunFailed',
  data: {
    ...{ runId, code: 'RATE_MISSING', failedAt: at },
    ...{ reason: 'There is no rate for NOK.', nextStep: 'Bring one in, then calculate again.' },
  },
};
const waitingAfter = (...events: readonly RewardRunEvent[]): readonly Waiting[] =>
  [...rowsAfter<Waiting>(rewardsInbox, events).values()].filter(({ for: whom }) => whom.length > 0);

describe('case:E23 runs of rewards', () => {
  it('wait for finance: for their submission, then for the approval of somebody who prepared nothing of them', () => {
    expect(waitingAfter(started)).toEqual([]);
    expect(waitingAfter(started, calculated)).toMatchObject([
      { kind: 'run_submission', number: 'RR-2026Q3-01', for: ANALYST },
    ]);
    expect(waitingAfter(started, calculated, excluded, submitted)).toMatchObject([
      {
        ...{ kind: 'run_approval', for: ['vendor|finance.approver'] },
        preparedBy: ['pers_fatima', 'pers_felipe'],
      },
    ]);
  });

  it('that failed wait again, and their reason and next step are told', () => {
    expect(waitingAfter(started, failed)).toMatchObject([
      { kind: 'run_failed', title: 'There is no rate for NOK.', for: ANALYST },
    ]);
    expect([...rowsAfter<Notice>(rewardsNotices, [started, failed]).values()]).toMatchObject([
      {
        ...{ kind: 'run_failed', record: 'reward-run', recordId: runId, at, for: ANALYST },
        text: {
          en: 'A run of rewards failed: There is no rate for NOK. Bring one in, then calculate again.',
        },
      },
    ]);
  });
});
