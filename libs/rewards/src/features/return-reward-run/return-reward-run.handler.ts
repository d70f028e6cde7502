import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RewardRun } from '../../domain/run/run';
import { rewardRunDecider, type ReturnRewardRun, type RewardRunRefusal } from '../../domain/run/run.decider';

export class ReturnRewardRunCommand extends BusCommand<Asked<ReturnRewardRun>, RewardRunRefusal, RewardRun> {}

const isThere = ({ status }: RewardRun): boolean => status !== 'none';

export const ReturnRewardRunHandler = runs(ReturnRewardRunCommand, rewardRunDecider, {
  type: 'ReturnRewardRun',
  id: 'runId',
  visible: () => isThere,
});
