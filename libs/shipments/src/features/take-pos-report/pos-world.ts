import { Catalog } from '@channel/catalog';
import { Deals, type DealSummary } from '@channel/deals';
import { apiId, digestOf } from '@channel/event-store';
import { decisionOn, each, inTurns, type HeldDecisions } from '@channel/imports';
import type { Day, Instant } from '@channel/kernel';
import { Partners, providerIn, type PartnerNow, type PartnerStanding } from '@channel/partners';
import { notOfKind, type KindForbidden, type ProgrammeNow } from '@channel/programs';
import { Injectable } from '@nestjs/common';
import { compareRow, type ComparedRow } from '../../domain/pos-row/compare-row';
import type { SenderKind } from '../../domain/pos-row/line-order';
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

/** What the rows of a file are compared with and judged by: read for some of them at a time, before they are. */
@Injectable()
export class PosWorldReader {
  constructor(
    private readonly partners: Partners,
    private readonly catalog: Catalog,
    private readonly deals: Deals,
    private readonly index: LineIndex,
  ) {}

  /** The uploading organisation as a sender; `undefined` if it is neither an active distributor nor an active provider. */
  async senderOf(orgId: string, now: Instant): Promise<Sender | undefined> {
    const found = await this.partners.now(orgId, now);
    const standing = found?.standing;
    if (standing?.status !== 'active' || forbiddenNow(found) !== null) return undefined;
    const kind = senderKindOf(standing);
    const { code, programmeId } = standing;
    return kind === undefined ? undefined : { distributorId: orgId, code, programmeId, kind };
  }

  /** What the table of the programme says of its kind (M2, M5); `null` where that is not why it is no sender. */
  async notOfKind(orgId: string, now: Instant): Promise<KindForbidden | null> {
    return forbiddenNow(await this.partners.now(orgId, now));
  }

  /** @param file lines of this file do not count as reported before */
  worldOf(file: FileAtHand): FileWorld {
    const { partners, catalog, deals, index } = this;
    return new FileWorld({ partners, catalog, deals, index }, file);
  }
}

const forbiddenNow = (found: PartnerNow | undefined): KindForbidden | null =>
  notOfKind(found?.programme.inForce, found?.standing, 'report-sales');

/** Distributors ship, providers run services (J79); who does neither reports no sales. */
const senderKindOf = (standing: PartnerStanding): SenderKind | undefined => {
  if (standing.kind === 'distributor') return 'distributor';
  return providerIn(standing) === undefined ? undefined : 'provider';
};

type Neighbours = Readonly<{ partners: Partners; catalog: Catalog; deals: Deals; index: LineIndex }>;

/** The world around one file. Partners, parts and deals repeat themselves and are kept; earlier lines are not. */
export class FileWorld {
  private readonly resellers = new Map<string, string | undefined>();
  private readonly products = new Map<string, PosProduct | readonly string[]>();
  private readonly byNumber = new Map<string, DealSummary | undefined>();
  private readonly byPartner = new Map<string, readonly DealSummary[]>();
  /** Nothing of earlier lines: enough to compare a row by itself. */
  private readonly plain: PosWorld;

  constructor(
    private readonly neighbours: Neighbours,
    private readonly file: FileAtHand,
  ) {
    const { sender, programme, decisions } = file;
    const today = programme.day;
    this.plain = {
      distributorId: sender.distributorId,
      ...settingsOf(programme.inForce?.definition),
      partnerOf: (code) => this.resellers.get(code),
      productOf: (sku, shipOn = today, currency = '') =>
        this.products.get(`${shipOn}|${currency}|${sku}`) ?? [],
      lineIdOf: lineIdsOf(sender),
      knownLine: () => undefined,
      nameOfContent: digestOf,
      reportedOn: () => NOWHERE,
      failedBefore: () => false,
      salesOf: () => [],
      serialUses: () => [],
      decisionOn: (row, codes) => decisionOn(decisions, row, codes),
      dealOf: (number) => this.byNumber.get(number),
      dealsOf: (partnerId) => this.byPartner.get(partnerId) ?? [],
    };
  }

