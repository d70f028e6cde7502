import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

describe('openapi.json', () => {
  it('breaks no program that was written for it as it was, but what docs/api-changes.md accepts', () => {
    const hook = join(root, 'tools', 'typescript-hook.cjs');
    const script = join(root, 'tools', 'api-changes.ts');
    const { status, stderr } = spawnSync(process.execPath, ['--require', hook, script], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }, 60_000);
});
