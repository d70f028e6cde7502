import { Catalog } from '@channel/catalog';
import { CONFIG, type Config } from '@channel/config';
import { Deals, type DealSummary } from '@channel/deals';
import { apiId } from '@channel/event-store';
import { dayOf, invariant, type Day, type Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { Database } from '@channel/postgres';
import { Programmes, type ProgrammeDefinition } from '@channel/programs';
import { Checkpoints, viewOf } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { PosProduct, PosWorld } from '../../domain/pos-row/evaluate';
import type { PosValues, ReadRow } from '../../domain/pos-row/pos-row';
import { SHIPMENT_LINES } from '../shipment-line-list/shipment-lines.projection';

const PATIENCE_MS = 30_000;
const KEYS_PER_QUERY = 5_000;

export type Sender = Readonly<{ distributorId: string; code: string }>;

/** Reads what the rows of a file are compared with: once for all rows, before any is judged. */
@Injectable()
export class PosWorldReader {
  constructor(
    private readonly programmes: Programmes,
    private readonly partners: Partners,
    private readonly catalog: Catalog,
    private readonly deals: Deals,
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The day of an instant in the programme's zone; UTC while no programme is in force. */
  async today(now: Instant): Promise<Day> {
    const definition = await this.definition(now);
    return dayOf(now, definition?.calendar.timeZone.value ?? 'UTC');
  }

  /** The code of the uploading organisation; `undefined` if it is no active distributor. */
  async senderOf(orgId: string, today: Day): Promise<Sender | undefined> {
    const standing = await this.partners.standingOn(orgId, today);
    return standing?.kind === 'distributor' && standing.status === 'active'
      ? { distributorId: orgId, code: standing.code }
      : undefined;
  }

  /** Waits until the index of lines knows everything up to `atLeast`. @returns where it is */
  async indexAt(atLeast: string): Promise<string> {
    const reached = await this.checkpoints.reached(SHIPMENT_LINES, atLeast, PATIENCE_MS);
    invariant(reached >= atLeast, `${SHIPMENT_LINES} has reached ${atLeast}`);
    return reached;
  }

  /** @param posFileId lines of this file do not count as reported before */
  async read(rows: readonly ReadRow[], sender: Sender, posFileId: string, now: Instant): Promise<PosWorld> {
    const values = rows.flatMap((row) => (row.values === undefined ? [] : [row.values]));
    const today = await this.today(now);
    const definition = await this.definition(now);
    const lineIdOf = (invoiceNo: string, invoiceLine: string): string =>
      apiId('ship', `${sender.distributorId}|${invoiceNo}|${invoiceLine}`);
    const partners = await this.resellers(unique(values.map(({ partnerCode }) => partnerCode)), today);
    const products = await this.products(values);
    const lineIds = unique(values.map(({ invoiceNo, invoiceLine }) => lineIdOf(invoiceNo, invoiceLine)));
    const contents = await this.contents(lineIds, posFileId);
    const serials = await this.serials(values, sender, posFileId);
    const byNumber = await this.dealsByNumber(unique(values.flatMap(({ dealNumber }) => dealNumber ?? [])));
    const byPartner = await this.dealsByPartner(unique([...partners.values()]));
    return {
      distributorId: sender.distributorId,
      serialsRequired: definition?.pos.serialsRequired.value ?? true,
      partnerOf: (code) => partners.get(code),
      productOf: (sku, shipOn, currency) => products.get(`${shipOn}|${currency}|${sku}`) ?? [],
      lineIdOf,
      contentOfApplied: (lineId) => contents.get(lineId),
      serialSeen: (serial, lineId) => (serials.get(serial) ?? lineId) !== lineId,
      dealOf: (number) => byNumber.get(number),
      dealsOf: (partnerId) => byPartner.get(partnerId) ?? [],
    };
  }

  private async definition(now: Instant): Promise<ProgrammeDefinition | undefined> {
    return (await this.programmes.inForce(this.config.programme, now.slice(0, 10)))?.definition;
  }

  private async resellers(codes: readonly string[], today: Day): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const code of codes) {
      const standing = await this.partners.standingOn(this.partners.idOfCode(code), today);
      if (standing?.kind === 'reseller' && standing.status === 'active') found.set(code, standing.partnerId);
    }
    return found;
  }

  /** By ship day, currency and part; for an unknown part the nearest known ones. */
  private async products(
    values: readonly PosValues[],
  ): Promise<ReadonlyMap<string, PosProduct | readonly string[]>> {
    const products = new Map<string, PosProduct | readonly string[]>();
    const groups = new Map<string, Set<string>>();
    for (const { shipOn, unitNetPrice, sku } of values) {
      const group = `${shipOn}|${unitNetPrice.currency}`;
      groups.set(group, (groups.get(group) ?? new Set<string>()).add(sku));
    }
    for (const [group, skus] of groups) {
      const [day = '', currency = ''] = group.split('|');
      const { found, unknown } = await this.catalog.pricesOn([...skus], day, currency);
      for (const [sku, product] of found) products.set(`${group}|${sku}`, product);
      for (const [sku, suggestions] of unknown) products.set(`${group}|${sku}`, suggestions);
    }
    return products;
  }

  private async contents(
    lineIds: readonly string[],
    posFileId: string,
  ): Promise<ReadonlyMap<string, string>> {
    const contents = new Map<string, string>();
    for (const keys of slices(lineIds)) {
      const rows = await this.database.query<{ key: string; content: string }>(
        `select key, content from ${viewOf(SHIPMENT_LINES)} where key = any($1) and "posFileId" <> $2`,
        [keys, posFileId],
      );
      for (const { key, content } of rows) contents.set(key, content);
    }
    return contents;
  }

  /** Serial → a line of this sender that has it. Reuse across senders is the vendor's to see. */
  private async serials(
    values: readonly PosValues[],
    { distributorId }: Sender,
    posFileId: string,
  ): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const keys of slices(unique(values.flatMap(({ serials }) => serials)))) {
      const rows = await this.database.query<{ key: string; serial: string }>(
        `select key, serial from ${viewOf(SHIPMENT_LINES)}, jsonb_array_elements_text(serials) serial
         where "distributorId" = $1 and "posFileId" <> $2 and serials ?| $3 and serial = any($3)`,
        [distributorId, posFileId, keys],
      );
      for (const { key, serial } of rows) found.set(serial, key);
    }
    return found;
  }

  private async dealsByNumber(numbers: readonly string[]): Promise<ReadonlyMap<string, DealSummary>> {
    const found = new Map<string, DealSummary>();
    for (const number of numbers) {
      const deal = await this.deals.byNumber(number, '');
      if (deal !== undefined) found.set(number, deal);
    }
    return found;
  }

  private async dealsByPartner(
    partnerIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly DealSummary[]>> {
    const found = new Map<string, readonly DealSummary[]>();
    for (const partnerId of partnerIds) found.set(partnerId, await this.deals.byPartner(partnerId, ''));
    return found;
  }
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
const slices = (values: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(values.length / KEYS_PER_QUERY) }, (_, at) =>
    values.slice(at * KEYS_PER_QUERY, (at + 1) * KEYS_PER_QUERY),
  );
