import Ajv from 'ajv/dist/2020';
import Ajv7 from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ENVIRONMENT } from '@channel/config';
import { NODE_FLAGS } from '../../tools/lib/node-flags.cjs';

const root = join(__dirname, '..', '..');
type Service = Readonly<{ environment?: Readonly<Record<string, string>>; volumes?: readonly string[] }>;
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
};

/** The schema of the compose specification, as the package dclint ships it; Ajv does not know its `$schema`. */
const validator = () => {
  const path = join(root, 'node_modules', 'dclint', 'schemas', 'compose.schema.json');
  const { $schema, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const ajv = String($schema).includes('2020') ? new Ajv({ strict: false }) : new Ajv7({ strict: false });
  addFormats(ajv);
  return ajv.compile(schema);
};

describe('docker-compose.yml (checked against the schema, not run)', () => {
  it('is a valid compose file, and a broken one would be found', () => {
    const validate = validator();
    expect(validate(compose) ? [] : validate.errors).toEqual([]);
    expect(validate({ services: { api: { image: 7 } } })).toBe(false);
  });

  it('has four services, and api and worker share the files', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['api', 'kurrentdb', 'postgres', 'worker']);
    expect(compose.services.api?.volumes).toEqual(compose.services.worker?.volumes);
  });

  it('names only settings that the application reads', () => {
    const names = Object.keys({
      ...compose.services.api?.environment,
      ...compose.services.worker?.environment,
    });
    expect(names.filter((name) => !(name in ENVIRONMENT) && !name.startsWith('PAYOUT_DEBTOR_'))).toEqual([]);
  });

  it('takes every ${…} from .env.example', () => {
    const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
    const used = new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
    const offered = new Set(
      [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name),
    );
    expect([...used].filter((name) => !offered.has(name))).toEqual([]);
  });

  it('the image starts the application with the flags of `npm start`', () => {
    const [, started] = /exec node (.*) dist/.exec(readFileSync(join(root, 'Dockerfile'), 'utf8')) ?? [];
    expect(started).toBe(NODE_FLAGS.join(' '));
  });
});
