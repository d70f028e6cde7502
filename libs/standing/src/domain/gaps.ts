import type { Day } from '@channel/kernel';
import type { NodeResult, NodeState, RequirementResult } from '@channel/partners';
import type { JudgedLevel, JudgedRole } from './judged-roles';
import type { Place } from './levels';

/** What a level asks for and will not have at the end of a quarter if nothing happens. */
export type Gap = Readonly<{
  requirement: string;
  name: string;
  assessed: 'continuous' | 'review';
  /** On the day of the question. */
  state: NodeState;
  /** On the last day of the quarter, judged or not. */
  atEnd: NodeState;
  result: NodeResult;
  /** Until when something has to be done. */
  by: Day;
}>;
export type LevelGaps = Readonly<{ role: string; level: string; place: Place; gaps: readonly Gap[] }>;

/**
 * The checklist of a quarter (J5): of the level held and of the next one up, what is missing on the last day if nothing else
 * happens – so a certificate that lapses within the quarter is in it before it does.
 * @param now judged on the day of the question
 * @param then judged on the last day
 */
export const gapsOf = (
  now: readonly JudgedRole[],
  then: readonly JudgedRole[],
  lastDay: Day,
): readonly LevelGaps[] =>
  then.flatMap(({ role, levels }) =>
    levels
      .filter(({ place }) => place !== 'below')
      .map((level) => ({
        ...{ role, level: level.level, place: level.place },
        gaps: level.requirements.flatMap((row) =>
          row.result.state === 'met' ? [] : [gapOf(row, rowIn(now, role, level, row), lastDay)],
        ),
      })),
  );

const rowIn = (
  now: readonly JudgedRole[],
  role: string,
  { level }: JudgedLevel,
  { requirement }: RequirementResult,
): RequirementResult | undefined =>
  now
    .find((one) => one.role === role)
    ?.levels.find((one) => one.level === level)
    ?.requirements.find((one) => one.requirement === requirement);

const gapOf = (then: RequirementResult, now: RequirementResult | undefined, lastDay: Day): Gap => {
  const { requirement, name, assessed, result } = then;
  return {
    ...{ requirement, name, assessed, result, atEnd: result.state },
    state: (now ?? then).state,
    by: endOf(now) ?? then.judgedOn ?? lastDay,
  };
};

/** What holds today holds until its end; what is missing already has none. */
const endOf = (now: RequirementResult | undefined): Day | null =>
  now === undefined || now.result.state === 'unmet' ? null : now.result.until;
