import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RewardRun } from '../../../domain/run/run';
import { rewardRunDecider, type NoteRewardRun } from '../../../domain/run/run.decider';

export class NoteRewardRunCommand extends BusCommand<
  Asked<NoteRewardRun>,
  RefusalsOf<NoteRewardRun>,
  RewardRun
> {}

const isThere = ({ status }: RewardRun): boolean => status !== 'none';

export const NoteRewardRunHandler = runs(NoteRewardRunCommand, rewardRunDecider, {
  type: 'NoteRewardRun',
  id: 'runId',
  visible: () => isThere,
});
