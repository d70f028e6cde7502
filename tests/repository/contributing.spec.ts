import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const hunks = [...page.matchAll(/```diff\n\+\+\+ (\S+)\n([\s\S]*?)```/g)].map(
  ([, path = '', added = '']) => ({
    path,
    lines: added.split('\n').flatMap((line) => (line.startsWith('+') ? [line.slice(1)] : [])),
  }),
);

describe('CONTRIBUTING.md', () => {
  it('shows a slice file by file', () => {
    expect(hunks.length).toBeGreaterThanOrEqual(7);
  });

  it.each(hunks.map(({ path, lines }) => [path, lines] as const))(
    '%s says what the page shows',
    (path, lines) => {
      const source = readFileSync(join(root, path), 'utf8').split('\n');
      expect(lines.filter((line) => !source.includes(line))).toEqual([]);
    },
  );
});
