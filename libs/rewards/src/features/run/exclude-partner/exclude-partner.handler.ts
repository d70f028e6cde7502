import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { RewardRun } from '../../../domain/run/run';
import { rewardRunDecider, type ExcludePartner } from '../../../domain/run/run.decider';

export class ExcludePartnerCommand extends BusCommand<
  Asked<ExcludePartner>,
  RefusalsOf<ExcludePartner>,
  RewardRun
> {}

const isThere = ({ status }: RewardRun): boolean => status !== 'none';

export const ExcludePartnerHandler = runs(ExcludePartnerCommand, rewardRunDecider, {
  type: 'ExcludePartner',
  id: 'runId',
  visible: () => isThere,
});
