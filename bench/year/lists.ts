import { Database } from '@channel/postgres';
import { operationsOf, buildDocument } from '../../apps/api/src/openapi';
import { listsOf, type Listed } from '../../apps/api/test/lists/listed';
import type { TestClient } from '../../apps/api/test/start-api';
import { percentile } from '../measure';
import type { OpenedYear } from './opened';

const TRIES = 5;
/** A table that is as small is read faster as a whole. */
const SMALL_ROWS = 2_000;
/** Whoever reads the list, as the demo calls them. */
const PERSONA_OF: Readonly<Record<string, string>> = {
  'channel.lead': 'carol',
  'channel.manager': 'chen',
  'finance.analyst': 'fatima',
  'finance.approver': 'lars',
  'programme.author': 'ines',
  auditor: 'amara',
  'platform.admin': 'admin',
};

export type ListsFound = Readonly<{
  questions: number;
  p50Ms: number;
  p99Ms: number;
  worst: string;
  /** Questions that read a large table as a whole, with the table. */
  scans: readonly string[];
}>;

type Plan = Readonly<{
  'Node Type': string;
  'Relation Name'?: string;
  'Plan Rows': number;
  Plans?: readonly Plan[];
}>;

/** Every sort and every filter of every list that staff of the vendor read: how long, and by which plan. */
export const askLists = async ({ app, as }: OpenedYear): Promise<ListsFound> => {
  const database = app.get(Database, { strict: false });
  const large = await largeTables(database);
  const sortsOf = sortsByPath(app);
  const times: Readonly<{ question: string; ms: number }>[] = [];
  const scans = new Set<string>();
  for (const listed of listsOf(app)) {
    const persona = listed.reader.roles.flatMap((role) => PERSONA_OF[role] ?? [])[0];
    if (listed.path.includes('{') || persona === undefined) continue;
    const client = await as(persona);
    for (const asked of await questionsTo(listed, client, sortsOf)) {
      const statements = await watched(database, () => client.get(asked));
      for (const statement of statements)
        for (const table of await scannedBy(database, statement, large))
          scans.add(`${asked} reads all of ${table}`);
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const began = performance.now();
        await client.get(asked);
        times.push({ question: asked, ms: performance.now() - began });
      }
    }
  }
  times.sort((one, other) => one.ms - other.ms);
  const milliseconds = times.map(({ ms }) => ms);
  return {
    questions: times.length / TRIES,
    p50Ms: percentile(milliseconds, 0.5),
    p99Ms: percentile(milliseconds, 0.99),
    worst: times.at(-1)?.question ?? '',
    scans: [...scans].sort(),
  };
};

/** The list as it is, in each order, and by each column with the value of its first row. */
const questionsTo = async (
  { path, filters }: Listed,
  client: TestClient,
  sortsOf: ReadonlyMap<string, readonly string[]>,
): Promise<readonly string[]> => {
  const { body } = await client.get(`${path}?limit=1`);
  const [first = {}] = (body as Readonly<{ data?: readonly Readonly<Record<string, unknown>>[] }>).data ?? [];
  const sorts = (sortsOf.get(path) ?? []).map((sort) => `&sort=${sort}`);
  const filtered = Object.keys(filters).flatMap((column) => {
    const value = first[column];
    const isPlain = typeof value === 'string' || typeof value === 'boolean';
    return isPlain ? [`&${column}=${encodeURIComponent(String(value))}`] : [];
  });
  return ['', ...sorts, ...filtered].map((question) => `${path}?limit=25${question}`);
};

const sortsByPath = (app: OpenedYear['app']): ReadonlyMap<string, readonly string[]> =>
  new Map(
    operationsOf(buildDocument(app)).map(({ path, operation }) => {
      const parameters = (operation.parameters ?? []) as readonly Readonly<{
        name: string;
        schema?: Readonly<{ enum?: readonly string[] }>;
      }>[];
      return [path, parameters.find(({ name }) => name === 'sort')?.schema?.enum ?? []];
    }),
  );

const largeTables = async (database: Database): Promise<ReadonlySet<string>> => {
  const rows = await database.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and reltuples > $1`,
    [SMALL_ROWS],
  );
  return new Set(rows.map(({ name }) => name));
};

type Statement = Readonly<{ text: string; values: readonly unknown[] }>;

/** The statements that reading a list sends. */
const watched = async (database: Database, work: () => Promise<unknown>): Promise<readonly Statement[]> => {
  const statements: Statement[] = [];
  const query = database.query.bind(database);
  database.query = async <Row extends object>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> => {
    if (/^\s*(select|with)/i.test(text) && text.includes('read.')) statements.push({ text, values });
    return query<Row>(text, values);
  };
  try {
    await work();
  } finally {
    database.query = query;
  }
  return statements;
};

const scannedBy = async (
  database: Database,
  { text, values }: Statement,
  large: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const [row] = await database.query<{ 'QUERY PLAN': readonly [Readonly<{ Plan: Plan }>] }>(
    `explain (format json) ${text}`,
    values,
  );
  const plan = row?.['QUERY PLAN'][0].Plan;
  return plan === undefined ? [] : tablesRead(plan).filter((table) => large.has(table));
};

const tablesRead = (plan: Plan): readonly string[] => [
  ...(plan['Node Type'] === 'Seq Scan' && plan['Relation Name'] !== undefined ? [plan['Relation Name']] : []),
  ...(plan.Plans ?? []).flatMap(tablesRead),
];
