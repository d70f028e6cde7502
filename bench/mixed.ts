import { quarterOf } from '@channel/kernel';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { largeReport } from '../tests/crash/large-report';
import { startApp } from '../tests/journeys/running-app';
import { beside, pidOf, processorUs, residentMb } from './beside';
import { agent, get, invitation, post } from './calls';
import { historyOf } from './history/make';
import { sizeOf } from './history/size';
import { atRate, type Sample } from './measure';
import { scratch } from './server';

const COMMANDS = 200;
const READS = 500;
const REPORT_ROWS = 50_000;
/** The quarter in the middle of the year. */
const QUARTER = quarterOf('2027-01-15');
const LOOK_MS = 200;

/** Lists that people of the vendor have open, as finance reads them. */
const LISTS = [
  '/v1/deals?limit=25',
  '/v1/deals?limit=25&status=approved',
  '/v1/shipment-lines?limit=25',
  '/v1/quotes?limit=25',
  '/v1/statements?limit=25',
  '/v1/partners?limit=25',
  '/v1/ledger/entries?limit=25',
  '/v1/reward-runs?limit=25',
  '/v1/funds?limit=25',
  '/v1/inbox?limit=25',
] as const;

type App = Awaited<ReturnType<typeof startApp>>;
type Held = Readonly<{ p99Ms: number; worstMs: number }>;
type Mixed = Readonly<{
  commands: Sample;
  lists: Sample;
  held: Held;
  memoryMb: number;
  /** From the request to the draft, and from the file to the last applied row. */
  runSeconds: number;
  importSeconds: number;
  errors: readonly string[];
}>;

/** Asks the preloaded watch of the event loop, which begins anew with that. */
const heldOf = async (app: App, file: string): Promise<Held> => {
  rmSync(file, { force: true });
  process.kill(pidOf(app), 'SIGUSR2');
  while (!existsSync(file)) await pause(LOOK_MS);
  await pause(LOOK_MS);
  return JSON.parse(readFileSync(file, 'utf8')) as Held;
};

const bearer = async (app: App, persona: string) => ({
  authorization: `Bearer ${(await app.channel('token', persona)).output.trim()}`,
});

/** Until the application has nothing to do: its read models have seen the year. */
const caughtUp = async (app: App): Promise<void> => {
  const pid = pidOf(app);
  for (let before = processorUs(pid); ;) {
    await pause(1_000);
    const now = processorUs(pid);
    if (now - before < 100_000) return;
    before = now;
  }
};

/** Waits until a record has a status, and fails when it has failed. @returns its tag */
const until = async (app: App, path: string, headers: Headers, wanted: string): Promise<Found> => {
  for (;;) {
    const answer = await fetch(`${app.url}${path}`, { headers });
    const body = (await answer.json()) as Readonly<{
      status: string;
      counts?: Readonly<Record<string, number>>;
    }>;
    if (body.status === wanted) return { ...body, etag: answer.headers.get('etag') ?? '' };
    if (body.status === 'failed') throw new Error(JSON.stringify(body));
    await pause(LOOK_MS);
  }
};

type Headers = Readonly<Record<string, string>>;
type Found = Readonly<{ status: string; etag: string; counts?: Readonly<Record<string, number>> }>;

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
};

/** A report of a distributor, from the file to its last line in the log. */
const imported = async (app: App, wrong: string[]): Promise<void> => {
  const authorization = await bearer(app, 'diego');
  const key = { ...authorization, 'idempotency-key': '"bench-mixed"' };
  const form = new FormData();
  form.set('kind', 'pos');
  form.set('file', new Blob([largeReport(REPORT_ROWS, 'MIXED')], { type: 'text/csv' }), 'mixed.csv');
  const sent = await fetch(`${app.url}/v1/imports`, { method: 'POST', body: form, headers: key });
  const { id } = (await sent.json()) as Readonly<{ id: string }>;
  const { etag } = await until(app, `/v1/imports/${id}`, authorization, 'checked');
  await fetch(`${app.url}/v1/imports/${id}/confirm`, {
    ...{ method: 'POST', body: '{}' },
    headers: { ...key, 'if-match': etag, 'content-type': 'application/json' },
  });
  const { counts = {} } = await until(app, `/v1/imports/${id}`, authorization, 'applied');
  const taken = (counts.created ?? 0) + (counts.warning ?? 0);
  if (taken !== REPORT_ROWS) wrong.push(`${String(taken)} of ${String(REPORT_ROWS)} rows`);
};

