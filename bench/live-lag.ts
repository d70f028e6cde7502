import { startApp } from '../tests/journeys/running-app';
import { agent, get, invitation, post } from './calls';
import { atRate, percentile, type Sample } from './measure';

const RATE = 50;
/** A list waits so long at most. */
const WAIT = { prefer: 'wait=10' } as const;

/**
 * From the answer of a command to the list that shows it, while commands go on: the list is asked to wait for the command's place.
 * @returns a section of the page
 */
export const liveLag = async (milliseconds: number): Promise<string> => {
  console.log('Live lag');
  const app = await startApp();
  try {
    const { output } = await app.channel('token', 'chen');
    const authorization = { authorization: `Bearer ${output.trim()}` };
    const lags: number[] = [];
    const wrong: string[] = [];
    const all = await atRate(RATE, milliseconds, async (n) => {
      const { key, body } = invitation(n + 1);
      const answer = await post(`${app.url}/v1/partners/invite`, { ...authorization, ...key }, body);
      const { checkpoint, id } = JSON.parse(answer) as Readonly<{ checkpoint: string; id: string }>;
      const answered = performance.now();
      const page = await get(`${app.url}/v1/partners?limit=50&sort=-code&minCheckpoint=${checkpoint}`, {
        ...authorization,
        ...WAIT,
      });
      lags.push(performance.now() - answered);
      if (!page.includes(id)) wrong.push(`${id} is not in the list`);
    });
    return section(milliseconds, all, lags, [...all.errors, ...wrong]);
  } finally {
    agent.destroy();
    await app.stop();
  }
};

const section = (
  milliseconds: number,
  both: Sample,
  lags: readonly number[],
  errors: readonly string[],
): string => {
  const sorted = [...lags].sort((one, other) => one - other);
  const verdict = errors.length === 0 ? '0' : `${String(errors.length)}: ${errors[0] ?? ''}`;
  return [
    '## From a command to the list that shows it',
    '',
    `${String(RATE)} commands a second for ${String(milliseconds / 1_000)} s; each is followed by a page of its list that waits for it.`,
    '',
    'Target: p99 ≤ 250 ms',
    '',
    '| | p50 ms | p99 ms | worst ms | broken promises |',
    '|---|---|---|---|---|',
    `| from the answer to the list | ${percentile(sorted, 0.5).toFixed(1)} | ${percentile(sorted, 0.99).toFixed(1)} | ${(sorted.at(-1) ?? 0).toFixed(1)} | ${verdict} |`,
    `| command and list together | ${both.p50Ms.toFixed(1)} | ${both.p99Ms.toFixed(1)} | | |`,
  ].join('\n');
};
