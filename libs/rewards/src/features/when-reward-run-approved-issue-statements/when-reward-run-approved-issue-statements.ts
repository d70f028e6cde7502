import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { RewardRunApproved } from '../../domain/run/run.events';
import { IssueStatementsCommand } from './issue-statements.handler';

type IssueStatements = DomainCommand<'IssueStatements', { runId: string }>;

/** The approval is the decision; issuing what was approved needs nobody. */
export const whenRewardRunApprovedIssueStatements: Automation<RewardRunApproved, IssueStatements> = {
  name: 'rewards.when-reward-run-approved-issue-statements',
  streams: ['rewardRun-'],
  handles: ['RewardRunApproved'],
  react: ({ data: { runId } }) => [
    { do: 'send', n: 0, command: { type: 'IssueStatements', data: { runId } } },
  ],
  dispatch: { IssueStatements: (data, meta) => new IssueStatementsCommand(data, meta) },
};
