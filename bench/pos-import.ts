import { parse } from 'csv-parse';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { largeReport } from '../tests/crash/large-report';
import { startApp } from '../tests/journeys/running-app';
import { beside, pidOf, processorUs, residentMb } from './beside';
import { demo } from './history/make';
import { percentile } from './measure';
import { scratch, type BenchServer } from './server';

const LOOK_MS = 100;

type Json = Readonly<Record<string, unknown>>;
type Import = Json &
  Readonly<{ id: string; jobId: string; status: string; counts: Readonly<Record<string, number>> }>;

type PosImport = Readonly<{
  rows: number;
  checkSeconds: number;
  applySeconds: number;
  /** Megabytes of the application's process above what it had before, at most. */
  memoryMb: number;
  /** `GET /v1/me` meanwhile. */
  p99Ms: number;
  worstMs: number;
  /** Longest time in which the job's progress did not move. */
  stillMs: number;
  /** Processor time of the application's process for a row, checked and applied, all else that it does included. */
  cpuUsPerRow: number;
  /** From the cancellation of another report in the middle of its check to the end of its job. */
  cancelMs: number;
  errors: readonly string[];
}>;

/** Checks and applies one report over the API of a demo with its history, and looks what it costs everybody else. */
const posImport = async (rows: number): Promise<PosImport> => {
  const dataDir = mkdtempSync(join(scratch, 'bench-import-'));
  cpSync(await demo(), dataDir, { recursive: true });
  const app = await startApp({ DATA_DIR: dataDir, DEMO_SEED: 'on' });
  try {
    return await measure(app, rows);
  } finally {
    await app.stop();
  }
};

const measure = async (app: Awaited<ReturnType<typeof startApp>>, rows: number): Promise<PosImport> => {
  const pid = pidOf(app);
  const token = (await app.channel('token', 'diego')).output.trim();
  const call = async (method: string, path: string, extra: RequestInit = {}): Promise<Response> => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(extra.headers as Record<string, string> | undefined),
    };
    return fetch(`${app.url}${path}`, { ...extra, method, headers });
  };
  const json = async <Body>(answer: Response): Promise<Body> => {
    if (!answer.ok) throw new Error(`${String(answer.status)} ${(await answer.text()).slice(0, 300)}`);
    return (await answer.json()) as Body;
  };
  const key = { 'idempotency-key': `"bench-${String(rows)}"` };
  const form = new FormData();
  form.set('kind', 'pos');
  form.set('file', new Blob([largeReport(rows, 'BENCH')], { type: 'text/csv' }), 'bench.csv');
  const other = new FormData();
  other.set('kind', 'pos');
  other.set('file', new Blob([largeReport(rows, 'OTHER')], { type: 'text/csv' }), 'other.csv');

  await pause(1_000);
  const idle = residentMb(pid);
  const processorBefore = processorUs(pid);
  let most = idle;
  const waits: number[] = [];
  let stillMs = 0;
  let moved = performance.now();
  let last = '';
  let job = '';
  const stop = [
    beside(async () => void (most = Math.max(most, residentMb(pid))), 50),
    beside(async () => {
      const began = performance.now();
      await (await call('GET', '/v1/me')).text();
      waits.push(performance.now() - began);
    }, 20),
    beside(async () => {
      if (job === '') return;
      const { progress } = await json<Json>(await call('GET', `/v1/jobs/${job}`));
      const told = JSON.stringify(progress);
      if (told !== last) moved = performance.now();
      last = told;
      stillMs = Math.max(stillMs, performance.now() - moved);
    }, LOOK_MS),
  ];
  const until = async (id: string, wanted: string): Promise<Import & Readonly<{ etag: string }>> => {
    for (;;) {
      const answer = await call('GET', `/v1/imports/${id}`);
      const etag = answer.headers.get('etag') ?? '';
      const found = await json<Import>(answer);
      if (found.status === wanted) return { ...found, etag };
      if (found.status === 'failed') throw new Error(JSON.stringify(found));
      await pause(LOOK_MS);
    }
  };
  const cancelled = async (): Promise<number> => {
    const headers = { 'idempotency-key': `"bench-other-${String(rows)}"` };
    const sent = await json<Import>(await call('POST', '/v1/imports', { body: other, headers }));
    await pause(LOOK_MS * 5);
    const etag = (await call('GET', `/v1/imports/${sent.id}`)).headers.get('etag') ?? '';
    const began = performance.now();
    await json(
      await call('POST', `/v1/imports/${sent.id}/cancel`, { headers: { ...headers, 'if-match': etag } }),
    );
    for (;;) {
      const { status } = await json<Json>(await call('GET', `/v1/jobs/${sent.jobId}`));
      if (status === 'succeeded' || status === 'failed') return performance.now() - began;
      await pause(20);
    }
  };
  const checkBegan = performance.now();
  const uploaded = await json<Import>(await call('POST', '/v1/imports', { body: form, headers: key }));
  moved = performance.now();
  job = uploaded.jobId;
  const { etag } = await until(uploaded.id, 'checked');
  const checkSeconds = (performance.now() - checkBegan) / 1_000;
  const applyBegan = performance.now();
  const confirmed = await json<Import>(
    await call('POST', `/v1/imports/${uploaded.id}/confirm`, {
      headers: { ...key, 'if-match': etag, 'content-type': 'application/json' },
      body: '{}',
    }),
  );
  moved = performance.now();
  job = confirmed.jobId;
  const { counts } = await until(uploaded.id, 'applied');
  const applySeconds = (performance.now() - applyBegan) / 1_000;
  const cpuUsPerRow = (processorUs(pid) - processorBefore) / rows;
  job = '';
  for (const end of stop) await end();
  const cancelMs = await cancelled();
  waits.sort((one, other) => one - other);
  const taken = (counts.created ?? 0) + (counts.warning ?? 0);
  return {
    ...{ rows, checkSeconds, applySeconds, memoryMb: most - idle, stillMs, cpuUsPerRow, cancelMs },
    p99Ms: percentile(waits, 0.99),
    worstMs: waits.at(-1) ?? 0,
    errors: taken === rows ? [] : [`${JSON.stringify(counts)} of ${String(rows)} rows`],
  };
};

