import { isDay, lastInstantOf, readInstant, type Instant } from '@channel/kernel';
import { ApiQuery } from '@nestjs/swagger';
import { parameterInvalid } from '../edge/query-guard';

/** Declares that a record is answered as it was, too. */
export const AskedAsOf = (): MethodDecorator =>
  ApiQuery({
    name: 'asOf',
    required: false,
    description: 'Instant, or day in the programme’s time zone: what was recorded up to then.',
  });

/**
 * The last instant that counts.
 * @param zoneOf of the record's programme; asked only for a day
 * @throws ProblemException PARAMETER_INVALID
 */
export const recordMoment = async (asOf: string, zoneOf: () => Promise<string>): Promise<Instant> => {
  if (isDay(asOf)) return lastInstantOf(asOf, await zoneOf());
  const instant = readInstant(asOf);
  if (instant === undefined) throw parameterInvalid('asOf', 'asOf must be an instant or a day.');
  return instant;
};
