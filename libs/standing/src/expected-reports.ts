import { addMonths, type Day } from '@channel/kernel';
import { reportDueOn, type StandingFacts } from '@channel/partners';
import type { ProgrammeDefinition, RequirementNode } from '@channel/programs';
import { levelHeldOn } from './domain/judged-roles';

export const REPORT_STATES = ['due', 'late', 'received', 'nil'] as const;
/** A report of a month that a partner sends, and what became of it. */
export type ExpectedReport = Readonly<{
  role: string;
  report: string;
  month: string;
  /** The last day in time. */
  dueOn: Day;
  /** `nil`: the partner said that there was nothing. */
  state: (typeof REPORT_STATES)[number];
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
  const set = requirementSets.find((one) => one.role === role && one.for.kind === 'levels');
  if (entry === null || level === null || set === undefined) return [];
  const reports = set.requirements.flatMap(({ byLevel, node }) =>
    reportsIn(byLevel?.value[level] ?? node?.value),
  );
  const months: string[] = [];
  for (let day = addMonths(`${on.slice(0, 7)}-01`, -1); day.slice(0, 7) >= entry.on.slice(0, 7);) {
    months.push(day.slice(0, 7));
    day = addMonths(day, -1);
  }
  return months.flatMap((month) =>
    [...new Set(reports)].map((report) => {
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

const reportsIn = (node: RequirementNode | undefined): readonly string[] => {
  if (node === undefined) return [];
  if (node.kind === 'report') return [node.report];
  return 'nodes' in node ? node.nodes.flatMap(reportsIn) : [];
};
