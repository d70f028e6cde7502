import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

/** One of our processes, from its source; its output is kept for messages. */
export const startProcess = (app: 'api' | 'worker', environment: Readonly<Record<string, string>>) => {
  const hook = join(root, 'tools', 'typescript-hook.cjs');
  const child = spawn(process.execPath, ['--require', hook, join(root, 'apps', app, 'src', 'main.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return {
    ended,
    output: () => output,
    /** Waits until the output holds a text. @throws Error with all output if the process ends before */
    says: async (text: string): Promise<void> => {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`${app} ended:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    kill: async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
      child.kill(signal);
      return ended;
    },
  };
};
