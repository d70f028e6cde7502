import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const file = join('libs', 'client', 'src', 'generated', 'api.ts');

describe('the client of the API', () => {
  it('has the types that openapi.json describes; if not, run `npm run generate` and commit them', () => {
    mkdirSync(join(root, '.tmp'), { recursive: true });
    const target = mkdtempSync(join(root, '.tmp', 'client-types-'));
    try {
      cpSync(join(root, 'openapi.json'), join(target, 'openapi.json'));
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, 'tools', 'client-types.mjs'), target],
        { cwd: root, encoding: 'utf8' },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const current = readFileSync(join(target, file), 'utf8') === readFileSync(join(root, file), 'utf8');
      expect(current).toBe(true);
    } finally {
      rmSync(target, { recursive: true, force: true });
    }
  }, 60_000);
});
