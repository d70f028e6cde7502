import { setTimeout as pause } from 'node:timers/promises';
import { CliError, unknownName, usageError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { at, below, type At } from './at';
import type { Client } from './client';
import { pagesOf } from './pages';

/** How to find what people call so. */
type Kind = Readonly<{
  noun: string;
  /** The command that lists them. */
  list: string;
  prefix: string;
  find: (client: Client, name: string) => Promise<Readonly<{ id: string }> | undefined>;
}>;
const ONE = '1';
const MANY = '100';

const KINDS = {
  deal: {
    noun: 'deal',
    list: 'deals list',
    prefix: 'deal_',
    find: async (client, number) => (await pagesOf(client, '/v1/deals', { number, limit: ONE })).rows[0],
  },
  quote: {
    noun: 'quote',
    list: 'quotes list',
    prefix: 'quot_',
    find: async (client, number) => (await pagesOf(client, '/v1/quotes', { number, limit: ONE })).rows[0],
  },
  statement: {
    noun: 'statement',
    list: 'statement list',
    prefix: 'stmt_',
    find: async (client, q) =>
      (await pagesOf(client, '/v1/statements', { q, limit: MANY })).rows.find(({ number }) => number === q),
  },
  batch: {
    noun: 'batch',
    list: 'payout batch list',
    prefix: 'pbat_',
    find: async (client, q) =>
      (await pagesOf(client, '/v1/payout-batches', { q, limit: MANY })).rows.find(
        ({ number }) => number === q,
      ),
  },
  partner: {
    noun: 'partner',
    list: 'partners list',
    prefix: 'prtn_',
    find: async (client, code) => (await pagesOf(client, '/v1/partners', { code, limit: ONE })).rows[0],
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** A list follows the log by a moment: what the command before this one made may not be in it yet. */
const WAITS_MS = [0, 150, 450];

/** The id of what people call `DR-2026-000184`, `ST-2026Q3-PTR0042` or `ptr-0042`; an id is itself. */
export const idOf = async (client: Client, kind: keyof typeof KINDS, name: string): Promise<string> => {
  const { noun, list, prefix, find }: Kind = KINDS[kind];
  if (name.startsWith(prefix)) return name;
  const found = await eventuallyFound(() => find(client, name.toUpperCase()));
  if (found !== undefined) return found.id;
  throw unknownName(noun, name, list);
};

/** What a list shows, at once or a moment later. */
export const eventuallyFound = async <Row>(
  find: () => Promise<Row | undefined>,
): Promise<Row | undefined> => {
  for (const waited of WAITS_MS) {
    await pause(waited);
    const found = await find();
    if (found !== undefined) return found;
  }
  return undefined;
};

export const partnerOf = async (client: Client, name: string): Promise<At<'/v1/partners/{partnerId}'>> =>
  at('/v1/partners/{partnerId}', { partnerId: await idOf(client, 'partner', name) });

export const payeeOf = async (client: Client, name: string): Promise<At<'/v1/payees/{partnerId}'>> =>
  at('/v1/payees/{partnerId}', { partnerId: await idOf(client, 'partner', name) });

export const dealOf = async (client: Client, name: string): Promise<At<'/v1/deals/{dealId}'>> =>
  at('/v1/deals/{dealId}', { dealId: await idOf(client, 'deal', name) });

export const quoteOf = async (client: Client, name: string): Promise<At<'/v1/quotes/{quoteId}'>> =>
  at('/v1/quotes/{quoteId}', { quoteId: await idOf(client, 'quote', name) });

export const statementOf = async (
  client: Client,
  name: string,
): Promise<At<'/v1/statements/{statementId}'>> =>
  at('/v1/statements/{statementId}', { statementId: await idOf(client, 'statement', name) });

export const batchOf = async (client: Client, name: string): Promise<At<'/v1/payout-batches/{batchId}'>> =>
  at('/v1/payout-batches/{batchId}', { batchId: await idOf(client, 'batch', name) });

/** A run by its id, or by its number `RR-2026Q3-01`. */
export const runOf = async (client: Client, name: string): Promise<At<'/v1/reward-runs/{runId}'>> => {
  const [, year, quarter, number] = /^RR-(\d{4})(Q[1-4])-0*(\d+)$/.exec(name.toUpperCase()) ?? [];
  if (number === undefined) return at('/v1/reward-runs/{runId}', { runId: name });
  const question = { quarter: `${String(year)}-${String(quarter)}`, number, limit: ONE };
  const [run] = (await pagesOf(client, '/v1/reward-runs', question)).rows;
  if (run === undefined) throw unknownName('run', name, 'run list');
  return at('/v1/reward-runs/{runId}', { runId: run.id });
};

/** A bill of materials by its id, or the one of a deal by the deal's number. */
export const bomOf = async (client: Client, name: string): Promise<At<'/v1/boms/{bomId}'>> => {
  if (name.startsWith('bom_')) return at('/v1/boms/{bomId}', { bomId: name });
  const { bomId } = await client.read(await dealOf(client, name));
  if (bomId === null)
    throw new CliError(`${name} has no bill of materials yet.`, EXIT.failed, {
      code: 'NOT_FOUND',
      next: '`./channel deals bom <deal> <csv>` submits one.',
    });
  return at('/v1/boms/{bomId}', { bomId });
};

/** A shipped line by its id, or as `INV-88120/1`: invoice and line of it. */
export const lineIdOf = async (client: Client, name: string): Promise<string> => {
  const [, invoiceNo, line] = /^(.+)\/([^/]+)$/.exec(name) ?? [];
  if (invoiceNo === undefined) return name;
  const { rows } = await pagesOf(client, '/v1/shipment-lines', { invoiceNo, limit: MANY }, { all: true });
  const found = rows.filter(({ invoiceLine }) => invoiceLine === line);
  const [first] = found;
  if (first === undefined) throw unknownName('line', name, 'shipments list');
  if (found.length > 1)
    throw usageError(
      `Several distributors have an invoice ${invoiceNo}: ${found.map(({ id }) => id).join(', ')}.`,
      'Name the line by its id.',
    );
  return first.id;
};

export const lineOf = async (client: Client, name: string): Promise<At<'/v1/shipment-lines/{lineId}'>> =>
  at('/v1/shipment-lines/{lineId}', { lineId: await lineIdOf(client, name) });

/** The lines of a statement that reward one line of an invoice, one for each plan. */
export const rewardLinesOf = async (
  client: Client,
  statement: string,
  line: string,
): Promise<readonly string[]> => {
  const lines = below(await statementOf(client, statement), 'lines');
  const { rows } = await pagesOf(client, lines, { limit: '100' }, { all: true });
  const found = rows.filter(({ invoiceNo, invoiceLine }) => `${invoiceNo}/${invoiceLine}` === line);
  if (found.length === 0) throw unknownName('line', line, `statement show ${statement}`);
  return found.map(({ id }) => id);
};