  /** The rows compared with partners and catalogue. */
  async compare(rows: readonly ReadRow[]): Promise<readonly ComparedRow[]> {
    const values = rows.map(({ partial }) => partial);
    await this.learnResellers(unique(values.flatMap(({ partnerCode }) => partnerCode ?? [])));
    await this.learnProducts(values);
    return inTurns(each(rows, (row) => compareRow(row, this.plain)));
  }

  /** What these rows are judged by: lines of earlier files, and deals. */
  async around(rows: readonly ComparedRow[]): Promise<PosWorld> {
    const { index } = this.neighbours;
    const { sender, posFileId } = this.file;
    const lineIds = unique(rows.flatMap((row) => keysOf(row, this.plain.lineIdOf)));
    const lines = await index.lines(lineIds, posFileId);
    const failed = await index.failed(lineIds);
    const reported = rows.flatMap((row) => row.reported ?? []);
    const returns = reported.filter(({ type }) => type === 'return');
    const sales = groupedBySale(await index.sales(returns, sender));
    const numbers = reported.flatMap(({ serials }) => serials);
    const serials = await index.serials(numbers, sender, posFileId);
    const fresh = rows.flatMap(({ reported: line, content }) =>
      line !== undefined && lines.get(line.lineId)?.cancelled !== false ? (content ?? []) : [],
    );
    const contents = await index.contents(fresh, sender, posFileId);
    await this.learnDeals(rows);
    return {
      ...this.plain,
      knownLine: (lineId) => lines.get(lineId),
      reportedOn: (content) => contents.get(content) ?? NOWHERE,
      failedBefore: (lineId) => failed.has(lineId),
      salesOf: ({ partnerId, sku }) => sales.get(`${partnerId}|${sku}`) ?? NO_SALES,
      serialUses: (serial) => serials.get(serial) ?? [],
    };
  }

  private async learnResellers(codes: readonly string[]): Promise<void> {
    const { partners } = this.neighbours;
    for (const code of codes) {
      if (this.resellers.has(code)) continue;
      const standing = await partners.standingOn(partners.idOfCode(code), this.file.programme.day);
      const buys = standing !== undefined && standing.kind !== 'distributor' && standing.status === 'active';
      this.resellers.set(code, buys ? standing.partnerId : undefined);
    }
  }

  /**
   * By ship day, currency and part. A part that has no price in the line's currency is known by one in another; for an
   * unknown one there are the nearest known ones.
   */
  private async learnProducts(values: readonly Partial<PosValues>[]): Promise<void> {
    const { catalog } = this.neighbours;
    for (const { day, currency, skus: all } of priceQuestionsOf(values, this.file.programme.day)) {
      const place = `${day}|${currency}`;
      const skus = all.filter((sku) => !this.products.has(`${place}|${sku}`));
      if (skus.length === 0) continue;
      const priced = currency === '' ? NOTHING : await catalog.pricesOn(skus, day, currency);
      const others = skus.filter((sku) => !priced.found.has(sku));
      const { found, unknown } = others.length === 0 ? NOTHING : await catalog.pricesOn(others, day);
      for (const [sku, product] of [...priced.found, ...found]) this.products.set(`${place}|${sku}`, product);
      for (const [sku, suggestions] of unknown) this.products.set(`${place}|${sku}`, suggestions);
    }
  }

  private async learnDeals(rows: readonly ComparedRow[]): Promise<void> {
    const { deals } = this.neighbours;
    for (const { reported, partial, partnerId } of rows) {
      const number = (reported ?? partial)?.dealNumber ?? null;
      if (number !== null && !this.byNumber.has(number))
        this.byNumber.set(number, await deals.byNumber(number, ''));
      if (partnerId !== undefined && !this.byPartner.has(partnerId))
        this.byPartner.set(partnerId, await deals.byPartner(partnerId, ''));
    }
  }
}

const NOWHERE: ReadonlySet<string> = new Set();
const NO_SALES: readonly KnownLine[] = [];
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
const keysOf = (
  { reported, cancel, partial = {} }: ComparedRow,
  lineIdOf: PosWorld['lineIdOf'],
): readonly string[] => {
  const lineId = reported?.lineId ?? cancel?.lineId;
  if (lineId !== undefined) return [lineId];
  const { invoiceNo, invoiceLine } = partial;
  return invoiceNo === undefined || invoiceLine === undefined ? [] : [lineIdOf(invoiceNo, invoiceLine)];
};
