import type { NextFunction, Request, Response } from 'express';
import { ProblemException } from '../problem';

const MAX_LEVELS = 64;

/** Whether lists and objects lie in each other deeper than that. Without recursion: that is what the depth would break. */
export const isDeeperThan = (levels: number, value: unknown): boolean => {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const inner = level.filter((one): one is object => typeof one === 'object' && one !== null);
    if (inner.length > 0 && depth === levels) return true;
    level = inner.flatMap((one): unknown[] => Object.values(one));
  }
  return false;
};

/** Everything behind the edge may walk a body by recursion. */
export const refuseDeepBody = (request: Request, _response: Response, next: NextFunction): void => {
  if (isDeeperThan(MAX_LEVELS, request.body))
    throw new ProblemException(
      400,
      'MALFORMED_JSON',
      `The body is nested deeper than ${String(MAX_LEVELS)} levels.`,
    );
  next();
};
