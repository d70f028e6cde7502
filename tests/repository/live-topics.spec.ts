import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const libs = join(__dirname, '..', '..', 'libs');
const topics = readFileSync(join(libs, 'audit', 'src', 'features', 'live-stream', 'topics.ts'), 'utf8');

/** Kinds of records by the name of their streams, as the deciders say it. */
const kinds = readdirSync(libs, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[a-z-]+\/src\/domain\/.*\.decider\.ts$/.test(file))
  .flatMap((file) =>
    [...readFileSync(join(libs, file), 'utf8').matchAll(/^ {2}stream: '(\w+)',$/gm)].map(
      ([, kind = '']) => kind,
    ),
  );

/** Kinds that no operation reads, with where their facts are seen. */
const UNREAD: Readonly<Record<string, string>> = {
  nfrAllowance: 'What a deal takes of the year stands on its bill of materials.',
};

describe('req:P2.9 the stream of changes', () => {
  it('finds the records', () => {
    expect(kinds.length).toBeGreaterThan(25);
  });

  it.each(kinds.filter((kind) => !(kind in UNREAD)))('has a topic for the kind of record %s', (kind) => {
    expect(topics).toContain(`\n  ${kind}: '`);
  });
});
