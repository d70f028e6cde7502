import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { AlreadyRunning, CannotStart, EmbeddedPostgres } from '../src';

// Generous: it ends a test that has failed, it times nothing.
jest.setTimeout(60_000);

const base = join(__dirname, '..', '..', '..', '.tmp');
let dir: string;
const opened: EmbeddedPostgres[] = [];
const start = async (): Promise<EmbeddedPostgres> => {
  const server = await EmbeddedPostgres.start({ dir, durable: false });
  opened.push(server);
  return server;
};
const ask = async (url: string, text: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(text)).rows[0]?.answer;
  } finally {
    await client.end();
  }
};

describe('the embedded PostgreSQL', () => {
  beforeEach(() => {
    mkdirSync(base, { recursive: true });
    dir = mkdtempSync(join(base, 'embedded-'));
  });
  afterEach(async () => {
    for (const server of opened.splice(0)) await server.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('starts in a folder that nobody else can enter, keeps its data and its passwords to itself', async () => {
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    const first = await start();
    await ask(first.urls().owner, 'create table kept as select 7 as answer');
    await first.stop();
    expect(statSync(join(dir, 'passwords.json')).mode & 0o777).toBe(0o600);
    const second = await start();
    expect(await ask(second.urls().owner, 'select answer from kept')).toBe(7);
    const wrong = second.urls().app.replace(/channel_app:[^@]+@/, 'channel_app:guess@');
    await expect(ask(wrong, 'select 1 as answer')).rejects.toThrow(/password/);
  });

  it('says that the first is running when it is started a second time', async () => {
    await start();
    await expect(start()).rejects.toThrow(AlreadyRunning);
  });

  it('comes back on the same port when its server is killed', async () => {
    const server = await start();
    const before = server.pid as number;
    process.kill(before, 'SIGKILL');
    const alive = async (): Promise<boolean> => {
      try {
        return (await ask(server.urls().app, 'select 1 as answer')) === 1 && server.pid !== before;
      } catch {
        return false;
      }
    };
    while (!(await alive())) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.pid).not.toBe(before);
  });

  it('takes over from a run that was killed and left its server behind', () => {
    const root = join(__dirname, '..', '..', '..');
    const run = (then: string): string => {
      const script = `require('./libs/postgres/src').EmbeddedPostgres.start({ dir: ${JSON.stringify(dir)}, durable: false })
        .then(async (server) => { process.stdout.write(String(server.pid)); ${then} })`;
      const hook = join(root, 'tools', 'typescript-hook.cjs');
      return spawnSync(process.execPath, ['--require', hook, '-e', script], { cwd: root, encoding: 'utf8' })
        .stdout;
    };
    const orphan = Number(run(`process.kill(process.pid, 'SIGKILL')`));
    // A process that is dead but not collected has an empty command line.
    const commandLine = (pid: number): string =>
      existsSync(`/proc/${String(pid)}`) ? readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8') : '';
    expect(commandLine(orphan)).toContain(dir);
    const next = Number(run('await server.stop()'));
    expect(next).toBeGreaterThan(1);
    expect(next).not.toBe(orphan);
    expect(commandLine(orphan)).toBe('');
  });

  it('case:S03 E25 starts over a process file that a full disk or a power cut left empty', async () => {
    await (await start()).stop();
    writeFileSync(join(dir, 'data', 'postmaster.pid'), '');
    const server = await start();
    expect(await ask(server.urls().app, 'select 1 as answer')).toBe(1);
  });

  it('E25 ends a server that does not stop, and what was committed is there', async () => {
    const server = await EmbeddedPostgres.start({ dir, stopMs: 100 });
    await ask(server.urls().owner, 'create table kept as select 7 as answer');
    const pid = server.pid as number;
    process.kill(pid, 'SIGSTOP');
    await server.stop();
    expect(() => process.kill(pid, 0)).toThrow(expect.objectContaining({ code: 'ESRCH' }));
    expect(await ask((await start()).urls().owner, 'select answer from kept')).toBe(7);
  });

  it('E25 says which file is missing beside a database that nobody can open without it', async () => {
    await (await start()).stop();
    rmSync(join(dir, 'passwords.json'));
    await expect(start()).rejects.toThrow(CannotStart);
    await expect(start()).rejects.toThrow(/passwords\.json is missing.*DATA_DIR/s);
  });

  it('refuses the data of another major version and names both', async () => {
    await (await start()).stop();
    writeFileSync(join(dir, 'data', 'PG_VERSION'), '12\n');
    await expect(start()).rejects.toThrow(/PostgreSQL 12.*has 18/s);
  });
});
