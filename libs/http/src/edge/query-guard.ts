import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { Type } from '@nestjs/common';
import { isStorable } from '../body-shape';
import { LISTED } from '../listed';
import { invalid } from '../problems/validation';
import { ProblemException } from '../problem';

/** Numbers of Nest's `RouteParamtypes`, as they stand in the keys of the metadata. */
const BODY = '3';
const QUERY = '4';

/** What the decorators of a handler's parameters take, by kind. */
const argumentsOf = (controller: Type, handler: string, kind: string): readonly unknown[] =>
  Object.entries(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<
      string,
      { data?: unknown }
    >,
  )
    .filter(([key]) => key.split(':')[0] === kind)
    .map(([, { data }]) => data);

/** A command that takes no body is not sent one: what somebody meant by it would be ignored. @throws VALIDATION */
export const refuseUnaskedBody = (body: unknown, controller: Type, handler: string): void => {
  if (body === undefined || argumentsOf(controller, handler, BODY).length > 0) return;
  const found = placesIn(body);
  if (found.length > 0)
    throw invalid(
      found.map((pointer) => ({
        ...{ pointer, code: 'UNKNOWN_PROPERTY', detail: 'This command takes no body.' },
      })),
    );
};

/** Of an object each name; `{}` says nothing. All else is one thing, an empty list as well. */
const placesIn = (body: unknown): readonly string[] =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.keys(body).map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    : [''];

/** Whether it answers a page of a list, whose specification says which parameters there are. */
const isListed = (controller: Type, handler: string): boolean =>
  Reflect.hasMetadata(LISTED, (controller.prototype as Readonly<Record<string, object>>)[handler] ?? {});

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
    else if (!isStorable(value))
      throw parameterInvalid(name, `${name} holds a character that means nothing.`);
  if (typeof query.minCheckpoint === 'string' && !/^\d{1,40}$/.test(query.minCheckpoint))
    throw parameterInvalid('minCheckpoint', 'minCheckpoint is the checkpoint of a command’s answer.');
  if (isListed(controller, handler)) return;
  // `@Query('name')`
  const known = new Set([...argumentsOf(controller, handler, QUERY).map(String), ...always]);
  const unknown = Object.keys(query).filter((name) => !known.has(name));
  if (unknown.length > 0) throw unknownParameters(unknown, [...known]);
};

export const unknownParameters = (names: readonly string[], allowed: readonly string[]): ProblemException =>
  new ProblemException(400, 'UNKNOWN_PARAMETER', `There is no parameter ${names.join(', ')} here.`, {
    errors: names.map((parameter) => ({
      ...{ parameter, code: 'UNKNOWN_PARAMETER', detail: 'Not known here.' },
      allowed,
    })),
  });

export const parameterInvalid = (
  parameter: string,
  detail: string,
  allowed?: readonly string[],
): ProblemException =>
  new ProblemException(400, 'PARAMETER_INVALID', detail, {
    errors: [{ parameter, code: 'PARAMETER_INVALID', detail, ...(allowed === undefined ? {} : { allowed }) }],
  });
