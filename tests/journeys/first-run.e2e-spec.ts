import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './running-app';

/** What somebody reads whose first start does not go well. */

let folder: string;
beforeEach(() => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp', 'first-run-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Ended = Readonly<{ code: number | null; said: string }>;

/** As in a terminal: a process group of its own, which Ctrl C reaches as a whole. */
const begin = (environment: Record<string, string>): { ended: Promise<Ended>; ctrlC: () => void } => {
  const child = spawn(process.execPath, [join(root, 'dist/apps/api/src/main.js')], {
    cwd: root,
    detached: true,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', DEMO_SEED: 'off', ...environment },
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  return {
    ended: new Promise((resolve) => child.on('exit', (code) => resolve({ code, said }))),
    ctrlC: () => process.kill(-(child.pid ?? 0), 'SIGINT'),
  };
};
const starting = (environment: Record<string, string>): Promise<Ended> => begin(environment).ended;

describe('E25 a first start that fails says a sentence with its remedy', () => {
  const plain = (sentence: RegExp) => ({
    code: 1,
    said: expect.stringMatching(sentence) as string,
  });
  const withoutStack = ({ said }: Ended): void => expect(said).not.toMatch(/^\s+at /m);

  it('in a folder of somebody else, of which nothing is touched', async () => {
    writeFileSync(join(folder, 'thesis.odt'), '');
    const ended = await starting({ DATA_DIR: folder });
    expect(ended).toEqual(plain(/holds what is not ours \(thesis\.odt\).*DATA_DIR/));
    withoutStack(ended);
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  it('where the folder is a file', async () => {
    const file = join(folder, 'data');
    writeFileSync(file, '');
    const ended = await starting({ DATA_DIR: file });
    expect(ended).toEqual(plain(/is a file.*DATA_DIR/));
    withoutStack(ended);
  });

  it('and Ctrl C while the database is made ends it in silence; the next start begins there', async () => {
    const data = join(folder, 'data');
    const first = begin({ DATA_DIR: data });
    while (!existsSync(join(data, 'postgres', 'data.new'))) await pause(5);
    first.ctrlC();
    const ended = await first.ended;
    expect(ended).toEqual({ code: 0, said: expect.stringContaining(`the data stays in ${data}`) as string });
    withoutStack(ended);

    const second = begin({ DATA_DIR: data });
    while (!existsSync(join(data, 'server.json'))) await pause(20);
    second.ctrlC();
    expect(await second.ended).toMatchObject({ code: 0 });
  });
});
