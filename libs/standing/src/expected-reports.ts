import { addMonths, type Day } from '@channel/kernel';
import { reportDueOn, type StandingFacts } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import { levelHeldOn } from './domain/judged-roles';
import { reportsOfLevel } from './domain/report/asked-reports';
import type { ReportState } from './domain/report/report';
import type { ReportKind } from './domain/report/report.events';

/** A report of a month that a partner sends, and what became of it. */
export type ExpectedReport = Readonly<{
  role: string;
  report: ReportKind;
  month: string;
  /** The last day in time. */
  dueOn: Day;
  /** `nil`: the partner said that there was nothing. */
  state: ReportState;
  receivedOn: Day | null;
}>;

type Terms = Pick<ProgrammeDefinition, 'requirementSets' | 'pos' | 'calendar'>;

/**
 * The monthly reports that the level of a role asks for (J79, J80), for each month that is over, from that of the entry on; the
 * newest first.
 */
export const expectedReports = (
  { requirementSets, pos, calendar }: Terms,
  facts: StandingFacts,
  on: Day,
): readonly ExpectedReport[] => {
  const { role, entry } = facts;
  const level = levelHeldOn(facts, on);
  if (entry === null) return [];
  const reports = reportsOfLevel({ requirementSets }, role, level);
  const months: string[] = [];
  for (let day = addMonths(`${on.slice(0, 7)}-01`, -1); day.slice(0, 7) >= entry.on.slice(0, 7);) {
    months.push(day.slice(0, 7));
    day = addMonths(day, -1);
  }
  return months.flatMap((month) =>
    reports.map((report) => {
      const dueOn = reportDueOn(month, pos.dueBusinessDay.value, calendar.holidays.value);
      const came = facts.reports.find(
        (one) => one.report === report && one.month === month && one.receivedOn <= on,
      );
      const missing = on <= dueOn ? 'due' : 'late';
      const state = came === undefined ? missing : came.nil === true ? 'nil' : 'received';
      return { role, report, month, dueOn, state, receivedOn: came?.receivedOn ?? null };
    }),
  );
};
