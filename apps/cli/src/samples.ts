import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CliError } from './cli-error';

/** The nearest folder `samples` above this file: the repository's, from the sources and from `dist` alike. */
const folder = (): string => {
  for (let at = __dirname; ; at = dirname(at)) {
    const candidate = join(at, 'samples');
    if (existsSync(join(candidate, 'README.md'))) return candidate;
    if (dirname(at) === at) throw new CliError('The folder `samples` of the repository is missing.');
  }
};

/** A shipped input file. */
export const sample = (name: string): string => readFileSync(join(folder(), name), 'utf8');
