import type { NextFunction, Request, Response } from 'express';
import { isUtf8 } from 'node:buffer';
import { unstorableIn } from '../body-shape';
import { ProblemException } from '../problem';

const MAX_LEVELS = 64;
/** More than any command asks for, and little enough that everything behind may look at each of them. */
const MAX_VALUES = 20_000;
/** Of one object. */
const MAX_NAMES = 500;

/** Why a body is not looked at any further. */
export type Unreadable = 'too deep' | 'too many values' | 'a number beyond reading';

/** Level by level and not by recursion: that is what the depth would break. */
export const unreadableIn = (body: unknown): Unreadable | undefined => {
  let level = [body];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > MAX_VALUES) return 'too many values';
    if (level.some((one) => typeof one === 'number' && !Number.isFinite(one)))
      return 'a number beyond reading';
    const inner = level.filter((one): one is object => typeof one === 'object' && one !== null);
    if (inner.length > 0 && depth === MAX_LEVELS) return 'too deep';
    const next = inner.map((one): unknown[] => Object.values(one));
    if (next.some((values, index) => values.length > MAX_NAMES && !Array.isArray(inner[index])))
      return 'too many values';
    level = next.flat();
  }
  return undefined;
};

/** Whether JSON that came as a text inside a request may go wherever a body goes. */
export const isKeepable = (value: unknown): boolean =>
  unreadableIn(value) === undefined && unstorableIn(value).length === 0;

const PROBLEMS: Readonly<Record<Unreadable, () => ProblemException>> = {
  'too deep': () =>
    new ProblemException(
      400,
      'MALFORMED_JSON',
      `The body is nested deeper than ${String(MAX_LEVELS)} levels.`,
    ),
  'too many values': () =>
    new ProblemException(
      413,
      'TOO_LARGE',
      'A request body holds at most 20,000 values, and an object 500 names.',
    ),
  'a number beyond reading': () =>
    new ProblemException(400, 'MALFORMED_JSON', 'A number of the body is larger than can be read.'),
};

/** Everything behind the edge may walk a body by recursion, and write it down again as it was. */
export const refuseUnreadableBody = (request: Request, _response: Response, next: NextFunction): void => {
  const why = unreadableIn(request.body);
  if (why !== undefined) throw PROBLEMS[why]();
  next();
};

/** Bytes that are no text would be read as marks of what was lost, and kept so. @throws Error, which the parser tells */
export const mustBeText = (
  _request: unknown,
  _response: unknown,
  bytes: Uint8Array,
  charset: string,
): void => {
  if (charset === 'utf-8' && !isUtf8(bytes)) throw new Error('The bytes are not UTF-8.');
};
