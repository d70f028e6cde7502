import { Catalog } from '@channel/catalog';
import { Deals, type DealSummary } from '@channel/deals';
import { apiId, digestOf } from '@channel/event-store';
import { decisionOn, each, inTurns, type HeldDecisions } from '@channel/imports';
import type { Day, Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import type { ProgrammeNow } from '@channel/programs';
import { Injectable } from '@nestjs/common';
import { compareRow, type ComparedRow } from '../../domain/pos-row/compare-row';
import type { PosValues, ReadRow } from '../../domain/pos-row/pos-row';
import type { KnownLine, PosProduct, PosWorld } from '../../domain/pos-row/pos-world';
import { LineIndex, type Sender } from './line-index';
import { settingsOf } from './settings';

/** The file whose rows are judged, for whom and when. */
export type FileAtHand = Readonly<{
  sender: Sender;
  posFileId: string;
  /** The sender's programme. */
  programme: ProgrammeNow;
  /** What people said about held rows. */
  decisions: HeldDecisions;
}>;

export type Compared = Readonly<{ compared: readonly ComparedRow[]; world: PosWorld }>;

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

  /**
   * The rows compared with partners and catalogue, and what they are judged by.
   * @param file lines of this file do not count as reported before
   */
  async compare(rows: readonly ReadRow[], file: FileAtHand): Promise<Compared> {
    const { sender, posFileId, programme } = file;
    const today = programme.day;
    const values = rows.map(({ partial }) => partial);
    const partners = await this.resellers(
      unique(values.flatMap(({ partnerCode }) => partnerCode ?? [])),
      today,
    );
    const products = await this.products(values, today);
    const lineIdOf = lineIdsOf(sender);
    const lineIds = unique((await inTurns(each(rows, (row) => lineIdsIn(row, lineIdOf)))).flat());
    const lines = await this.index.lines(lineIds, posFileId);
    const failed = await this.index.failed(lineIds);
    const sales = groupedBySale(await this.index.sales(values, sender, partners));
    const numbers = values.flatMap(({ serials = [] }) => serials);
    const serials = await this.index.serials(numbers, sender, posFileId);
    const byNumber = await this.dealsByNumber(unique(values.flatMap(({ dealNumber }) => dealNumber ?? [])));
    const byPartner = await this.dealsByPartner(unique([...partners.values()]));
    const world: PosWorld = {
      distributorId: sender.distributorId,
      ...settingsOf(programme.inForce?.definition),
      partnerOf: (code) => partners.get(code),
      productOf: (sku, shipOn = today, currency = '') => products.get(`${shipOn}|${currency}|${sku}`) ?? [],
      lineIdOf,
      knownLine: (lineId) => lines.get(lineId),
      nameOfContent: digestOf,
      reportedOn: () => new Set(),
      failedBefore: (lineId) => failed.has(lineId),
      salesOf: ({ partnerId, sku }) => sales.get(`${partnerId}|${sku}`) ?? [],
      serialUses: (serial) => serials.get(serial) ?? [],
      decisionOn: (row, codes) => decisionOn(file.decisions, row, codes),
      dealOf: (number) => byNumber.get(number),
      dealsOf: (partnerId) => byPartner.get(partnerId) ?? [],
    };
    const compared = await inTurns(each(rows, (row) => compareRow(row, world)));
    const contents = await this.reported(compared, world, file);
    return { compared, world: { ...world, reportedOn: (content) => contents.get(content) ?? NOWHERE } };
  }

  /** Contents that lines of the sender have already, among those of rows with a new key. */
  private async reported(
    rows: readonly ComparedRow[],
    world: PosWorld,
    { sender, posFileId }: FileAtHand,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const contents = await inTurns(
      each(rows, ({ reported, content }) => {
        const fresh = reported !== undefined && world.knownLine(reported.lineId)?.cancelled !== false;
        return fresh ? (content ?? []) : [];
      }),
    );
    return this.index.contents(contents.flat(), sender, posFileId);
  }

  private async resellers(codes: readonly string[], today: Day): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const code of codes) {
      const standing = await this.partners.standingOn(this.partners.idOfCode(code), today);
      if (standing?.kind === 'reseller' && standing.status === 'active') found.set(code, standing.partnerId);
    }
    return found;
  }

  /**
   * By ship day, currency and part. A part that has no price in the line's currency is known by one in another; for an
   * unknown one there are the nearest known ones.
   */
  private async products(
    values: readonly Partial<PosValues>[],
    today: Day,
  ): Promise<ReadonlyMap<string, PosProduct | readonly string[]>> {
    const products = new Map<string, PosProduct | readonly string[]>();
    for (const { day, currency, skus } of priceQuestionsOf(values, today)) {
      const place = `${day}|${currency}`;
      const priced = currency === '' ? NOTHING : await this.catalog.pricesOn(skus, day, currency);
      const others = skus.filter((sku) => !priced.found.has(sku));
      const { found, unknown } = others.length === 0 ? NOTHING : await this.catalog.pricesOn(others, day);
      for (const [sku, product] of [...priced.found, ...found]) products.set(`${place}|${sku}`, product);
      for (const [sku, suggestions] of unknown) products.set(`${place}|${sku}`, suggestions);
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

const NOWHERE: ReadonlySet<string> = new Set();
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

/** What the catalogue is asked: the parts of each ship day and currency. */
const priceQuestionsOf = (values: readonly Partial<PosValues>[], today: Day) => {
  const questions = new Map<string, { day: Day; currency: string; skus: Set<string> }>();
  for (const { shipOn: day = today, unitNetPrice, sku } of values) {
    if (sku === undefined) continue;
    const currency = unitNetPrice?.currency ?? '';
    const question = questions.get(`${day}|${currency}`) ?? { day, currency, skus: new Set<string>() };
    question.skus.add(sku);
    questions.set(`${day}|${currency}`, question);
  }
  return [...questions.values()].map(({ skus, ...place }) => ({ ...place, skus: [...skus] }));
};

const NOTHING = { found: new Map<string, PosProduct>(), unknown: new Map<string, readonly string[]>() };

/** The line that a row is or takes back. */
const lineIdsIn = ({ partial, cancel }: ReadRow, lineIdOf: PosWorld['lineIdOf']): readonly string[] => {
  const { invoiceNo, invoiceLine } = cancel ?? partial;
  return invoiceNo === undefined || invoiceLine === undefined ? [] : [lineIdOf(invoiceNo, invoiceLine)];
};
