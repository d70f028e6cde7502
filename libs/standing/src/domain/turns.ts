import { addDays, type Day } from '@channel/kernel';
import type { NodeState } from '@channel/partners';
import type { JudgedRole } from './judged-roles';

/** A requirement of a level whose state is another one from a day on. */
export type Turn = Readonly<{
  on: Day;
  role: string;
  level: string;
  requirement: string;
  before: NodeState;
  after: NodeState;
  missing: string | null;
}>;

/** More turns than a person reads; a partner's certificates lapse within a few hundred days. */
const MOST_DAYS = 400;

/**
 * What turns between two days if nothing else happens: the standing is judged on each day after which something may be
 * different – an end that an answer names, or a day that is given.
 * @param judgedOn pure
 * @param days on which something begins by itself, such as what is supposed
 */
export const turnsBetween = (
  from: Day,
  to: Day,
  judgedOn: (day: Day) => readonly JudgedRole[],
  days: readonly Day[] = [],
): readonly Turn[] => {
  const turns: Turn[] = [];
  let before = judgedOn(from);
  for (let count = 0, day = from; count < MOST_DAYS; count += 1) {
    const next = nextDay(day, before, days);
    if (next === undefined || next > to) return turns;
    const after = judgedOn(next);
    turns.push(...turnsOn(next, before, after));
    [day, before] = [next, after];
  }
  return turns;
};

const rowsOf = (roles: readonly JudgedRole[]) =>
  roles.flatMap(({ role, levels }) =>
    levels.flatMap(({ level, requirements }) => requirements.map((row) => ({ role, level, row }))),
  );

/** The first day after one on which something ends or begins. */
const nextDay = (day: Day, roles: readonly JudgedRole[], days: readonly Day[]): Day | undefined =>
  [
    ...rowsOf(roles).flatMap(({ row: { result } }) =>
      result.until === null ? [] : [addDays(result.until, 1)],
    ),
    ...days,
  ]
    .filter((other) => other > day)
    .toSorted()[0];

const turnsOn = (on: Day, before: readonly JudgedRole[], after: readonly JudgedRole[]): readonly Turn[] => {
  const known = new Map(
    rowsOf(before).map(({ role, level, row }) => [`${role}|${level}|${row.requirement}`, row]),
  );
  return rowsOf(after).flatMap(({ role, level, row }) => {
    const { requirement, assessed, result } = row;
    const was = known.get(`${role}|${level}|${requirement}`)?.result.state;
    return assessed === 'review' || was === undefined || was === result.state
      ? []
      : [{ on, role, level, requirement, before: was, after: result.state, missing: result.missing }];
  });
};
