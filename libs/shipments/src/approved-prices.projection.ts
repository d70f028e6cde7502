import type {
  ApprovedLine,
  BomPriceApproved,
  DealBomAttached,
  DealClosed,
  DealReassigned,
} from '@channel/deals';
import { projection } from '@channel/runtime';

type PartPrice = Pick<ApprovedLine, 'sku' | 'netUnit'>;

/** The approved prices of a deal. */
export type ApprovedPricesRow = Readonly<{
  /** Of each bill of materials, by its id. */
  boms: Readonly<Record<string, readonly PartPrice[]>>;
  /** The version that binds now. */
  boundBomId: string | null;
  /** The version behind the quote that was ordered. */
  orderedBomId: string | null;
  /** Those that count: of the order, before it of the version that binds. */
  prices: readonly PartPrice[];
}>;

export const APPROVED_PRICES = 'shipments.approved-prices';

/** What reported prices are compared with, deal by deal (G26). */
export const approvedPrices = projection<
  BomPriceApproved | DealBomAttached | DealClosed | DealReassigned,
  ApprovedPricesRow
>({
  name: APPROVED_PRICES,
  version: 1,
  streams: ['bom-', 'deal-'],
  columns: {
    boms: 'jsonb not null',
    boundBomId: 'text',
    orderedBomId: 'text',
    prices: 'jsonb not null',
  },
  onFailure: 'stop',
  // A flag beside a line: no decision and no money rests on it.
  late: 'fine',
  keys: ({ data }) => [data.dealId],
  on: {
    BomPriceApproved: ({ bomId, lines }, row = NONE) =>
      counted({
        ...row,
        boms: { ...row.boms, [bomId]: lines.map(({ sku, netUnit }) => ({ sku, netUnit })) },
      }),
    DealBomAttached: ({ bomId }, row = NONE) => counted({ ...row, boundBomId: bomId }),
    // It begins anew with the other partner, without a bill of materials.
    DealReassigned: (_data, row = NONE) => counted({ ...row, boundBomId: null }),
    DealClosed: ({ bomId }, row = NONE) => counted({ ...row, orderedBomId: bomId }),
  },
});

const NONE: ApprovedPricesRow = { boms: {}, boundBomId: null, orderedBomId: null, prices: [] };

const counted = (row: ApprovedPricesRow): ApprovedPricesRow => ({
  ...row,
  prices: row.boms[row.orderedBomId ?? row.boundBomId ?? ''] ?? [],
});