/** A quarter of the year, calculated. */
const calculated = async (app: App): Promise<void> => {
  const authorization = await bearer(app, 'fatima');
  const headers = {
    ...authorization,
    'idempotency-key': '"bench-mixed"',
    'content-type': 'application/json',
  };
  const body = JSON.stringify({ programmeId: 'jpa-2023', quarter: QUARTER });
  const sent = await fetch(`${app.url}/v1/reward-runs`, { method: 'POST', body, headers });
  const { id } = (await sent.json()) as Readonly<{ id: string }>;
  await until(app, `/v1/reward-runs/${id}`, authorization, 'draft');
};

const measure = async (app: App, loopFile: string, milliseconds: number): Promise<Mixed> => {
  await caughtUp(app);
  const [chen, fatima] = [await bearer(app, 'chen'), await bearer(app, 'fatima')];
  await heldOf(app, loopFile);
  const pid = pidOf(app);
  let memoryMb = 0;
  const stop = beside(async () => void (memoryMb = Math.max(memoryMb, residentMb(pid))), LOOK_MS);
  const wrong: string[] = [];
  const [commands, lists, runSeconds, importSeconds] = await Promise.all([
    atRate(COMMANDS, milliseconds, async (n) => {
      const { key, body } = invitation(n + 1);
      await post(`${app.url}/v1/partners/invite`, { ...chen, ...key }, body);
    }),
    atRate(READS, milliseconds, async (n) => {
      await get(`${app.url}${LISTS[n % LISTS.length] ?? ''}`, fatima);
    }),
    seconds(() => calculated(app)),
    seconds(() => imported(app, wrong)),
  ]);
  await stop();
  const held = await heldOf(app, loopFile);
  await caughtUp(app);
  const last = await get(
    `${app.url}/v1/partners?limit=1&q=BENCH-${String((COMMANDS * milliseconds) / 1_000).padStart(7, '0')}`,
    fatima,
  );
  if (!last.includes('BENCH-')) wrong.push('the last invited partner is not in the list');
  return {
    ...{ commands, lists, held, memoryMb, runSeconds, importSeconds },
    errors: [...commands.errors, ...lists.errors, ...wrong],
  };
};

/**
 * What the people of a large vendor do at the same time: commands and lists at a fixed rate, and meanwhile the report of a
 * distributor and the run of a quarter.
 * @returns a section of the page
 */
export const mixedLoad = async (size: string, milliseconds: number): Promise<string> => {
  console.log(`Mixed load on a year of ${size}`);
  const { dataDir } = await historyOf(sizeOf(size));
  const copy = mkdtempSync(join(scratch, 'bench-mixed-'));
  cpSync(dataDir, copy, { recursive: true });
  const loopFile = join(copy, 'loop.json');
  const watch = join(__dirname, 'loop-delay.cjs');
  const app = await startApp({
    DATA_DIR: copy,

    NODE_OPTIONS: `--require ${watch}`,
    BENCH_LOOP: loopFile,
  });
  try {
    return section(size, milliseconds, await measure(app, loopFile, milliseconds));
  } finally {
    agent.destroy();
    await app.stop();
  }
};

const section = (
  size: string,
  milliseconds: number,
  { commands, lists, held, memoryMb, runSeconds, importSeconds, errors }: Mixed,
): string => {
  const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
  const line = (name: string, { perSecond, p50Ms, p99Ms }: Sample): string =>
    `| ${name} | ${whole(perSecond)} | ${p50Ms.toFixed(1)} | ${p99Ms.toFixed(1)} |`;
  return [
    '## Mixed load',
    '',
    `${String(COMMANDS)} commands and ${String(READS)} reads of lists a second for ${whole(milliseconds / 1_000)} s, on a year of ${size}; meanwhile a report of ${whole(REPORT_ROWS)} rows is checked and applied and a quarter is calculated.`,
    '',
    'Target: p99 of lists ≤ 100 ms, of commands ≤ 100 ms; event loop never held > 50 ms; memory ≤ 512 MB',
    '',
    '| | per second | p50 ms | p99 ms |',
    '|---|---|---|---|',
    line('commands (invite a partner)', commands),
    line('pages of lists', lists),
    '',
    `The event loop was held for ${held.worstMs.toFixed(0)} ms at worst, p99 ${held.p99Ms.toFixed(0)} ms. The report took ${importSeconds.toFixed(0)} s, the quarter ${runSeconds.toFixed(0)} s; the process had ${whole(memoryMb)} MB at most. Broken promises: ${errors.length === 0 ? '0' : `${String(errors.length)}: ${errors[0] ?? ''}`}.`,
  ].join('\n');
};
