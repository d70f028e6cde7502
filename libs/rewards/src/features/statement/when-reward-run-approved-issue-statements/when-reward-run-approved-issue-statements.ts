import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { RewardRunEvent } from '../../../domain/run/run.events';
import { IssueStatementsCommand } from './issue-statements.handler';

type IssueStatements = DomainCommand<'IssueStatements', { runId: string }>;

/** The approval is the decision; issuing what was approved needs nobody. */
export const whenRewardRunApprovedIssueStatements = automation<RewardRunEvent, IssueStatements>({
  name: 'rewards.when-reward-run-approved-issue-statements',
  streams: ['rewardRun-'],
  on: {
    RewardRunApproved: ({ runId }) => [
      { do: 'send', n: 0, command: { type: 'IssueStatements', data: { runId } } },
    ],

    RewardRunStarted: null,
    RewardRunLinesCalculated: null,
    RewardRunCalculated: null,
    RewardRunFailed: null,
    RewardRunResumed: null,
    RewardRunPartnerExcluded: null,
    RewardRunNoted: null,
    RewardRunSubmitted: null,
    RewardRunReturned: null,
    RewardRunIssued: null,
  },
  dispatch: { IssueStatements: (data, meta) => new IssueStatementsCommand(data, meta) },
});
