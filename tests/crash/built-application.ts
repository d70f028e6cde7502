import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { copyToldDemo } from '../journeys/told-demo';
import { environmentOf, remoteLog } from './log';
import { databasePid, ended } from './processes';

const root = join(__dirname, '..', '..');
/** Patience, not a measure: the history of the demo is long, and tests share the machine. */
export const LIMIT_MS = 300_000;

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** The built application on a data folder and a port that stay the same across its deaths. */
export class Application {
  private child: ChildProcess | undefined;
  private output = '';

  constructor(
    readonly dir: string,
    private readonly port: number,
    /** `on`: with the history of the demo. */
    private readonly demo: 'on' | 'off' = 'off',
  ) {}

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  async start(): Promise<void> {
    this.output = '';
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, [join(root, 'dist/apps/api/src/main.js')], {
      cwd: root,
      env: {
        ...{
          PATH,
          HOME,
          DATA_DIR: this.dir,
          PORT: String(this.port),
          HOST: '127.0.0.1',
          DEMO_SEED: this.demo,
          RATE_LIMIT_PER_MINUTE: '0',
        },
        ...environmentOf(this.dir),
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (this.output += data.toString()));
    this.child = child;
    // The banner waits for the read models, clients need not.
    for (const end = Date.now() + LIMIT_MS; !(await this.answers()); await delay(20))
      if (child.exitCode !== null || Date.now() > end)
        throw new Error(`The application did not start:\n${this.output}`);
  }

  /** With the history of the demo: a copy of what a run of suites has told already; else the first start tells it. */
  async startDemo(): Promise<void> {
    if (process.env.TEST_RUN_DIR !== undefined && remoteLog === undefined) await copyToldDemo(this.dir);
    await this.start();
    await this.complete();
  }

  /** For the first start: the note that the command line looks for is written last. */
  async complete(): Promise<void> {
    for (const end = Date.now() + LIMIT_MS; !this.output.includes('/health/ready'); await delay(20))
      if (Date.now() > end) throw new Error(`The application is not complete:\n${this.output}`);
  }

  /** Whether it lives, and its last words: why nobody is answered. */
  said(): string {
    return `application exit ${String(this.child?.exitCode)}:\n${this.output.slice(-3_000)}`;
  }

  private async answers(): Promise<boolean> {
    const answer = await fetch(`${this.url}/health/live`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    return answer?.status === 200;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.child === undefined) return;
    this.child.kill(signal);
    await ended(this.child);
  }

  async token(persona: string): Promise<string> {
    const command = spawn(process.execPath, [join(root, 'dist/apps/cli/src/main.js'), 'token', persona], {
      cwd: root,
      env: { ...process.env, DATA_DIR: this.dir },
    });
    let text = '';
    command.stdout.on('data', (data: Buffer) => (text += data.toString()));
    await ended(command);
    return text.trim();
  }
}

/** The file of a killed server names it until the next one has started: then there is nobody to kill. */
export const killDatabase = (dir: string): void => {
  const pid = databasePid(dir);
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
