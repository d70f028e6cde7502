import { parameterInvalid, type RowsAsked } from '@channel/http';

/**
 * What rows of a record are asked, where they can be asked for some only: a cursor repeats it.
 * @throws ProblemException PARAMETER_INVALID for what stands beside a cursor
 */
export const questionOf = (
  given: Readonly<Record<string, string | undefined>>,
  { limit, after, question }: RowsAsked,
): RowsAsked => {
  const named = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  if (after === undefined)
    return { limit, after, question: Object.fromEntries(named) as RowsAsked['question'] };
  const [[name] = []] = named;
  if (name !== undefined)
    throw parameterInvalid(name, 'Beside a cursor only limit may stand: it holds the rest.');
  return { limit, after, question };
};

/** @throws ProblemException PARAMETER_INVALID for what is no choice */
export const oneOf = <Choice extends string>(
  name: string,
  choices: readonly Choice[],
  asked: string | undefined,
): Choice | undefined => {
  const found = choices.find((choice) => choice === asked);
  if (asked !== undefined && found === undefined)
    throw parameterInvalid(name, `It is one of ${choices.join(', ')}.`, choices);
  return found;
};
