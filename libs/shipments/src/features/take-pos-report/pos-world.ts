import { Catalog } from '@channel/catalog';
import { Deals, type DealSummary } from '@channel/deals';
import { apiId, digestOf } from '@channel/event-store';
import { each, inTurns } from '@channel/imports';
import type { Day, Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import type { ProgrammeNow } from '@channel/programs';
import { Injectable } from '@nestjs/common';
import { compareRow } from '../../domain/pos-row/compare-row';
import { contentOf, type Draft } from '../../domain/pos-row/content';
import type { PosValues, ReadRow } from '../../domain/pos-row/pos-row';
import type { KnownLine, PosProduct, PosWorld } from '../../domain/pos-row/pos-world';
import { LineIndex, type Sender, type SerialUse } from './line-index';
import { settingsOf } from './settings';

/** The file whose rows are judged, for whom and when. */
export type FileAtHand = Readonly<{
  sender: Sender;
  posFileId: string;
  /** The sender's programme. */
  programme: ProgrammeNow;
  /** What a person said about held rows. */
  decisions: Readonly<Record<number, 'accept' | 'skip'>>;
}>;

/** Reads what the rows of a file are compared with: once for all rows, before any is judged. */
@Injectable()
export class PosWorldReader {
  constructor(
    private readonly partners: Partners,
    private readonly catalog: Catalog,
    private readonly deals: Deals,
    private readonly index: LineIndex,
  ) {}

  /** The code of the uploading organisation; `undefined` if it is no active distributor. */
  async senderOf(orgId: string, now: Instant): Promise<Sender | undefined> {
    const standing = (await this.partners.now(orgId, now))?.standing;
    return standing?.kind === 'distributor' && standing.status === 'active'
      ? { distributorId: orgId, code: standing.code, programmeId: standing.programmeId }
      : undefined;
  }

  /** @param posFileId lines of this file do not count as reported before */
  async read(rows: readonly ReadRow[], file: FileAtHand): Promise<PosWorld> {
    const { sender, posFileId, programme } = file;
    const values = rows.flatMap((row) => (row.values === undefined ? [] : [row.values]));
    const partners = await this.resellers(
      unique(values.map(({ partnerCode }) => partnerCode)),
      programme.day,
    );
    const products = await this.products(values);
    const lineIdOf = lineIdsOf(sender);
    const keys = rows.flatMap((row) => row.values ?? row.cancel ?? []);
    const lineIds = unique(
      await inTurns(each(keys, ({ invoiceNo, invoiceLine }) => lineIdOf(invoiceNo, invoiceLine))),
    );
    const lines = await this.index.lines(lineIds, posFileId);
    const failed = await this.index.failed(lineIds);
    const sales = groupedBySale(await this.index.sales(values, sender, partners));
    const serials = await this.index.serials(values, sender, posFileId);
    const byNumber = await this.dealsByNumber(unique(values.flatMap(({ dealNumber }) => dealNumber ?? [])));
    const byPartner = await this.dealsByPartner(unique([...partners.values()]));
    const world: PosWorld = {
      distributorId: sender.distributorId,
      ...settingsOf(programme.inForce?.definition),
      partnerOf: (code) => partners.get(code),
      productOf: (sku, shipOn, currency) => products.get(`${shipOn}|${currency}|${sku}`) ?? [],
      lineIdOf,
      knownLine: (lineId) => lines.get(lineId),
      isReported: () => false,
      failedBefore: (lineId) => failed.has(lineId),
      salesOf: ({ partnerId, sku }) => sales.get(`${partnerId}|${sku}`) ?? [],
      serialSeen: (serial, draft) => isReused(serials.get(serial) ?? [], draft),
      decisionOn: (row) => file.decisions[row],
      dealOf: (number) => byNumber.get(number),
      dealsOf: (partnerId) => byPartner.get(partnerId) ?? [],
    };
    const contents = await this.reported(rows, world, file);
    return { ...world, isReported: (content) => contents.has(digestOf(content)) };
  }

  /** Contents that lines of the sender have already, among those of rows with a new key. */
  private async reported(
    rows: readonly ReadRow[],
    world: PosWorld,
    { sender, posFileId }: FileAtHand,
  ): Promise<ReadonlySet<string>> {
    const digests = await inTurns(
      each(rows, (row) => {
        const { draft } = compareRow(row, world);
        const fresh = draft !== undefined && world.knownLine(draft.lineId)?.cancelled !== false;
        return fresh ? digestOf(contentOf(draft)) : [];
      }),
    );
    return this.index.contents(digests.flat(), sender, posFileId);
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

/** The key of a sender's line as an id. */
export const lineIdsOf =
  ({ distributorId }: Sender) =>
  (invoiceNo: string, invoiceLine: string): string =>
    apiId('ship', `${distributorId}|${invoiceNo}|${invoiceLine}`);

const groupedBySale = (lines: readonly KnownLine[]): ReadonlyMap<string, readonly KnownLine[]> => {
  const groups = new Map<string, KnownLine[]>();
  for (const line of lines) {
    const key = `${line.previous.partnerId}|${line.previous.sku}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
};

/** A serial comes back once for each time that it went out. */
const isReused = (uses: readonly SerialUse[], { lineId, type }: Draft): boolean =>
  uses.some((use) => use.lineId !== lineId && (use.type === 'return') === (type === 'return'));
