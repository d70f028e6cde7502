import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
  compilerOptions: { paths: Readonly<Record<string, readonly [string]>> };
};

describe('the sources run without a build', () => {
  it('finds each library by every door that the compiler knows', () => {
    const doors = Object.entries(compilerOptions.paths);
    expect(doors.length).toBeGreaterThan(40);
    const found = spawnSync(
      process.execPath,
      [
        ...['--require', join(root, 'tools', 'typescript-hook.cjs')],
        ...[
          '--eval',
          `console.log(JSON.stringify(JSON.parse(process.argv[1]).map((door) => require.resolve(door))))`,
        ],
        JSON.stringify(doors.map(([door]) => door)),
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect(found.stderr).toBe('');
    expect(JSON.parse(found.stdout)).toEqual(doors.map(([, [source]]) => join(root, source)));
  });
});
