import { quarterBounds, quarterOf } from '@channel/kernel';
import type { TestClient } from '../../apps/api/test/start-api';
import { sizeOf } from '../history/size';
import { percentile } from '../measure';
import { closedBySql, type BySql } from './by-sql';
import { askLists, type ListsFound } from './lists';
import { growthPictures } from './growth';
import { openYear, spentOn, type OpenedYear, type Spent } from './opened';
import { rowsAlone, type RowsAlone } from './rows-alone';

/** The quarter in the middle of the year. */
const QUARTER = quarterOf('2027-01-15');
const TRACES = 50;

type Closed = Readonly<{
  calculated: Spent;
  /** From this run to a second one of the same quarter. */
  compared: Spent;
  issued: Spent;
  lines: number;
  partners: number;
  wrong: readonly string[];
}>;
type Year = Readonly<{
  events: number;
  caughtUp: Spent;
  rows: RowsAlone;
  lists: ListsFound;
  closed: Closed;
  bySql: BySql;
  traced: Traced;
}>;

const measured = (size: string): Promise<Year> =>
  openYear(sizeOf(size), async (year) => {
    const { caughtUp } = year;
    const rows = await rowsAlone(year);
    const lists = await askLists(year);
    const closed = await close(year);
    const bySql = await closedBySql(year, quarterBounds(QUARTER));
    return { events: year.made.events, caughtUp, rows, lists, closed, bySql, traced: await trace(year) };
  });

/** Calculated, calculated again and compared, submitted, approved by another person, statements issued. */
const close = async ({ as, settled, dataDir }: OpenedYear): Promise<Closed> => {
  const [fatima, lars] = [await as('fatima'), await as('lars')];
  const calculate = async (): Promise<string> => {
    const started = await fatima.post('/v1/reward-runs', { programmeId: 'jpa-2023', quarter: QUARTER });
    await settled();
    return String((started.body as { id?: string } | undefined)?.id);
  };
  let first = '';
  const calculated = await spentOn(async () => (first = await calculate()), dataDir);
  const runId = await calculate();
  let difference: Readonly<{ status: number; text: string }> = { status: 0, text: '' };
  const compared = await spentOn(
    async () => (difference = await fatima.get(`/v1/reward-runs/${first}/difference?to=${runId}`)),
  );
  const run = await fatima.get(`/v1/reward-runs/${runId}`);
  const { status, lineCount, partnerCount } = run.body as Readonly<Record<string, unknown>>;
  const act = async (client: TestClient, verb: string): Promise<string> => {
    const { etag } = await client.get(`/v1/reward-runs/${runId}`);
    const answer = await client.post(`/v1/reward-runs/${runId}/${verb}`, {}, { ifMatch: etag });
    return answer.status < 300 ? '' : `${verb}: ${String(answer.status)} ${answer.text.slice(0, 200)}`;
  };
  const wrong: string[] =
    status === 'draft' ? [] : [`the run is ${String(status)}: ${run.text.slice(0, 300)}`];
  // Nothing has changed between the two.
  if (difference.status !== 200 || !difference.text.includes('"lines":[]'))
    wrong.push(`difference: ${String(difference.status)} ${difference.text.slice(0, 200)}`);
  const issued = await spentOn(async () => {
    wrong.push(await act(fatima, 'submit'), await act(lars, 'approve'));
    await settled();
  }, dataDir);
  return {
    ...{ calculated, compared, issued },
    lines: Number(lineCount),
    partners: Number(partnerCount),
    wrong: wrong.filter(Boolean),
  };
};

type Traced = Readonly<{ p99Ms: number; wrong: readonly string[] }>;

