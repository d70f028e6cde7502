import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { Type } from '@nestjs/common';
import { ProblemException } from '../problem';

/** Number of Nest's `RouteParamtypes.QUERY`, as it stands in the keys of the metadata. */
const QUERY = '4';

/** Names that a handler takes by `@Query('name')`; `undefined` if it takes the whole query and checks it itself. */
const namesOf = (controller: Type, handler: string): readonly string[] | undefined => {
  const entries = Object.entries(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<
      string,
      { data?: unknown }
    >,
  ).filter(([key]) => key.split(':')[0] === QUERY);
  const names = entries.map(([, { data }]) => data);
  return names.every((name) => typeof name === 'string') ? names : undefined;
};

/**
 * A misspelt parameter must not be ignored, nor one of two values.
 * @throws ProblemException UNKNOWN_PARAMETER with all of them, PARAMETER_INVALID for what stands twice
 */
export const refuseUnknownQuery = (
  query: Readonly<Record<string, unknown>>,
  controller: Type,
  handler: string,
  always: readonly string[],
): void => {
  for (const [name, value] of Object.entries(query))
    if (typeof value !== 'string') throw parameterInvalid(name, `${name} may stand once.`);
  const names = namesOf(controller, handler);
  if (names === undefined) return;
  const unknown = Object.keys(query).filter((name) => !names.includes(name) && !always.includes(name));
  if (unknown.length > 0) throw unknownParameters(unknown);
};

export const unknownParameters = (names: readonly string[]): ProblemException =>
  new ProblemException(400, 'UNKNOWN_PARAMETER', `There is no parameter ${names.join(', ')} here.`, {
    errors: names.map((parameter) => ({ parameter, code: 'UNKNOWN_PARAMETER', detail: 'Not known here.' })),
  });

export const parameterInvalid = (parameter: string, detail: string): ProblemException =>
  new ProblemException(400, 'PARAMETER_INVALID', detail, {
    errors: [{ parameter, code: 'PARAMETER_INVALID', detail }],
  });
