import { readPeriodId, type Period } from './period';

export const periodView = (periodId: string, { status, runs, chosen, issued }: Period): object => ({
  id: periodId,
  ...readPeriodId(periodId),
  status,
  runs,
  issuedRunId: issued ? (chosen?.runId ?? null) : null,
});
