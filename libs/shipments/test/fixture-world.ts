import { checkFile, type FileCheck, type ImportContext, type ImportKind, type Rows } from '@channel/imports';
import { present, type JsonObject } from '@channel/kernel';
import type { PosLine } from '../src/domain/pos-file/pos-file.events';
import { contentOf } from '../src/domain/pos-row/content';
import { compareRow } from '../src/domain/pos-row/compare-row';
import { evaluateCompared, linesOf } from '../src/domain/pos-row/evaluate';
import { POS_COLUMNS } from '../src/domain/pos-row/pos-row';
import { deal, product, world } from '../src/domain/pos-row/pos-row.builders';
import type { KnownLine, PosProduct, PosWorld } from '../src/domain/pos-row/pos-world';
import { reportReader, Summary } from '../src/features/take-pos-report/check-report';
import { knownLineOf } from '../src/features/take-pos-report/line-index';
import { shipmentLines, type ShipmentLineRow } from '../src/shipment-lines.projection';
import { importOf } from './world';

// What the fixture files meet: a distributor with two resellers, a small catalogue, three deals and two reports that
// were applied before. Without database and log: reading and check are functions.

const READING = { today: '2026-10-05', senderCode: 'DIST-001', senderKind: 'distributor' } as const;
const usd = (amount: string) => ({ amount, currency: 'USD' });
const PRODUCTS: readonly PosProduct[] = [
  product(),
  product({ sku: 'EX4100-24P', serialised: false, listPrice: usd('800000') }),
  product({ sku: 'DEMO-SW-CLOUD-WLAN-1Y', serialised: false, listPrice: usd('15000') }),
  product({ sku: 'DEMO-SUP-1Y', serialised: false, listPrice: usd('100000') }),
  product({ sku: 'SRX300', listPrice: usd('60000'), lastOrderOn: '2026-06-30' }),
];
const EURO: readonly PosProduct[] = [product({ listPrice: { amount: '1200000', currency: 'EUR' } })];
const PARTNERS: Readonly<Record<string, string>> = { 'PTR-0042': 'prtn_alder', 'PTR-0057': 'prtn_birch' };
const DEALS = [
  deal(),
  deal({ dealId: 'deal_foreign', number: 'DR-2026-000171', distributorId: 'prtn_other' }),
  deal({ dealId: 'deal_open', number: 'DR-2026-000190', status: 'submitted' }),
];

const productOf: PosWorld['productOf'] = (sku, _shipOn, currency) => {
  const list = [...(currency === 'EUR' ? EURO : []), ...PRODUCTS];
  const near = list.map(({ sku: known }) => known).filter((known) => known.slice(0, 6) === sku.slice(0, 6));
  return list.find((known) => known.sku === sku) ?? near;
};

/** The lines as the read model has them after these files. */
export type Shelf = Map<string, ShipmentLineRow>;
const knownOn = (shelf: Shelf): readonly KnownLine[] =>
  [...shelf].map(([key, row]) => knownLineOf({ key, ...row }));

const worldOn = (shelf: Shelf): PosWorld => {
  const lines = knownOn(shelf);
  const counting = lines.filter(({ cancelled }) => !cancelled);
  const reportedOn = (content: string): ReadonlySet<string> =>
    new Set(
      counting
        .filter(({ previous }) => contentOf(previous) === content)
        .map(({ previous }) => previous.invoiceNo),
    );
  return world({
    partnerOf: (code) => PARTNERS[code],
    productOf,
    knownLine: (lineId) => lines.find(({ previous }) => previous.lineId === lineId),
    nameOfContent: (content) => content,
    reportedOn,
    salesOf: ({ partnerId, sku }) =>
      lines.filter(
        ({ previous }) =>
          previous.type === 'sale' && previous.partnerId === partnerId && previous.sku === sku,
      ),
    serialUses: (serial) =>
      counting
        .filter(({ previous }) => previous.serials.includes(serial))
        .map(({ previous, returned }) => ({ ...previous, cameBack: returned >= previous.quantity })),
    dealOf: (number) => DEALS.find((known) => known.number === number),
    dealsOf: (partnerId) => DEALS.filter((known) => known.partnerId === partnerId),
  });
};

const judge = (rows: Rows, options: JsonObject, shelf: Shelf) => {
  const summary = new Summary();
  const read = [...rows].map(reportReader(options, READING));
  for (const row of read) summary.read(row);
  const around = worldOn(shelf);
  const compared = read.map((row) => compareRow(row, around));
  const evaluated = evaluateCompared(compared, around);
  for (const [at, one] of evaluated.entries()) summary.judged(one, present(compared[at], 'its row'));
  return { summary, evaluated };
};
/** Fewer than in earnest, so that a file can have too many in a moment. */
export const MAX_ROWS = 1_000;

const kindOn = (shelf: Shelf, applied: (lines: readonly PosLine[]) => void): ImportKind => ({
  kind: 'pos',
  columns: POS_COLUMNS,
  partial: true,
  maxRows: MAX_ROWS,
  broughtBy: { roles: ['distributor.user'] },
  alreadyApplied: () => Promise.resolve(false),
  check: (rows, context) => {
    const { summary, evaluated } = judge(rows, context.options, shelf);
    applied(linesOf(evaluated));
    const judged = evaluated.map(({ row, outcome, findings }) => ({ row, outcome, findings }));
    return Promise.resolve(summary.reportOf(judged, { ...context, checkpoint: '' }));
  },
  apply: () => Promise.reject(new Error('A check applies nothing.')),
});

export const check = (bytes: Uint8Array, options: JsonObject, shelf: Shelf): Promise<FileCheck> => {
  const context: ImportContext = { ...importOf('fixture'), options };
  return checkFile(
    bytes,
    kindOn(shelf, () => undefined),
    context,
  );
};

/** The shelf after a file was applied. */
export const after = async (
  bytes: Uint8Array,
  name: string,
  shelf: Shelf,
  options: JsonObject = {},
): Promise<Shelf> => {
  const next: Shelf = new Map(shelf);
  const record = (lines: readonly PosLine[]): void => {
    const data = { posFileId: name, distributorId: 'prtn_meridian', chunk: 0, lines };
    const event = { type: 'PosLinesRecorded', data } as Parameters<typeof shipmentLines.project>[1];
    for (const key of shipmentLines.keys(event)) {
      const row = shipmentLines.project(next.get(key), event, key);
      if (row !== undefined && row !== null) next.set(key, row);
    }
  };
  await checkFile(bytes, kindOn(shelf, record), { ...importOf(name), options });
  return next;
};
