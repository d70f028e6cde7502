import { spawnSync } from 'node:child_process';
import { root, startApp } from '../tests/journeys/running-app';
import { medianAndRange } from './measure';

const RUNS = 20;
/** As many times what Node itself needs to do nothing. */
const MOST = 3;
const NOTHING = ['-e', '0'];
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': NOTHING,
  './channel --version': ['channel', '--version'],
  './channel deals list --help': ['channel', 'deals', 'list', '--help'],
  './channel deals list --as priya': ['channel', 'deals', 'list', '--as', 'priya'],
  './channel complete -- statement li': ['channel', 'complete', '--', 'statement', 'li'],
};

/**
 * What a person waits for at the prompt: each command as a process of its own, in turn with a Node that does nothing. A
 * command that asks the server waits for its token and its answer too.
 * @returns a section of the page
 */
export const commandLineStart = async (): Promise<string> => {
  console.log('A command at the prompt');
  const app = await startApp();
  try {
    const waited = new Map(Object.keys(COMMANDS).map((name) => [name, [] as number[]]));
    for (let run = 0; run < RUNS; run += 1)
      for (const [name, args] of Object.entries(COMMANDS)) waited.get(name)?.push(timeOf(args, app.dataDir));
    const median = (times: readonly number[]): number =>
      [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
    const least = median(waited.get('node -e 0') ?? []);
    const rows = [...waited].map(([name, times]) => {
      const ratio = median(times) / least;
      return `| \`${name}\` | ${medianAndRange(times, 0)} | ${ratio.toFixed(1)} | ${ratio > MOST ? `above ${String(MOST)}` : '0'} |`;
    });
    return [
      '## A command at the prompt',
      '',
      `Target: ≤ ${String(MOST)} × \`node -e 0\``,
      '',
      '| | ms | × `node -e 0` | broken promises |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n');
  } finally {
    await app.stop();
  }
};

const timeOf = (args: readonly string[], dataDir: string): number => {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  return performance.now() - began;
};
