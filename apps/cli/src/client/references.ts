import { setTimeout as pause } from 'node:timers/promises';
import { CliError, unknownName, usageError } from '../cli-error';
import { EXIT } from '../exit-codes';
import type { Row } from '../print/table';
import { succeeded, type Client } from './client';
import { pagesOf, type Question } from './pages';

type Kind = Readonly<{
  noun: string;
  /** The command that lists them. */
  list: string;
  prefix: string;
  path: string;
  /** The list's question whose answer holds the thing that people call so. */
  find: (name: string) => Question;
  field: string;
}>;
const byNumber = (number: string): Question => ({ number, limit: '1' });
const bySearch = (q: string): Question => ({ q, limit: '100' });

const KINDS = {
  deal: {
    noun: 'deal',
    list: 'deals list',
    prefix: 'deal_',
    path: '/v1/deals',
    find: byNumber,
    field: 'number',
  },
  quote: {
    noun: 'quote',
    list: 'quotes list',
    prefix: 'quot_',
    path: '/v1/quotes',
    find: byNumber,
    field: 'number',
  },
  statement: {
    noun: 'statement',
    list: 'statement list',
    prefix: 'stmt_',
    path: '/v1/statements',
    find: bySearch,
    field: 'number',
  },
  batch: {
    noun: 'batch',
    list: 'payout batch list',
    prefix: 'pbat_',
    path: '/v1/payout-batches',
    find: bySearch,
    field: 'number',
  },
  partner: {
    noun: 'partner',
    list: 'partners list',
    prefix: 'prtn_',
    path: '/v1/partners',
    find: (code: string): Question => ({ code, limit: '1' }),
    field: 'code',
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** A list follows the log by a moment: what the command before this one made may not be in it yet. */
const WAITS_MS = [0, 150, 450];

/** The id of what people call `DR-2026-000184`, `ST-2026Q3-PTR0042` or `PTR-0042`; an id is itself. */
export const idOf = async (client: Client, kind: keyof typeof KINDS, name: string): Promise<string> => {
  const { noun, list, prefix, path, find, field }: Kind = KINDS[kind];
  if (name.startsWith(prefix)) return name;
  for (const waited of WAITS_MS) {
    await pause(waited);
    const { rows } = await pagesOf(client, path, find(name), false);
    const found = rows.find((row) => row[field] === name);
    if (found !== undefined) return String(found.id);
  }
  throw unknownName(noun, name, list);
};

/** The path of a record. */
export const recordOf = async (client: Client, kind: keyof typeof KINDS, name: string): Promise<string> =>
  `${KINDS[kind].path}/${encodeURIComponent(await idOf(client, kind, name))}`;

/** A run by its id, or by its number `RR-2026Q3-01`. */
export const runPath = async (client: Client, name: string): Promise<string> => {
  const [, year, quarter, number] = /^RR-(\d{4})(Q[1-4])-0*(\d+)$/.exec(name) ?? [];
  if (number === undefined) return `/v1/reward-runs/${encodeURIComponent(name)}`;
  const question = { quarter: `${String(year)}-${String(quarter)}`, number, limit: '1' };
  const [run] = (await pagesOf(client, '/v1/reward-runs', question, false)).rows;
  if (run === undefined) throw unknownName('run', name, 'run list');
  return `/v1/reward-runs/${String(run.id)}`;
};

/** A bill of materials by its id, or the one of a deal by the deal's number. */
export const bomIdOf = async (client: Client, name: string): Promise<string> => {
  if (name.startsWith('bom_')) return name;
  const { bomId } = succeeded(await client.get<Row>(await recordOf(client, 'deal', name)));
  if (typeof bomId !== 'string')
    throw new CliError(`${name} has no bill of materials yet.`, EXIT.failed, {
      code: 'NOT_FOUND',
      next: '`./channel deals bom <deal> <csv>` submits one.',
    });
  return bomId;
};

/** A shipped line by its id, or as `INV-88120/1`: invoice and line of it. */
export const lineIdOf = async (client: Client, name: string): Promise<string> => {
  const [, invoiceNo, invoiceLine] = /^(.+)\/([^/]+)$/.exec(name) ?? [];
  if (invoiceNo === undefined) return name;
  const { rows } = await pagesOf(client, '/v1/shipment-lines', { invoiceNo, limit: '100' }, true);
  const found = rows.filter((row) => String(row.invoiceLine) === invoiceLine);
  if (found.length === 0) throw unknownName('line', name, 'shipments list');
  if (found.length > 1)
    throw usageError(
      `Several distributors have an invoice ${invoiceNo}: ${found.map(({ id }) => String(id)).join(', ')}.`,
      'Name the line by its id.',
    );
  return String(found[0]?.id);
};

/** The lines of a statement that reward one line of an invoice, one for each plan. */
export const rewardLinesOf = async (
  client: Client,
  statement: string,
  line: string,
): Promise<readonly string[]> => {
  const path = `${await recordOf(client, 'statement', statement)}/lines`;
  const { rows } = await pagesOf(client, path, {}, true);
  const found = rows.filter((row) => `${String(row.invoiceNo)}/${String(row.invoiceLine)}` === line);
  if (found.length === 0) throw unknownName('line', line, `statement show ${statement}`);
  return found.map(({ id }) => String(id));
};
