import { quarterBounds } from '@channel/kernel';
import type { DueYear, ReviewedYears } from '@channel/partners';
import type { DefinitionInForce } from '@channel/programs';
import type { PlanNotCalculated } from '../domain/run/run.events';

/** So many partners are named; of the others it is said how many there are. */
const NAMED = 10;

type Asked = Readonly<{ programmeId: string; quarter: string; position: string }>;

/**
 * What a run leaves out, and why: nobody may take its absence for a zero. Plans that the definition only announces, and those that
 * wait for the review of a year that was over in the quarter.
 */
export const plansLeftOut = async (
  { definition }: DefinitionInForce,
  { programmeId, quarter, position: place }: Asked,
  years: ReviewedYears,
): Promise<readonly PlanNotCalculated[]> => {
  const upTo = quarterBounds(quarter).lastDay;
  const left = definition.plansNotCalculated.map(({ id, name, reason }) => ({ id, name, reason }));
  for (const { id, name, scope } of definition.achievementPlans ?? []) {
    const due = await years.due({ programmeId, place, roles: [scope.role], upTo });
    if (due.length > 0) left.push({ id, name, reason: waitsFor(due) });
  }
  return left;
};

const waitsFor = (due: readonly DueYear[]): string => {
  const sorted = due.map(({ code, dueOn }) => `${code} ${dueOn}`).toSorted();
  const named = sorted.slice(0, NAMED).join(', ');
  return sorted.length > NAMED
    ? `It is paid after the review of a year. Not decided yet: ${named}, and ${String(sorted.length - NAMED)} more.`
    : `It is paid after the review of a year. Not decided yet: ${named}.`;
};
