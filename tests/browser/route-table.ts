import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FEATURES = join(__dirname, '..', '..', 'apps', 'portal', 'src', 'features');

/** Every address of the portal below its frame, as the features list them. */
export const routesOfPortal = (): readonly string[] =>
  readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.routes.ts'))
    .flatMap((file) => [...readFileSync(join(FEATURES, file), 'utf8').matchAll(/\bpath: '([^']+)'/g)])
    .map(([, path = '']) => path)
    .sort();
