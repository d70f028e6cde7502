import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMAS } from './sampled-events';

const LIBS = join(__dirname, '..', '..', 'libs');

/** Every event type by its name in the sources, however its type is written down. */
const named = readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.events.ts'))
  .flatMap((file) => [...readFileSync(join(LIBS, file), 'utf8').matchAll(/DomainEvent<\s*'(\w+)'/g)])
  .map(([, type = '']) => type);

it('the catalogue has every event type that can be stored', () => {
  expect(named.length).toBeGreaterThan(300);
  expect(named.filter((type) => !SCHEMAS.has(type))).toEqual([]);
});
