import { Catalog } from '@channel/catalog';
import { Deals, type DealSummary } from '@channel/deals';
import { apiId } from '@channel/event-store';
import type { Day, Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { Injectable } from '@nestjs/common';
import type { PosProduct, PosWorld } from '../../domain/pos-row/evaluate';
import type { PosValues, ReadRow } from '../../domain/pos-row/pos-row';
import { LineIndex, type Sender } from './line-index';
import { ReportCalendar } from './report-calendar';

/** Reads what the rows of a file are compared with: once for all rows, before any is judged. */
@Injectable()
export class PosWorldReader {
  constructor(
    private readonly calendar: ReportCalendar,
    private readonly partners: Partners,
    private readonly catalog: Catalog,
    private readonly deals: Deals,
    private readonly index: LineIndex,
  ) {}

  /** The code of the uploading organisation; `undefined` if it is no active distributor. */
  async senderOf(orgId: string, today: Day): Promise<Sender | undefined> {
    const standing = await this.partners.standingOn(orgId, today);
    return standing?.kind === 'distributor' && standing.status === 'active'
      ? { distributorId: orgId, code: standing.code }
      : undefined;
  }

  /** @param posFileId lines of this file do not count as reported before */
  async read(rows: readonly ReadRow[], sender: Sender, posFileId: string, now: Instant): Promise<PosWorld> {
    const values = rows.flatMap((row) => (row.values === undefined ? [] : [row.values]));
    const today = await this.calendar.today(now);
    const definition = await this.calendar.definition(now);
    const lineIdOf = (invoiceNo: string, invoiceLine: string): string =>
      apiId('ship', `${sender.distributorId}|${invoiceNo}|${invoiceLine}`);
    const partners = await this.resellers(unique(values.map(({ partnerCode }) => partnerCode)), today);
    const products = await this.products(values);
    const lineIds = unique(values.map(({ invoiceNo, invoiceLine }) => lineIdOf(invoiceNo, invoiceLine)));
    const contents = await this.index.contents(lineIds, posFileId);
    const serials = await this.index.serials(values, sender, posFileId);
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
