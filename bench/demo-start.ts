import { startApp } from '../tests/journeys/running-app';
import { medianAndRange } from './measure';

const STARTS = 3;

/**
 * First starts of the demo, each on an empty folder: from "database ready" to ready, as the application itself prints it.
 * Every one has to tell the same history.
 * @returns a section of the page
 */
export const demoStart = async (): Promise<string> => {
  console.log('First start of the demo');
  const seconds: number[] = [];
  const digests = new Set<string>();
  for (let start = 1; start <= STARTS; start += 1) {
    const app = await startApp({ DEMO_SEED: 'on' });
    const printed = app.banner();
    await app.stop();
    seconds.push(Number(/ready ([\d.]+) s after the database/.exec(printed)?.[1]));
    digests.add(/the same in every new demo: (\S+)/.exec(printed)?.[1] ?? 'none');
  }
  const verdict =
    digests.size === 1 && !digests.has('none') ? '0' : `${String(digests.size)} different histories`;
  return [
    '## First start of the demo',
    '',
    'Target: ≤ 20 s from “database ready” to ready, with the history of four quarters told through commands',
    '',
    '| | seconds | broken promises |',
    '|---|---|---|',
    `| ${String(STARTS)} first starts | ${medianAndRange(seconds, 1)} | ${verdict} |`,
  ].join('\n');
};
