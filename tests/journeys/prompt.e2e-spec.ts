import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './running-app';

/** The command line as somebody starts it at a prompt, from wherever they are. */

const elsewhere = mkdtempSync(join(tmpdir(), 'channel-prompt-'));
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});
const run = (command: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: elsewhere, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};
const channel = join(root, 'channel');

describe('./channel', () => {
  it('is a program of its own, and one that Node runs on every system', () => {
    expect(run(channel, '--version')).toEqual({ status: 0, said: '0.1.0\n' });
    expect(run(process.execPath, channel, '--version')).toEqual({ status: 0, said: '0.1.0\n' });
  });

  it('is what the batch file of Windows starts, from its own folder and with every word', () => {
    const batch = readFileSync(`${channel}.cmd`, 'utf8').trim();
    expect(batch).toMatch(/^@[^\r\n]+$/);
    const line = batch.slice(1).replace('%~dp0', `${root}/`).replace('%*', '"--version"');
    expect(run('sh', '-c', line)).toEqual({ status: 0, said: '0.1.0\n' });
  });

  it('says which data folder it looked at, and what to do', () => {
    const { status, said } = run(channel, 'deals', 'list', '--as', 'priya');
    expect(status).toBe(1);
    expect(said).toContain(join(elsewhere, 'data'));
    expect(said).toContain('npm start');
  });

  it('loads what its word needs and nothing of the others: each package costs every command its time', () => {
    const loadedThen = `process.on('exit', () => console.log(JSON.stringify(Object.keys(require.cache))));`;
    const { said } = run(
      process.execPath,
      ...['-e', `${loadedThen} require(process.argv[1])`, channel, 'deals', 'list', '--as', 'priya'],
    );
    const files = JSON.parse(said.split('\n')[0] ?? '') as string[];
    const packages = files.flatMap((file) => /node_modules.((?:@[^/\\]+.)?[^/\\]+)/.exec(file)?.[1] ?? []);
    expect([...new Set(packages)].sort()).toEqual(['commander', 'openapi-fetch']);
    const words = files.flatMap((file) => /commands.(\w[\w-]*)\.command\.js$/.exec(file)?.[1] ?? []);
    expect(words).toContain('deals');
    expect(words.filter((word) => !/^(deal|bom)/.test(word))).toEqual([]);
  });

  it('completes in bash', () => {
    const typed = `source <("${channel}" completion bash)
COMP_WORDS=("${channel}" payout batch re); COMP_CWORD=3; _channel; echo "\${COMPREPLY[@]}"`;
    expect(run('bash', '-c', typed)).toEqual({ status: 0, said: 'reconcile release results\n' });
  });

  // Where they are installed: a fresh machine may have neither.
  for (const shell of ['zsh', 'fish'].filter((name) => existsSync(`/usr/bin/${name}`)))
    it(`is understood by ${shell}`, () => {
      const script = run(channel, 'completion', shell).said;
      expect(run(shell, '-n', '-c', script)).toEqual({ status: 0, said: '' });
    });
});
