import { evolvedBy } from '@channel/kernel';
import type { PeriodEvent } from './period.events';

export const PERIOD_STATUSES = ['open', 'closing', 'locked'] as const;

export type Period = Readonly<{
  status: (typeof PERIOD_STATUSES)[number];
  /** Number of the last run. */
  runs: number;
  runNumbers: ReadonlyMap<string, number>;
  /** The run whose statements are or will be the quarter's. */
  chosen: Readonly<{ runId: string; preparedBy: readonly string[] }> | null;
  issued: boolean;
}>;
export const initial: Period = {
  status: 'open',
  runs: 0,
  runNumbers: new Map(),
  chosen: null,
  issued: false,
};

export const evolve = evolvedBy<PeriodEvent, Period>({
  PeriodRunNumbered: ({ runId, number }, period) => ({
    ...period,
    runs: number,
    runNumbers: new Map(period.runNumbers).set(runId, number),
  }),
  PeriodClosingBegun: (_begun, period) => ({ ...period, status: 'closing' }),
  PeriodRunChosen: ({ runId, preparedBy }, period) => ({ ...period, chosen: { runId, preparedBy } }),
  PeriodStatementsIssued: (_issued, period) => ({ ...period, issued: true }),
  PeriodLocked: (_locked, period) => ({ ...period, status: 'locked' }),
});

export const periodIdOf = (programmeId: string, quarter: string): string => `${programmeId}-${quarter}`;

/** Programme and quarter of an id such as `jpa-2023-2026-Q3`; `undefined` if it is none. */
export const readPeriodId = (
  periodId: string,
): Readonly<{ programmeId: string; quarter: string }> | undefined => {
  const [, programmeId, quarter] = /^(.+)-(\d{4}-Q[1-4])$/.exec(periodId) ?? [];
  return programmeId === undefined || quarter === undefined ? undefined : { programmeId, quarter };
};
