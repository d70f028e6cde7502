import { Database } from '@channel/postgres';
import { Checkpoints, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { ReportedLine } from '../../domain/pos-row/content';
import type { SenderKind } from '../../domain/pos-row/line-order';
import type { KnownLine, SerialUse } from '../../domain/pos-row/pos-world';
import type { LinePortion } from '../../domain/shipment-line/portions';
import { FAILED_ROWS } from '../../failed-rows.projection';
import { SHIPMENT_LINES, type ShipmentLineRow } from '../../shipment-lines.projection';

/** Who reports: `distributorId` is its organisation, whatever its kind. */
export type Sender = Readonly<{
  distributorId: string;
  code: string;
  programmeId: string;
  kind: SenderKind;
}>;

const PATIENCE_MS = 30_000;
/** A person who cancels does not wait longer than this for the work to end. */
const LOOK_MS = 250;
const KEYS_PER_QUERY = 1_000;

/** Lines of earlier files. Decisions rest on it only where it has reached a stated place of the log. */
@Injectable()
export class LineIndex {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
  ) {}

  /**
   * Waits until the index of lines knows everything up to a place: after a large file that can be a while.
   * @param waiting asked again and again meanwhile; ends the wait by throwing
   * @throws Unavailable if the index does not get there
   */
  async reached(place: string, waiting: () => Promise<void>): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    for (const name of [SHIPMENT_LINES, FAILED_ROWS]) {
      while ((await this.checkpoints.reached(name, place, LOOK_MS)) < place && performance.now() < end)
        await waiting();
      await this.checkpoints.needed(name, place, 0);
    }
  }

  /** Lines as they count now, by key. Those of the file itself do not count: it is judged as if it were new. */
  async lines(lineIds: readonly string[], posFileId: string): Promise<ReadonlyMap<string, KnownLine>> {
    return this.known(lineIds, `key = any($1) and "posFileId" <> $2`, [posFileId]);
  }

  /** Of these keys those whose row was in error in a file that was applied. */
  async failed(lineIds: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const keys of slices(lineIds)) {
      const rows = await this.database.query<{ key: string }>(
        `select key from ${viewOf(FAILED_ROWS)} where key = any($1)`,
        [keys],
      );
      for (const { key } of rows) found.add(key);
    }
    return found;
  }

  /** Sales of a sender of the parts that these returns name, to their resellers. */
  async sales(returns: readonly ReportedLine[], { distributorId }: Sender): Promise<readonly KnownLine[]> {
    const partners = unique(returns.map(({ partnerId }) => partnerId));
    const found = await this.known(
      unique(returns.map(({ sku }) => sku)),
      `sku = any($1) and "distributorId" = $2 and "partnerId" = any($3) and type <> 'return'`,
      [distributorId, partners],
    );
    return [...found.values()];
  }

  /** Of these contents the invoices of the sender's lines that have them now; cancelled lines have none. */
  async contents(
    digests: readonly string[],
    { distributorId }: Sender,
    posFileId: string,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const found = new Map<string, Set<string>>();
    for (const keys of slices(unique(digests))) {
      const rows = await this.database.query<{ content: string; invoiceNo: string }>(
        `select distinct content, "invoiceNo" from ${viewOf(SHIPMENT_LINES)}
         where content = any($1) and "distributorId" = $2 and "posFileId" <> $3`,
        [keys, distributorId, posFileId],
      );
      for (const { content, invoiceNo } of rows)
        found.set(content, (found.get(content) ?? new Set()).add(invoiceNo));
    }
    return found;
  }

  /** Serial → lines of this sender that have it. Reuse across senders is the vendor's to see. */
  async serials(
    serials: readonly string[],
    { distributorId }: Sender,
    posFileId: string,
  ): Promise<ReadonlyMap<string, readonly SerialUse[]>> {
    const found = new Map<string, SerialUse[]>();
    for (const keys of slices(unique(serials))) {
      const rows = await this.database.query<SerialUse & { serial: string }>(
        `select key as "lineId", type, "invoiceNo", "invoiceLine", status = 'returned' as "cameBack", serial
         from ${viewOf(SHIPMENT_LINES)}, jsonb_array_elements_text(serials) serial
         where "distributorId" = $1 and "posFileId" <> $2 and status <> 'cancelled'
           and serials ?| $3 and serial = any($3)
         order by key`,
        [distributorId, posFileId, keys],
      );
      for (const { serial, ...use } of rows) found.set(serial, [...(found.get(serial) ?? []), use]);
    }
    return found;
  }

  private async known(
    keys: readonly string[],
    condition: string,
    parameters: readonly unknown[],
  ): Promise<ReadonlyMap<string, KnownLine>> {
    const found = new Map<string, KnownLine>();
    for (const slice of slices(keys)) {
      const rows = await this.database.query<KnownRow>(
        `select key, "posFileId", line, "dealId", "matchedBy", portions, score, reverses, returned, status
         from ${viewOf(SHIPMENT_LINES)} where ${condition} order by key`,
        [slice, ...parameters],
      );
      for (const row of rows) found.set(row.key, knownLineOf(row));
    }
    return found;
  }
}

export type KnownRow = Pick<
  ShipmentLineRow,
  'posFileId' | 'line' | 'dealId' | 'matchedBy' | 'portions' | 'score' | 'reverses' | 'returned' | 'status'
> & { key: string };

/** The line with its match, its portions and its links as they stand, also by hand. */
export const knownLineOf = ({ posFileId, line, ...row }: KnownRow): KnownLine => {
  const { reverses: _linked, portions: _split, ...plain } = line;
  const { dealId, matchedBy, portions, score, reverses, returned, status } = row;
  const match = dealId === null || matchedBy === null ? null : { dealId, by: matchedBy, score };
  const previous = {
    ...{ ...plain, match },
    ...(portions.length === 0 ? {} : { portions: portions.map(portionOf) }),
    ...(reverses.length === 0 ? {} : { reverses }),
  };
  return { posFileId, previous, returned, cancelled: status === 'cancelled' };
};

const portionOf = ({ returned: _, ...portion }: KnownRow['portions'][number]): LinePortion => portion;

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
const slices = (values: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(values.length / KEYS_PER_QUERY) }, (_, at) =>
    values.slice(at * KEYS_PER_QUERY, (at + 1) * KEYS_PER_QUERY),
  );
