import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PORTAL = join(__dirname, '..', '..', 'dist', 'apps', 'portal');
const BUDGET_KB = 250;
/** The first pages of a partner: everything that is loaded until one can work. */
const FIRST = [
  'index.html',
  'src/features/home/routes/home.page.tsx',
  'src/features/deals/routes/deals.page.tsx',
];

type Chunk = Readonly<{ file: string; imports?: readonly string[] }>;

/** The chunks of an entry with all that they import at once; what is loaded later is not counted. */
const chunksOf = (
  manifest: Readonly<Record<string, Chunk>>,
  names: readonly string[],
): ReadonlySet<string> => {
  const found = new Set<string>();
  const collect = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build has no ${name}.`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  names.forEach(collect);
  return found;
};

describe('the weight of the portal', () => {
  it(`req:4.6 is at most ${String(BUDGET_KB)} kB of compressed JavaScript for a partner’s first pages`, () => {
    expect(existsSync(PORTAL)).toBe(true);
    const manifest = JSON.parse(readFileSync(join(PORTAL, '.vite', 'manifest.json'), 'utf8')) as Record<
      string,
      Chunk
    >;
    const sizes = [...chunksOf(manifest, FIRST)]
      .filter((file) => file.endsWith('.js'))
      .map((file) => gzipSync(readFileSync(join(PORTAL, file))).length);
    const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1_000);
    process.stdout.write(`portal: ${String(kilobytes)} kB of JavaScript for a partner’s first pages\n`);
    expect(kilobytes).toBeGreaterThan(50);
    expect(kilobytes).toBeLessThanOrEqual(BUDGET_KB);
  });
});
