import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc', 'nest-cli.json'];
const SOURCES = ['apps/cli/src', 'libs/client/src', 'libs/kernel/src', 'libs/config/src'];

/** A compiler that is as talkative as Nest's, and a command line whose answer is one word. */
const NEST = `
const { mkdirSync, writeFileSync } = require('node:fs');
console.log('>  SWC  Running...');
for (const name of ['apps/api', 'apps/worker', 'apps/cli/src', 'libs']) mkdirSync('dist/' + name, { recursive: true });
writeFileSync('dist/apps/cli/src/main.js', "console.log('answer')");
`;

describe('the launcher of the command line', () => {
  let folder: string;
  beforeEach(() => {
    mkdirSync(join(root, '.tmp'), { recursive: true });
    folder = mkdtempSync(join(root, '.tmp', 'launcher-'));
    for (const name of ['channel', 'tools/channel.cjs', 'tools/lib', ...SETTINGS])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const name of SOURCES) mkdirSync(join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'apps', 'portal'), { recursive: true });
    const nest = join(folder, 'node_modules/@nestjs/cli/bin/nest.js');
    mkdirSync(dirname(nest), { recursive: true });
    writeFileSync(nest, NEST);
    mkdirSync(join(folder, 'node_modules/.bin'));
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    const installed = createHash('sha256').update(lock).digest('hex');
    writeFileSync(join(folder, 'node_modules/.channel-installed'), installed);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('answers with nothing but the answer, also when it has to build first: a shell may be reading it', () => {
    const asked = spawnSync(process.execPath, [join(folder, 'channel'), 'completion', 'bash'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(asked.stderr).toContain('Building …');
    expect(asked.stdout).toBe('answer\n');
  });
});

describe('npm start', () => {
  const started = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'tools', 'start.mjs'), ...words], {
      encoding: 'utf8',
      timeout: 20_000,
    });

  it('case:E25 says how it is told something, before it installs, builds or starts anything', () => {
    const { status, stdout, stderr } = started('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('PORT=4100 DATA_DIR=/srv/ledger npm start');
  });
  it('case:E25 starts nothing with a word that it does not know', () => {
    const { status, stdout, stderr } = started('--port', '4100');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^npm start takes no --port 4100\. Settings are variables: PORT=4100 /);
  });
});

describe('commands of a developer', () => {
  it.each(['fuzz', 'eventstore-stand-in', 'screenshots'])(
    'case:F32 %s say how they are called, and begin nothing else',
    (name) => {
      const called = (word: string) =>
        spawnSync(process.execPath, [join(root, 'tools', `${name}.mjs`), word], {
          encoding: 'utf8',
          timeout: 20_000,
        });
      const help = called('--help');
      expect([help.status, help.stderr]).toEqual([0, '']);
      expect(help.stdout).toMatch(/^Usage: npm run /);
      const wrong = called('--bogus');
      expect([wrong.status, wrong.stdout]).toEqual([2, '']);
      expect(wrong.stderr).toMatch(/^Unknown option '--bogus'[^\n]*\nUsage: npm run /);
    },
  );
});
