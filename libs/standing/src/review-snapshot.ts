import { worstOf } from '@channel/partners';
import type { JudgedRole } from './domain/judged-roles';
import type { ReviewSnapshot, SnapshotLevel } from './domain/review/snapshot';
import type { KnownStanding } from './facts/known-standing';
import { judgedOf } from './judging';

/**
 * A partner's role as a review keeps it, judged on its day; nothing where no version is in force on the day, or where
 * the partner has no such role that is judged; by default the first one. Pure: equal facts give equal snapshots.
 */
export const snapshotOf = (
  { facts, rules, on, place }: KnownStanding,
  reviewed = facts.role,
): ReviewSnapshot | undefined => {
  const judged = rules === undefined ? [] : judgedOf(rules.definition, facts, on);
  const role = judged.find((one) => one.role === reviewed);
  return rules === undefined || role === undefined
    ? undefined
    : {
        ...{ on, position: place, definitionVersion: rules.version, level: role.level },
        levels: levelsOf(role),
      };
};

/** Each row with its answer on the day: a review judges what is not judged between reviews. */
const levelsOf = ({ levels }: JudgedRole): readonly SnapshotLevel[] =>
  levels.map(({ level, place, rank, requirements }) => ({
    ...{ level, place, rank, state: worstOf(requirements.map(({ result }) => result)) },
    requirements: requirements.map(({ requirement, name, rows, assessed, result }) => {
      const { state, have, need, until, missing } = result;
      return { ...{ requirement, name, rows, assessed }, ...{ state, have, need, until, missing } };
    }),
  }));
