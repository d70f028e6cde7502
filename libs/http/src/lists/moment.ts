import { isDay, lastInstantOf, readInstant, type Instant } from '@channel/kernel';
import { pastOf, viewOf } from '@channel/runtime';
import { parameterInvalid } from '../edge/query-guard';
import type { InstallationZone } from './installation-zone';
import type { Sql } from './list-sql';

/**
 * Which earlier moments a list answers for. `recorded`: any, from what its projection remembers. `grows`: any, because a
 * row is never changed after the instant that this column holds. `not`: none, and why, in a sentence.
 */
export type AsOf = 'recorded' | Readonly<{ grows: string }> | Readonly<{ not: string }>;

/** What the description of the API says of it. */
export const AS_OF_TEXT =
  'Instant, or day, which means its end in the zone of the programme that the installation was made for (rows of ' +
  'several stand in one list): the list as it was recorded up to then. You see no more of it than today.';

/** @throws ProblemException PARAMETER_INVALID if it is no moment, or the list has none */
export const momentIn = async (
  asOf: AsOf,
  given: string | undefined,
  zone: Pick<InstallationZone, 'on'>,
): Promise<Instant | undefined> => {
  if (given === undefined) return undefined;
  if (typeof asOf === 'object' && 'not' in asOf)
    throw parameterInvalid('asOf', `This list is not kept as it was: ${asOf.not}`);
  if (isDay(given)) return lastInstantOf(given, await zone.on(given));
  const instant = readInstant(given);
  if (instant === undefined) throw parameterInvalid('asOf', 'asOf is an instant or a day.');
  return instant;
};

/** What a list is read from. */
type Listed = Readonly<{ projection: string; asOf: AsOf; relation?: string }>;

/** The relation to read, and the condition on its rows. */
export type Source = Readonly<{ from: string; condition: Sql }>;

/**
 * The rows as they were. Who sees part of a list sees of its past what is theirs then and now (X1): a record that went to
 * another organisation does not tell the former one what it was, nor the other way round.
 * @param condition its first values are those of the scope
 */
export const sourceAt = (
  { projection, asOf, relation: live = viewOf(projection) }: Listed,
  scope: string,
  condition: Sql,
  moment: Instant | undefined,
): Source => {
  if (moment === undefined) return { from: live, condition };
  const at = `$${String(condition.values.length + 1)}`;
  const values = [...condition.values, moment];
  if (typeof asOf === 'object' && 'grows' in asOf)
    return { from: live, condition: { text: `${condition.text} and "${asOf.grows}" <= ${at}`, values } };
  const then = `"knownFrom" <= ${at} and ("knownUntil" is null or "knownUntil" > ${at})`;
  const now = scope === 'true' ? '' : ` and key in (select key from ${live} where ${scope})`;
  return { from: pastOf(projection), condition: { text: `${condition.text} and ${then}${now}`, values } };
};
