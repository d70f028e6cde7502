import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RewardRun } from '../../../domain/run/run';
import { rewardRunDecider, type ReturnRewardRun } from '../../../domain/run/run.decider';

export class ReturnRewardRunCommand extends BusCommand<
  Asked<ReturnRewardRun>,
  RefusalsOf<ReturnRewardRun>,
  RewardRun
> {}

const isThere = ({ status }: RewardRun): boolean => status !== 'none';

export const ReturnRewardRunHandler = runs(ReturnRewardRunCommand, rewardRunDecider, {
  type: 'ReturnRewardRun',
  id: 'runId',
  visible: () => isThere,
});
