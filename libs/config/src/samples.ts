import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder `samples` above this file: the repository's, from the sources and from `dist` alike. */
const folder = (): string => {
  for (let at = __dirname; at !== dirname(at); at = dirname(at))
    if (existsSync(join(at, 'samples', 'README.md'))) return join(at, 'samples');
  throw new Error('The folder `samples` of the repository is missing; DEMO_SEED=off begins without it.');
};

/** A shipped input file. @throws Error if the folder was not delivered with the program */
export const sample = (...path: readonly string[]): string => readFileSync(join(folder(), ...path), 'utf8');
