import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appendContestants } from './append';
import { portalInBrowser } from './browser';
import { commandLineStart } from './command-line';
import { customersFound } from './customers';
import { demoStart } from './demo-start';
import { besideItsClient, eventStoreContestants } from './eventstore';
import { feedContestants } from './feed';
import { fundContestants, fundsTitle } from './funds';
import { historyOf } from './history/make';
import { replayed } from './history/replay';
import { sizeOf } from './history/size';
import { httpContestants } from './http';
import { liveLag } from './live-lag';
import { linesMatched } from './matching';
import { payoutBatch } from './payouts';
import { mixedLoad } from './mixed';
import { posImports } from './pos-import';
import { severalProcesses } from './processes';
import { fsyncRate, interleaved, machine, medianAndRange, type Contestant, type Sample } from './measure';
import { comparison, QUICK_ROWS } from './quick';
import { BenchServer, scratch } from './server';
import { standingContestants, standingTitle } from './standing';
import { yearAt } from './year/year';

const PAGE = join(__dirname, '..', 'docs', 'performance.md');
const REPETITIONS = Number(process.env.BENCH_REPETITIONS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const YEARS = (process.env.BENCH_YEARS ?? '10k,100k').split(',');

type Row = Readonly<{
  work: string;
  target: string;
  results: readonly Readonly<{ name: string; samples: readonly Sample[] }>[];
}>;

const measured = async (
  work: string,
  target: string,
  open: () => Promise<{ contestants: readonly Contestant[]; close: () => Promise<void> }>,
): Promise<Row> => {
  console.log(work);
  const { contestants, close } = await open();
  try {
    return { work, target, results: await interleaved(contestants, REPETITIONS) };
  } finally {
    await close();
  }
};

const table = ({ work, target, results }: Row): string =>
  [
    `## ${work}`,
    '',
    `Target: ${target}`,
    '',
    '| | per second | p50 ms | p99 ms | broken promises |',
    '|---|---|---|---|---|',
    ...results.map(({ name, samples }) => {
      const errors = samples.flatMap((sample) => sample.errors);
      const verdict = errors.length === 0 ? '0' : `${String(errors.length)}: ${errors[0] ?? ''}`;
      const column = (pick: (sample: Sample) => number, digits: number): string =>
        medianAndRange(samples.map(pick), digits);
      return `| ${name} | ${column((s) => s.perSecond, 0)} | ${column((s) => s.p50Ms, 1)} | ${column((s) => s.p99Ms, 1)} | ${verdict} |`;
    }),
  ].join('\n');

type Section = Readonly<{ name: string; write: (server: BenchServer) => Promise<string> }>;

const row = async (...parameters: Parameters<typeof measured>): Promise<string> =>
  table(await measured(...parameters));

const appends = (callers: number, target: string): Section => ({
  name: `append-${String(callers)}`,
  write: (server) =>
    row(`Append one event, ${String(callers)} callers`, target, () =>
      appendContestants(server, callers, SECONDS * 1000),
    ),
});

/** The page, section by section; `--row <name>` measures some of them and prints them. */
const SECTIONS: readonly Section[] = [
  appends(1, 'none of its own'),
  appends(8, 'none of its own'),
  appends(32, '≥ 8,000/s with p99 ≤ 10 ms; ≥ 1.8 × each peer at ≤ half its p99'),
  appends(128, '≥ 1.8 × each peer at ≤ half its p99'),
  {
    name: 'eventstore',
    write: async () => {
      const beside = await measured(
        `Append one event to ${process.env.EVENTSTORE_URL === undefined ? 'the stand-in for EventStoreDB' : 'the server at EVENTSTORE_URL'}, 32 callers`,
        '≥ 0.9 × the rate of its client alone, by the same way',
        () => eventStoreContestants(32, SECONDS * 1000),
      );
      return `${table(beside)}\n\n${besideItsClient(beside.results)}`;
    },
  },
  {
    name: 'feed',
    write: (server) =>
      row('Feed into two read-model tables', '≥ 50,000 events/s, none lost or repeated', () =>
        feedContestants(server),
      ),
  },
  {
    name: 'http',
    write: () => row('Command over HTTP', 'p99 ≤ 25 ms at 500/s', () => httpContestants(500, SECONDS * 1000)),
  },
  { name: 'live-lag', write: () => liveLag(SECONDS * 2_500) },
  {
    name: 'funds',
    write: (server) => row(fundsTitle, 'p99 ≤ 50 ms', () => fundContestants(server, SECONDS * 1000)),
  },
  {
    name: 'standing',
    write: (server) =>
      row(
        standingTitle,
        'everybody within 60 s; one partner p99 ≤ 50 ms; its gap list with money ≤ 250 ms',
        () => standingContestants(server, SECONDS * 1000),
      ),
  },
  { name: 'pos-import', write: (server) => posImports(server) },
  { name: 'year', write: () => yearAt(YEARS) },
  { name: 'mixed', write: () => mixedLoad(YEARS.at(-1) ?? '10k', SECONDS * 5_000) },
  { name: 'processes', write: () => severalProcesses(YEARS.at(-1) ?? '10k') },
  { name: 'payouts', write: () => payoutBatch() },
  { name: 'customers', write: () => Promise.resolve(customersFound()) },
  { name: 'matching', write: () => Promise.resolve(linesMatched()) },
  { name: 'demo-start', write: () => demoStart() },
  { name: 'command-line', write: () => commandLineStart() },
  { name: 'browser', write: () => portalInBrowser() },
];

const USAGE = `Usage: npm run bench -- [--row <name>]… [--quick] [--history 10k|100k|1m|10m [--replay <deals>]]

Without options every row is measured beside its peer or limit, and docs/performance.md is written. --row measures some and prints them:
${SECTIONS.map(({ name }) => name).join(', ')}.
--quick measures some rows at their smallest size and names what is worse than the page says. --history makes a vendor's year
in .tmp/bench-history, once; --replay tells so many of its deals again through commands, and says which events differ.

BENCH_REPETITIONS (5), BENCH_SECONDS (4), BENCH_FEED_EVENTS, BENCH_YEARS (10k,100k), BENCH_IMPORT_ROWS (10000,100000), BENCH_PAYEES (10000), BENCH_PARTNERS (10000)
`;

/** `--row <name>`, as often as wanted; `--history <size>` makes that year, `--replay <n>` tells n of its deals again. */
const asked = () =>
  parseArgs({
    options: {
      row: { type: 'string', multiple: true },
      history: { type: 'string' },
      replay: { type: 'string' },
      quick: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

const tellUsage = async (): Promise<void> => void process.stdout.write(USAGE);

const tellReplayed = async (history: string, count: number): Promise<void> => {
  const { deals, events, wrong } = await replayed(sizeOf(history), count);
  console.log(
    `${String(deals)} deals told through commands: ${String(wrong.length)} of ${String(events)} events differ`,
  );
  for (const sentence of wrong.slice(0, 10)) console.log(`  ${sentence}`);
};

/** @throws RangeError for a row that does not exist */
const wanted = (names: readonly string[]): readonly Section[] => {
  const unknown = names.filter((name) => !SECTIONS.some((section) => section.name === name));
  if (unknown.length > 0)
    throw new RangeError(
      `There is no row ${unknown.join(', ')}; there are ${SECTIONS.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? SECTIONS : SECTIONS.filter(({ name }) => names.includes(name));
};

/** `npm run bench`: every row beside its peer or limit in the same run; writes docs/performance.md. */
const main = async (): Promise<void> => {
  const { row: named = [], history, replay, quick = false } = asked();
  const row = quick ? QUICK_ROWS : named;
  if (history !== undefined) {
    const { dataDir, made } = await historyOf(sizeOf(history));
    console.log(`${dataDir}\n${JSON.stringify(made, null, 2)}`);
    if (replay !== undefined) await tellReplayed(history, Number(replay));
    if (row.length === 0) return;
  }
  const chosen = wanted(row);
  const server = await BenchServer.start();
  const fsyncs = fsyncRate(scratch);
  console.log(
    `${machine()}; ${String(fsyncs)} fsyncs/s; ${String(REPETITIONS)} repetitions of ${String(SECONDS)} s, interleaved`,
  );
  const sections: string[] = [];
  try {
    for (const section of chosen) {
      const text = await section.write(server);
      // At once: what was measured is not lost with a row behind it that fails.
      console.log(`\n${text}\n`);
      sections.push(text);
    }
  } finally {
    await server.stop();
  }
  if (chosen.length < SECTIONS.length) {
    if (quick) console.log(`\n${comparison(readFileSync(PAGE, 'utf8'), sections.join('\n')).join('\n')}`);
    return;
  }
  const text = `# Performance

Measured by \`npm run bench\`, which writes this page; \`npm run bench -- --row feed\` measures one row and prints it. Each row runs beside its peer
or limit, repetitions interleaved; figures are the median and, in brackets, the range. "Broken promises" counts, after each repetition, events
lost, repeated or out of order, and wrong revisions or repeated ids that were accepted. Client and server share the machine. For the feed the two
columns of milliseconds are the time of the whole.

- Machine: ${machine()}
- Disk: ${String(fsyncs)} fsyncs a second
- Repetitions: ${String(REPETITIONS)} of ${String(SECONDS)} s each
- Peers: emmett-postgresql for appends. Its consumer did not come to an end when driven here, so the feed has only COPY as its limit
- EventStoreDB: ${process.env.EVENTSTORE_URL === undefined ? 'not measured (EVENTSTORE_URL was not set); the row of its adapter ran on the stand-in' : 'the server at EVENTSTORE_URL'}

${sections.join('\n\n')}
`;
  writeFileSync(PAGE, text);
  console.log('docs/performance.md is written.');
};

// A peer's pool that is still open when the server stops says so in an error that concerns no result.
let finished = false;
process.on('uncaughtException', (error) => {
  if (finished) return;
  console.error(error);
  process.exit(1);
});
void (asked().help === true ? tellUsage() : main())
  .finally(() => (finished = true))
  .then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