const trace = async ({ as }: OpenedYear): Promise<Traced> => {
  const fatima = await as('fatima');
  const [run] = (await fatima.get('/v1/reward-runs?limit=1')).body.data as readonly Readonly<{
    id: string;
  }>[];
  const lines = (await fatima.get(`/v1/reward-runs/${String(run?.id)}/lines?limit=${String(TRACES)}`)).body
    .data as readonly Readonly<{ id: string }>[];
  const times: number[] = [];
  const wrong: string[] = lines.length === TRACES ? [] : [`${String(lines.length)} lines to trace`];
  for (const { id } of lines) {
    const began = performance.now();
    const { status, text } = await fatima.get(`/v1/reward-lines/${id}/trace`);
    times.push(performance.now() - began);
    if (status !== 200) wrong.push(`trace: ${String(status)} ${text.slice(0, 200)}`);
  }
  times.sort((one, other) => one - other);
  return { p99Ms: percentile(times, 0.99), wrong: wrong.slice(0, 3) };
};

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** @returns a section of the page: the year of each size in a column, so that growth can be read across */
export const yearAt = async (sizes: readonly string[]): Promise<string> => {
  const years: Readonly<{ size: string; year: Year }>[] = [];
  for (const size of sizes) {
    const year = await measured(size);
    years.push({ size, year });
    console.log(`  ${size}: ${JSON.stringify(year)}`);
  }
  const line = (what: string, of: (year: Year) => string): string =>
    `| ${what} | ${years.map(({ year }) => of(year)).join(' | ')} |`;
  const grown = (work: string, of: (year: Year) => number) => ({
    work,
    at: years.map(({ size, year }) => ({ lines: sizeOf(size).lines, seconds: of(year) })),
  });
  const spent = ({ seconds, processorSeconds, serverSeconds, mostMb }: Spent): string => {
    const server = serverSeconds === undefined ? '' : `, ${number(serverSeconds, 1)} s of the database`;
    return `${number(seconds, 1)} s (${number(processorSeconds, 1)} s of the processor${server}, +${number(mostMb)} MB)`;
  };
  return [
    '## A vendor’s year: all read models, lists, the close of a quarter',
    '',
    'Target: all consumers at once ≥ 20,000 events/s; lists p99 ≤ 50 ms, no large table read as a whole; calculated ≤ 3 × two SQL statements that join, multiply, round and store as many lines as chunks; difference of two runs ≤ 3 s; trace p99 ≤ 100 ms; memory ≤ 512 MB',
    '',
    `| | ${years.map(({ size }) => size).join(' | ')} |`,
    `|---|${years.map(() => '---').join('|')}|`,
    line('events', ({ events }) => number(events)),
    line('all read models caught up', ({ caughtUp }) => spent(caughtUp)),
    line('events a second, all consumers', ({ events, caughtUp }) => number(events / caughtUp.seconds)),
    line(
      'the same rows by the database alone',
      ({ rows, caughtUp }) =>
        `${spent(rows)}: ${number(rows.rows)} rows of ${number(rows.tables)} tables; the read models take ${number(caughtUp.seconds / rows.seconds, 1)} ×`,
    ),
    line('questions to lists', ({ lists }) => number(lists.questions)),
    line('lists p50, p99 ms', ({ lists }) => `${number(lists.p50Ms, 1)}, ${number(lists.p99Ms, 1)}`),
    line('questions that read a large table as a whole', ({ lists }) => number(lists.scans.length)),
    line(`${QUARTER} calculated`, ({ closed }) => spent(closed.calculated)),
    line(
      'as many lines by two SQL statements',
      ({ bySql, closed }) =>
        `${spent(bySql)}: ${number(bySql.lines)} lines; the close takes ${number(closed.calculated.seconds / bySql.seconds, 1)} ×`,
    ),
    line('its lines, partners', ({ closed }) => `${number(closed.lines)}, ${number(closed.partners)}`),
    line('submitted, approved, issued', ({ closed }) => spent(closed.issued)),
    line('difference of two runs', ({ closed }) => spent(closed.compared)),
    line('trace p99 ms', ({ traced }) => number(traced.p99Ms, 1)),
    line('broken promises', ({ closed, traced }) => [...closed.wrong, ...traced.wrong].join('; ') || '0'),
    ...years.flatMap(({ size, year }) =>
      year.lists.scans.length === 0
        ? []
        : ['', `Read as a whole at ${size}: ${year.lists.scans.join('; ')}.`],
    ),
    ...growthPictures([
      grown('All read models caught up', ({ caughtUp }) => caughtUp.seconds),
      grown(`${QUARTER} calculated`, ({ closed }) => closed.calculated.seconds),
      grown('Submitted, approved, issued', ({ closed }) => closed.issued.seconds),
    ]),
  ].join('\n');
};
