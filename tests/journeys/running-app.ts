import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NODE_FLAGS } from '../../tools/lib/node-flags.cjs';

export const root = join(__dirname, '..', '..');

/** The history of the demo is long, and tests share the machine. */
const START_MS = 540_000;

/** A process of ours with what it printed. */
class Process {
  output = '';
  readonly ended: Promise<number | null>;

  constructor(
    readonly child: ChildProcess,
    private readonly name: string,
  ) {
    child.stdout?.on('data', (data: Buffer) => (this.output += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
  }

  /** Waits until `ready` returns something. @throws with all output if the process ends first or the time is up */
  async until<Value>(ready: () => Value | undefined, timeoutMs = 60_000): Promise<Value> {
    for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(50)) {
      const value = ready();
      if (value !== undefined) return value;
      if (this.child.exitCode !== null) break;
    }
    throw new Error(`${this.name} is not ready:\n${this.output}`);
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}

const node = (
  name: string,
  script: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
  flags: readonly string[] = [],
): Process =>
  new Process(
    spawn(process.execPath, [...flags, join(root, script), ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', ...environment },
    }),
    name,
  );

/** The EventStoreDB stand-in as a process of its own. */
export const startStandIn = async (
  ...options: readonly string[]
): Promise<{ url: string; stop: () => Promise<void> }> => {
  const standIn = node('the stand-in', 'tools/eventstore-stand-in.mjs', {}, ['--port', '0', ...options]);
  const url = await standIn.until(() => /esdb:\/\/\S+/.exec(standIn.output)?.[0]);
  return { url, stop: () => standIn.stop() };
};

/** Connection string of a role at the embedded server of a data folder; without one, of the application's. */
export const databaseUrlOf = (dataDir: string, role: 'channel_app' | 'postgres' = 'channel_app'): string => {
  const read = (...path: readonly string[]): string =>
    readFileSync(join(dataDir, 'postgres', ...path), 'utf8');
  const passwords = JSON.parse(read('passwords.json')) as Readonly<Record<typeof role, string>>;
  const port = read('data', 'postmaster.pid').split('\n')[3] ?? '';
  return `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/channel`;
};

type Interruption = Readonly<{
  /** The process is killed once when it says that its history has come to this month. */
  killedAt?: string;
  /** How long its start may take. */
  patienceMs?: number;
}>;

/** The built application on a data folder of its own, as `npm start` runs it; empty, unless DATA_DIR names one. */
export const startApp = async (
  environment: Record<string, string> = {},
  { killedAt, patienceMs = START_MS }: Interruption = {},
) => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const dataDir = environment.DATA_DIR ?? mkdtempSync(join(root, '.tmp', 'app-'));
  const settings = {
    ...{ DATA_DIR: dataDir, PORT: '0', DEMO_SEED: 'off', RATE_LIMIT_PER_MINUTE: '0' },
    ...environment,
  };
  const start = (): Process => node('the application', 'dist/apps/api/src/main.js', settings, [], NODE_FLAGS);
  if (killedAt !== undefined) await killed(start(), killedAt);
  const app = start();
  const note = join(dataDir, 'server.json');
  const { url } = await app.until(
    () =>
      existsSync(note) && app.output.includes('/health/ready')
        ? (JSON.parse(readFileSync(note, 'utf8')) as { url: string })
        : undefined,
    patienceMs,
  );
  return {
    url,
    dataDir,
    banner: () => app.output,
    /** Runs the command line against this server; resolves with its exit code and what it printed. */
    channel: async (...args: string[]): Promise<{ code: number | null; output: string }> => {
      const command = node('channel', 'dist/apps/cli/src/main.js', { DATA_DIR: dataDir }, args);
      const code = await command.ended;
      return { code, output: command.output };
    },
    /** Stops it; its data stay. */
    end: () => app.stop(),
    /** Stops it and deletes its data; before that, `keep` may look at them. */
    stop: async (keep: () => void = () => undefined): Promise<void> => {
      await app.stop();
      keep();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const killed = async (app: Process, month: string): Promise<void> => {
  await app.until(() => (app.output.includes(` ${month}-`) ? true : undefined), START_MS);
  app.child.kill('SIGKILL');
  await app.ended;
};
