/**
 * `npm run examples`: tells a demo of its own, asks it, and an installation with passwords, what every operation answers,
 * and writes it into docs/examples, a page a subject. `npm run generate` puts them beside the answers that they are examples of.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Example } from '../apps/api/src/openapi-examples';
import { databaseUrlOf, startApp } from '../tests/journeys/running-app';
import { Demo } from './examples/demo';
import { ADMINISTRATOR, passwordExamples } from './examples/passwords';
import { readExamples } from './examples/read';

const root = join(__dirname, '..');
const folder = join(root, 'docs', 'examples');

type Description = { paths: Record<string, Record<string, { operationId?: string; tags?: string[] }>> };

/** The subject under which each operation is described: the name of its page. */
const subjects = (): ReadonlyMap<string, string> => {
  const { paths } = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as Description;
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return new Map(
    operations.map(({ operationId = '', tags = [] }) => [operationId, (tags[0] ?? '').replaceAll(' ', '-')]),
  );
};

const main = async (): Promise<void> => {
  const app = await startApp({ DEMO_SEED: 'on' });
  const database = new Client({ connectionString: databaseUrlOf(app.dataDir, 'postgres') });
  try {
    await database.connect();
    const examples = await readExamples(new Demo(app.url, database), await ofPasswords());
    const pages = new Map<string, Record<string, unknown>>();
    const subjectOf = subjects();
    for (const [operation, example] of Object.entries(examples)) {
      const subject = subjectOf.get(operation) ?? 'others';
      pages.set(subject, { ...pages.get(subject), [operation]: example });
    }
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [subject, page] of pages)
      writeFileSync(join(folder, `${subject}.json`), `${JSON.stringify(page, null, 2)}\n`);
  } finally {
    await database.end();
    await app.stop();
  }
};

const ofPasswords = async (): Promise<ReadonlyMap<string, Example>> => {
  const app = await startApp({ AUTH_MODE: 'local', ADMIN_EMAIL: ADMINISTRATOR });
  try {
    return await passwordExamples(app.url, app.banner());
  } finally {
    await app.stop();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
