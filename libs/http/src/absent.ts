import { notFound } from '@channel/runtime';
import { ProblemException } from './problem';

/** X1: what is not there and what is another's read the same, byte for byte: both are this. */
export const absent = (): ProblemException => new ProblemException(404, 'NOT_FOUND', notFound().detail);