/** What is there at best: the file read as records and nothing judged, and the file copied into a table as text. */
const limits = async (server: BenchServer, rows: number): Promise<string> => {
  const text = largeReport(rows, 'LIMIT');
  const seconds = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work();
    return (performance.now() - began) / 1_000;
  };
  let read = 0;
  const parsing = await seconds(async () => {
    for await (const record of Readable.from([text]).pipe(parse({ columns: true })))
      read += Object.keys(record as object).length > 0 ? 1 : 0;
  });
  if (read !== rows) throw new Error(`${String(read)} of ${String(rows)} records`);
  const { admin } = await server.database('bench_import');
  const file = join(scratch, 'bench-import.csv');
  writeFileSync(file, text);
  chmodSync(file, 0o644);
  const client = new Client({ connectionString: admin });
  await client.connect();
  const [head = ''] = text.split('\n');
  const columns = head.split(',').map((name) => `${escapeIdentifier(name)} text`);
  await client.query(`create table report (${columns.join(', ')})`);
  const copying = await seconds(() => client.query(`copy report from '${file}' (format csv, header)`));
  await client.end();
  rmSync(file);
  const perSecond = (took: number): string => Math.round(rows / took).toLocaleString('en-GB');
  return `Of ${rows.toLocaleString('en-GB')} rows csv-parse alone reads ${perSecond(parsing)} a second, COPY into a table of text takes ${perSecond(copying)}.`;
};

/** @returns a section of the page */
export const posImports = async (server: BenchServer): Promise<string> => {
  console.log('Reports of a distributor');
  const lines: string[] = [];
  const sizes = (process.env.BENCH_IMPORT_ROWS ?? '10000,100000').split(',').map(Number);
  for (const rows of sizes) {
    const found = await posImport(rows);
    const perSecond = (seconds: number): string => Math.round(rows / seconds).toLocaleString('en-GB');
    const verdict = found.errors.length === 0 ? '0' : found.errors.join('; ');
    const columns = [
      ...[rows.toLocaleString('en-GB'), perSecond(found.checkSeconds), perSecond(found.applySeconds)],
      ...[found.memoryMb, found.p99Ms, found.worstMs, found.stillMs, found.cancelMs, found.cpuUsPerRow].map(
        (value) => Math.round(value).toString(),
      ),
      verdict,
    ];
    console.log(`  ${columns.join('  ')}`);
    lines.push(`| ${columns.join(' | ')} |`);
  }
  return [
    '## Report of a distributor: check and apply over the API',
    '',
    'Target: ≥ 5,000 rows/s each; ≤ 150 MB above idle; `GET /v1/me` p99 ≤ 50 ms meanwhile; progress each 500 ms; cancelled within 1 s',
    '',
    '| rows | check, rows/s | apply, rows/s | MB above idle | `/v1/me` p99 ms | worst ms | longest without progress ms | cancelled after ms | processor µs a row | broken promises |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
    await limits(server, sizes.at(-1) ?? 0),
  ].join('\n');
};
