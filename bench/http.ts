import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startApp } from '../tests/journeys/running-app';
import { agent, invitation, post } from './calls';
import { atRate, type Contestant } from './measure';

const startEmpty = async (): Promise<{ url: string; stop: () => void }> => {
  const hook = join(__dirname, '..', 'tools', 'typescript-hook.cjs');
  const child = spawn(process.execPath, ['--require', hook, join(__dirname, 'empty-route.ts')]);
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())),
  );
  return { url: url.replace('[::1]', 'localhost'), stop: () => void child.kill() };
};

/** Invitations of partners over HTTP at a fixed rate: token, role, body, stream, decision, append, answer. */
export const httpContestants = async (
  perSecond: number,
  milliseconds: number,
): Promise<{ contestants: readonly Contestant[]; close: () => Promise<void> }> => {
  const app = await startApp();
  const empty = await startEmpty();
  const { output } = await app.channel('token', 'chen');
  const authorization = `Bearer ${output.trim()}`;
  let invited = 0;
  const invite = async (): Promise<void> => {
    const { key, body } = invitation((invited += 1));
    await post(`${app.url}/v1/partners/invite`, { authorization, ...key }, body);
  };
  return {
    contestants: [
      {
        name: `command over HTTP (invite a partner), ${String(perSecond)}/s`,
        run: async () => {
          const before = invited;
          const sample = await atRate(perSecond, milliseconds, invite);
          return {
            ...sample,
            errors: [...sample.errors, ...(await missing(app.url, authorization, invited - before))],
          };
        },
      },
      {
        name: `empty Nest route, ${String(perSecond)}/s`,
        run: () =>
          atRate(perSecond, milliseconds, async () => void (await post(`${empty.url}/empty`, {}, '{}'))),
      },
    ],
    close: async () => {
      agent.destroy();
      empty.stop();
      await app.stop();
    },
  };

  /** Repeats the last command with its key: it must be answered as before, and nothing be added. */
  async function missing(url: string, bearer: string, expected: number): Promise<readonly string[]> {
    const { key, body } = invitation(invited);
    const again = JSON.parse(
      await post(`${url}/v1/partners/invite`, { authorization: bearer, ...key }, body),
    ) as { revision: number };
    return again.revision === 0 && expected > 0 ? [] : ['a repeated command was executed again'];
  }
};
