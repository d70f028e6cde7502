import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RewardRun } from '../../domain/run/run';
import { rewardRunDecider, type ExcludePartner, type RewardRunRefusal } from '../../domain/run/run.decider';

export class ExcludePartnerCommand extends BusCommand<Asked<ExcludePartner>, RewardRunRefusal, RewardRun> {}

const isThere = ({ status }: RewardRun): boolean => status !== 'none';

export const ExcludePartnerHandler = runs(ExcludePartnerCommand, rewardRunDecider, {
  type: 'ExcludePartner',
  id: 'runId',
  visible: () => isThere,
});
