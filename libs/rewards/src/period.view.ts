import { is, view, type ViewOf } from '@channel/http';
import { present } from '@channel/kernel';
import { PERIOD_STATUSES, readPeriodId, type Period } from './domain/period/period';

export const periodView = view('Period', {
  programmeId: is.id,
  quarter: is.quarter,
  status: is.oneOf(PERIOD_STATUSES),
  runs: is.count.describe('Number of the last run.'),
  issuedRunId: is.id.nullable().describe('The run that became the statements.'),
});

export const viewOfPeriod = (
  periodId: string,
  { status, runs, chosen, issued }: Period,
): ViewOf<typeof periodView> => ({
  ...present(readPeriodId(periodId), 'programme and quarter of a period'),
  status,
  runs,
  issuedRunId: issued ? (chosen?.runId ?? null) : null,
});
