import { randomBytes } from 'node:crypto';
import type { ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CannotStart } from './cannot-start';
import { findBinaries, type Binaries } from './binaries';
import { endServer } from './end-server';
import { chooseLauncher, type Launcher } from './launcher';
import { takeLock } from './lock';
import { dropEmptyPidFile, postmaster, stopOrphan } from './orphan';
import { prepareRoles, urlsOf, type Passwords, type ServerUrls } from './roles';

export type EmbeddedOptions = Readonly<{
  /** Holds data, password, log and lock; made if missing. */
  dir: string;
  /** False only for tests: fsync off, and a power cut loses the data. */
  durable?: boolean;
  /** How long a start may take. */
  timeoutMs?: number;
  /** How long a stop in order may take before it is ended harder. */
  stopMs?: number;
  maxConnections?: number;
  /** Where it listens; by default a port that is free. */
  port?: number;
}>;

const LOG_LIMIT_BYTES = 10_000_000;
const START_ATTEMPTS = 5;

/**
 * The PostgreSQL that comes with the packages, run as a child of this process. If it dies it is started again on the
 * same port, so that connection strings stay valid.
 */
export class EmbeddedPostgres {
  private child: ChildProcess | undefined;
  private stopping = false;
  private readonly atExit = (): void => {
    this.child?.kill('SIGINT');
  };

  private constructor(
    private readonly parts: Readonly<{
      data: string;
      log: string;
      binaries: Binaries;
      launcher: Launcher;
      passwords: Passwords;
      unlock: () => void;
      options: Required<EmbeddedOptions>;
    }>,
    private port: number,
  ) {}

  /**
   * Starts the server of a folder: first run, restart, or after a crash.
   * @throws AlreadyRunning, or Error with what the operator can do (another major version, no way to run as root …)
   */
  static async start(given: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const options = {
      durable: true,
      timeoutMs: 60_000,
      stopMs: 10_000,
      maxConnections: 100,
      port: 0,
      ...given,
      dir: resolve(given.dir),
    };
    mkdirSync(options.dir, { recursive: true, mode: 0o700 });
    const unlock = takeLock(join(options.dir, 'lock'));
    try {
      const data = join(options.dir, 'data');
      const binaries = findBinaries();
      refuseOtherMajor(data, binaries.major);
      const launcher = chooseLauncher(binaries.postgres, options.dir);
      await stopOrphan(data, options.stopMs);
      dropEmptyPidFile(data);
      const passwords = readPasswords(join(options.dir, 'passwords.json'), existsSync(data));
      if (!existsSync(data)) initialise(data, binaries, launcher, passwords.postgres, options.durable);
      const log = join(options.dir, 'server.log');
      const server = new EmbeddedPostgres(
        { data, log, binaries, launcher, passwords, unlock, options },
        options.port === 0 ? await freePort() : options.port,
      );
      await server.launchOnAnyPort();
      await prepareRoles(server.urls('postgres').admin, passwords);
      process.once('exit', server.atExit);
      return server;
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /** Connection strings of a database, for the application, for migrations and for the superuser. */
  urls(database = 'channel'): ServerUrls {
    return urlsOf(this.port, database, this.parts.passwords);
  }

  /** The server's process; another one after a crash. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Open transactions roll back, everything committed is on disk. Returns also if the server cannot be ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    process.removeListener('exit', this.atExit);
    const child = this.child;
    if (child !== undefined)
      await endServer({
        kill: (signal) => void child.kill(signal),
        isGone: () => child.exitCode !== null || child.signalCode !== null,
        patienceMs: this.parts.options.stopMs,
      });
    this.child = undefined;
    this.parts.unlock();
  }

  private async launchOnAnyPort(): Promise<void> {
    for (let attempt = 1; ; attempt += 1)
      try {
        await this.launch();
        return;
      } catch (error) {
        if (attempt >= START_ATTEMPTS) throw error;
        // Somebody took the port in between, or processes of a killed server still hold its memory.
        await delay(200 * attempt);
        if (this.parts.options.port === 0) this.port = await freePort();
      }
  }

  private async launch(): Promise<void> {
    const { data, log, binaries, launcher, options } = this.parts;
    if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) rmSync(log);
    const file = openSync(log, 'a', 0o600);
    const child = launcher.start(
      binaries.postgres,
      ['-D', data, '-p', String(this.port), ...settings(options)],
      ['ignore', file, file],
    );
    closeSync(file);
    let failure: Error | undefined;
    child.once('error', (error) => (failure = error));
    const end = Date.now() + options.timeoutMs;
    for (;;) {
      // First whether it lives: one that was killed leaves a file that says ready, and its exit is told only once.
      if (failure !== undefined || child.exitCode !== null || child.signalCode !== null)
        throw failure ?? new Error(`PostgreSQL did not start; the last lines of ${log}:\n${tail(log)}`);
      const seen = postmaster(data);
      if (seen?.ready === true && seen.pid === child.pid) break;
      if (Date.now() > end) {
        child.kill('SIGINT');
        throw new Error(`PostgreSQL did not start in ${String(options.timeoutMs)} ms; see ${log}`);
      }
      await delay(5);
    }
    this.child = child;
    child.once('exit', () => void this.revive());
  }

  private async revive(): Promise<void> {
    for (let attempt = 0; !this.stopping; attempt += 1)
      try {
        await delay(Math.min(50 * 2 ** attempt, 2_000));
        // A stop may have come while this one waited.
        if (!this.stopped()) await this.launch();
        if (this.stopped()) this.child?.kill('SIGINT');
        return;
      } catch {
        // Tried again: the log has the reason, and the health check says that the database is away.
      }
  }

  private stopped(): boolean {
    return this.stopping;
  }
}

const settings = ({ durable, maxConnections }: Required<EmbeddedOptions>): string[] => {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(maxConnections),
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
};

/** Into a folder beside, renamed when complete: an initdb that was killed leaves nothing that looks like data. */
const initialise = (
  data: string,
  binaries: Binaries,
  launcher: Launcher,
  password: string,
  durable: boolean,
): void => {
  const fresh = `${data}.new`;
  const secret = `${data}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  try {
    launcher.own(join(data, '..'));
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`];
    launcher.run(binaries.initdb, [
      ...['-D', fresh, '-E', 'UTF8', ...locale, ...access],
      ...(durable ? [] : ['--no-sync']),
    ]);
    renameSync(fresh, data);
  } finally {
    rmSync(secret, { force: true });
  }
};

const refuseOtherMajor = (data: string, major: string): void => {
  const file = join(data, 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = readFileSync(file, 'utf8').trim();
  if (found !== major)
    throw new CannotStart(
      `${data} was written by PostgreSQL ${found}; this installation has ${major}. ` +
        'Use the installation that wrote it, or another DATA_DIR.',
    );
};

const readPasswords = (path: string, isUsed: boolean): Passwords => {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Passwords;
  if (isUsed)
    throw new CannotStart(
      `${path} is missing, and without it nobody can open the database beside it. ` +
        'Bring it back from the copy that the database came from, or say another DATA_DIR.',
    );
  const random = (): string => randomBytes(24).toString('hex');
  const passwords = { postgres: random(), channel_owner: random(), channel_app: random() };
  writeFileSync(`${path}.new`, JSON.stringify(passwords), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return passwords;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

const tail = (path: string): string => readFileSync(path, 'utf8').split('\n').slice(-12).join('\n');
