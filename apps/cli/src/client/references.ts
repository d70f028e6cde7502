import type { RowOf } from '@channel/client';
import { CliError, unknownName, usageError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { at, below, type At } from './at';
import type { Client } from './client';
import { named, numberFrom } from './named';
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
  claim: {
    noun: 'claim',
    list: 'mdf claims',
    prefix: 'mclm_',
    find: async (client, number) => (await pagesOf(client, '/v1/mdf-claims', { number, limit: ONE })).rows[0],
  },
  mou: {
    noun: 'agreement',
    list: 'mou list',
    prefix: 'mou_',
    find: async (client, number) => (await pagesOf(client, '/v1/mous', { number, limit: ONE })).rows[0],
  },
  lot: {
    noun: 'lot',
    list: 'credits list',
    prefix: 'clot_',
    find: async (client, q) => (await pagesOf(client, '/v1/credit-lots', { q, limit: ONE })).rows[0],
  },
  contract: {
    noun: 'contract',
    list: 'contracts list',
    prefix: 'svct_',
    find: async (client, number) =>
      (await pagesOf(client, '/v1/service-contracts', { number, limit: ONE })).rows[0],
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** The id of what people call `DR-2026-000184`, `ST-2026Q3-PTR0042` or `ptr-0042`; an id is itself. */
export const idOf = async (client: Client, kind: keyof typeof KINDS, name: string): Promise<string> => {
  const { noun, list, prefix, find }: Kind = KINDS[kind];
  if (name.startsWith(prefix)) return name;
  return (await named({ noun, list, name }, (number) => find(client, number))).id;
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
  const [, year, quarter, number] = /^RR-(\d{4})(Q[1-4])-0*(\d+)$/.exec(numberFrom(name)) ?? [];
  if (number === undefined) return at('/v1/reward-runs/{runId}', { runId: name });
  const question = { quarter: `${String(year)}-${String(quarter)}`, number, limit: ONE };
  const run = await named(
    { noun: 'run', list: 'run list', name },
    async () => (await pagesOf(client, '/v1/reward-runs', question)).rows[0],
  );
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
  const spellings = [...new Set([name.trim(), numberFrom(name)])];
  const found = await named({ noun: 'line', list: 'shipments list', name, spellings }, async (spelling) => {
    const of = { invoiceNo: spelling.slice(0, -(line ?? '').length - 1), limit: MANY };
    const { rows } = await pagesOf(client, '/v1/shipment-lines', of, { all: true });
    const [first, ...others] = [...new Set(rows.flatMap((row) => meant(row, line ?? '')))];
    return first === undefined ? undefined : ([{ id: first }, ...others.map((id) => ({ id }))] as const);
  });
  if (found.length > 1)
    throw usageError(
      `Several distributors have an invoice ${invoiceNo}: ${found.map(({ id }) => id).join(', ')}.`,
      'Name the line by its id.',
    );
  return found[0].id;
};

/** The id of a row that is called so; a line that is split is called as it was, though its portions stand in the list. */
const meant = (
  { id, invoiceLine, portionOf }: RowOf<'listShipmentLines'>,
  line: string,
): readonly string[] => {
  if (sameNumber(invoiceLine, line)) return [id];
  return portionOf !== null && sameNumber(invoiceLine.replace(/#\d+$/, ''), line) ? [portionOf] : [];
};

const sameNumber = (one: string, other: string): boolean => numberFrom(one) === numberFrom(other);

export const lineOf = async (client: Client, name: string): Promise<At<'/v1/shipment-lines/{lineId}'>> =>
  at('/v1/shipment-lines/{lineId}', { lineId: await lineIdOf(client, name) });

/** The lines of a statement that reward one line of an invoice, one for each plan. */
export const statementLinesOf = async (
  client: Client,
  statement: string,
  line: string,
): Promise<readonly RowOf<'listStatementLines'>[]> => {
  const lines = below(await statementOf(client, statement), 'lines');
  const { rows } = await pagesOf(client, lines, { limit: '100' }, { all: true });
  const found = rows.filter(({ invoiceNo, invoiceLine }) => sameNumber(`${invoiceNo}/${invoiceLine}`, line));
  if (found.length === 0) throw unknownName('line', line, `statement show ${statement}`);
  return found;
};

export const rewardLinesOf = async (
  client: Client,
  statement: string,
  line: string,
): Promise<readonly string[]> => (await statementLinesOf(client, statement, line)).map(({ id }) => id);
