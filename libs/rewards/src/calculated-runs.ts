import { viewOf } from '@channel/runtime';

/** SQL: the run whose id this is was calculated, as far as its lines are known in their list. */
export const isCalculated = (runId: string): string =>
  `exists (select from ${viewOf('rewards.calculated-runs')} c where c."runId" = ${runId})`;
