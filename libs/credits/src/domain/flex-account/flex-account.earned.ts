import type { Decision } from '@channel/kernel';
import { evolve, type FlexAccount, type FlexEntry, type OpenFlexAccount } from './flex-account';
import type { EarnFlexPoints, EarnHeldFlexPoints, ForfeitFlexPoints } from './flex-account.commands';
import type { FlexAccountEvent } from './flex-account.events';
import { flexPoints, halfYearOpened, hasTarget, placeOf, withReassessment } from './flex-account.half-years';

// What a fact of the partner gives by itself. Nobody approves it: whoever granted the specialisation decided, and the
// approved version of the programme says what that is worth (G2).

/** The earning event of the catalogue that follows from a specialisation. */
export const SPECIALISATION_ABOVE_MINIMUM = 'specialisation-above-minimum';
/** Earning events that nobody proposes. */
export const EARNED_BY_ITSELF: readonly string[] = [SPECIALISATION_ABOVE_MINIMUM];

/** Where the level has no target, the minimum is not passed, or the programme gives nothing for it, nothing is earned. */
export const earn = (
  { owner, entryId, cause, place, minimum, level, halfYear, rules, at }: EarnFlexPoints['data'],
  account: FlexAccount,
): Decision<FlexAccountEvent, never> => {
  const known = rules.catalogue.find(({ earningEvent }) => earningEvent === SPECIALISATION_ABOVE_MINIMUM);
  if (known === undefined || minimum === null || place <= minimum || !hasTarget(level, rules)) return [];
  if (account.status === 'open' && account.entries.has(entryId)) return [];
  const { accountId, programmeId, partnerId } = owner;
  const earned: FlexAccountEvent = {
    type: 'FlexPointsEarned',
    data: {
      ...{ accountId, programmeId, partnerId, halfYear: halfYear.name, entryId },
      ...{ earningEvent: known.earningEvent, points: flexPoints(known.points), earnedOn: cause.fromOn },
      ...{ cause, definitionVersion: rules.definitionVersion, earnedAt: at },
    },
  };
  return account.status === 'open' && account.halfYears.has(halfYear.name)
    ? withReassessment(account, halfYear.name, earned, at)
    : [halfYearOpened({ owner, halfYear, rules, at }), earned];
};

/**
 * Reached late in a half-year, the level asks for the points of all of it (G1): so what began in it earns. What began before
 * would have earned for a half-year that is over, and lapsed with it (G2).
 */
export const earnHeld = (
  { held, ...asked }: EarnHeldFlexPoints['data'],
  account: FlexAccount,
): Decision<FlexAccountEvent, never> =>
  held
    .filter(({ cause }) => asked.halfYear.firstDay <= cause.fromOn)
    .reduce<readonly FlexAccountEvent[]>((events, one) => {
      const more = earn({ ...asked, ...one }, events.reduce(evolve, account));
      return 'refused' in more ? events : [...events, ...more];
    }, []);

/** The specialisation ended while the half-year ran that it had earned for: what it gave goes with it. */
export const forfeit = (
  { specialisation, untilOn, at }: ForfeitFlexPoints['data'],
  account: OpenFlexAccount,
): Decision<FlexAccountEvent, never> => {
  const entry = [...account.entries.values()].findLast((one) =>
    restsOn(one, specialisation, untilOn, account),
  );
  if (entry === undefined) return [];
  const { entryId, halfYear, points } = entry;
  const lapsed = account.halfYears.get(halfYear)?.status !== 'open';
  const forfeited: FlexAccountEvent = {
    type: 'FlexPointsForfeited',
    data: {
      ...{ ...placeOf(account, halfYear), entryId, points: flexPoints(points), lapsed },
      ...{ because: 'specialisation-ended', specialisation, endedOn: untilOn, forfeitedAt: at },
    },
  };
  return withReassessment(account, halfYear, forfeited, at);
};

const restsOn = (
  { cause, status, halfYear }: FlexEntry,
  specialisation: string,
  untilOn: string,
  { halfYears }: OpenFlexAccount,
): boolean => {
  const lastDay = halfYears.get(halfYear)?.lastDay ?? '';
  return (
    cause?.specialisation === specialisation &&
    cause.fromOn <= untilOn &&
    untilOn <= lastDay &&
    (status === 'granted' || status === 'reversal_requested')
  );
};
