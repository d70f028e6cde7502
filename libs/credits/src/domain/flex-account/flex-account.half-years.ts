import { addDays, endOfDay, refuse, units, type Day, type Decision, type RefusalsOf } from '@channel/kernel';
import {
  earnedIn,
  evolve,
  shortOf,
  type FlexAccount,
  type FlexHalfYearState,
  type OpenFlexAccount,
  type Points,
} from './flex-account';
import type {
  AssessFlexHalfYear,
  FlexAccountCommand,
  FlexRules,
  OpenFlexHalfYear,
  WarnOfFlexTarget,
} from './flex-account.commands';
import type { FlexAccountEvent } from './flex-account.events';

type FlexDecision<Command extends FlexAccountCommand> = Decision<FlexAccountEvent, RefusalsOf<Command>>;

export const flexPoints = (points: Points) => units(points, 'flex-point');

export const hasTarget = (level: string | null, { levels }: FlexRules): boolean =>
  level !== null && levels.includes(level);

/** A half-year begins once; a partner whose level has no target in it needs none. */
export const open = (
  data: OpenFlexHalfYear['data'],
  account: FlexAccount,
): FlexDecision<OpenFlexHalfYear> => {
  const { level, rules, halfYear } = data;
  if (!hasTarget(level, rules)) return [];
  if (account.status === 'open' && account.halfYears.has(halfYear.name)) return [];
  return [halfYearOpened(data)];
};

export const halfYearOpened = ({
  halfYear: { name: halfYear, firstDay, lastDay },
  owner,
  rules,
  at: openedAt,
}: Omit<OpenFlexHalfYear['data'], 'level'>): FlexAccountEvent => ({
  type: 'FlexHalfYearOpened',
  data: {
    ...owner,
    ...{ halfYear, firstDay, lastDay },
    target: flexPoints(rules.target),
    closesAt: endOfDay(lastDay, rules.timeZone),
    warnings: warningsOf(lastDay, rules).filter(({ at }) => at > openedAt),
    definitionVersion: rules.definitionVersion,
    openedAt,
  },
});

/** A warning is due when its day begins. */
const warningsOf = (lastDay: Day, { warnDays, timeZone }: FlexRules) =>
  warnDays
    .map((days) => addDays(lastDay, -days))
    .map((on) => ({ on, at: endOfDay(addDays(on, -1), timeZone) }));

/** Says nothing to somebody who has met the target, or whose half-year is over. */
export const warn = (
  { halfYear: name, warnOn, at: warnedAt }: WarnOfFlexTarget['data'],
  account: OpenFlexAccount,
): FlexDecision<WarnOfFlexTarget> => {
  const halfYear = account.halfYears.get(name);
  if (halfYear?.status !== 'open') return [];
  const earned = earnedIn(account, name);
  if (shortOf(earned, halfYear.target) === 0n) return [];
  const { lastDay, target } = halfYear;
  return [
    {
      type: 'FlexTargetWarned',
      data: {
        ...placeOf(account, name),
        ...{ warnedOn: warnOn, lastDay, warnedAt },
        earned: flexPoints(earned),
        target: flexPoints(target),
      },
    },
  ];
};

/** Met or missed, and by how much; what was earned ends with the half-year. */
export const assess = (
  { halfYear: name, today, at }: AssessFlexHalfYear['data'],
  account: OpenFlexAccount,
): FlexDecision<AssessFlexHalfYear> => {
  const halfYear = account.halfYears.get(name);
  if (halfYear?.status !== 'open') return [];
  if (today <= halfYear.lastDay)
    return refuse('HALF_YEAR_NOT_OVER', `${name} ends on ${halfYear.lastDay}; it is assessed after that.`);
  return closingOf(account, name, halfYear, at);
};

/** The assessment of a half-year that is over, and the lapse of what was earned in it since the last one. */
export const closingOf = (
  account: OpenFlexAccount,
  name: string,
  { lastDay, status, target, lapsed }: FlexHalfYearState,
  at: string,
): readonly FlexAccountEvent[] => {
  const earned = earnedIn(account, name);
  const place = placeOf(account, name);
  const assessed: FlexAccountEvent = {
    type: 'FlexHalfYearAssessed',
    data: {
      ...place,
      lastDay,
      earned: flexPoints(earned),
      target: flexPoints(target),
      met: earned >= target,
      short: flexPoints(shortOf(earned, target)),
      again: status !== 'open',
      assessedAt: at,
    },
  };
  const rest = earned - lapsed;
  if (rest === 0n) return [assessed];
  return [assessed, { type: 'FlexPointsLapsed', data: { ...place, points: flexPoints(rest), lapsedAt: at } }];
};

/** What a decision about a half-year that is over brings with it: the assessment again. */
export const withReassessment = (
  account: OpenFlexAccount,
  name: string,
  event: FlexAccountEvent,
  at: string,
): readonly FlexAccountEvent[] => {
  const halfYear = account.halfYears.get(name);
  if (halfYear === undefined || halfYear.status === 'open') return [event];
  const after = evolve(account, event) as OpenFlexAccount;
  return [event, ...closingOf(after, name, after.halfYears.get(name) ?? halfYear, at)];
};

export const placeOf = ({ programmeId, partnerId, accountId }: OpenFlexAccount, halfYear: string) => ({
  ...{ accountId, programmeId, partnerId, halfYear },
});
