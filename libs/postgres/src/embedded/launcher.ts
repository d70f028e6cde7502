import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';

const NOBODY = 65_534;
const NAMESPACE = ['--user', `--map-user=${String(NOBODY)}`, `--map-group=${String(NOBODY)}`];

/** PostgreSQL refuses to run as root. How it is started here, seen by trying. */
export type Launcher = Readonly<{
  run: (program: string, args: readonly string[]) => void;
  start: (program: string, args: readonly string[], stdio: StdioOptions) => ChildProcess;
  /** Makes a folder the server's own, where that is another user. */
  own: (folder: string) => void;
}>;

const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' });

const launcher = (
  prefix: readonly string[],
  ids: { uid?: number; gid?: number },
  own: (folder: string) => void,
): Launcher => {
  const command = (program: string, args: readonly string[]): [string, string[]] => {
    const [first, ...rest] = [...prefix, program, ...args];
    return [first ?? program, rest];
  };
  return {
    own,
    run: (program, args) => {
      const [name, all] = command(program, args);
      const { status, stderr, error } = spawnSync(name, all, {
        ...ids,
        env: environment(),
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
    },
    // A process group of its own: Ctrl C reaches the application, which then stops the server in order.
    start: (program, args, stdio) => {
      const [name, all] = command(program, args);
      return spawn(name, all, { ...ids, env: environment(), stdio, detached: true });
    },
  };
};

const nothing = (): void => undefined;

/**
 * Not root: directly. Root: in a user namespace, where the server sees an ordinary user and the kernel still checks
 * files as root, so that a folder that others cannot enter works too. Where namespaces are forbidden (some containers):
 * as `nobody` with the folder given to it.
 * @throws Error with what the operator can do, if none of these works
 */
export const chooseLauncher = (postgres: string, folder: string): Launcher => {
  if (process.getuid?.() !== 0) return launcher([], {}, nothing);
  const trial = spawnSync('unshare', [...NAMESPACE, postgres, '--version'], { env: environment() });
  if (trial.status === 0) return launcher(['unshare', ...NAMESPACE], {}, nothing);
  giveTo(folder, NOBODY);
  const ids = { uid: NOBODY, gid: NOBODY };
  const reaches = [postgres, folder].every(
    (path) => spawnSync('test', ['-x', path], { ...ids, env: environment() }).status === 0,
  );
  if (reaches) return launcher([], ids, (path) => giveTo(path, NOBODY));
  throw new CannotStart(
    `PostgreSQL does not run as root, this system allows no user namespaces, and the user "nobody" cannot enter ` +
      `${folder} or the installation. Start as an ordinary user, or move both to a folder that others can enter; ` +
      'or set DATABASE_URL to a server of your own.',
  );
};

const giveTo = (path: string, user: number): void => {
  chownSync(path, user, user);
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (entry.isDirectory()) giveTo(join(path, entry.name), user);
    else chownSync(join(path, entry.name), user, user);
};
