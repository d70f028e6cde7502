import { apiId } from '@channel/event-store';
import { hasRole, type Principal } from '@channel/http';
import type { CheckResult, ImportContext, ImportKind, ImportRow } from '@channel/imports';
import type { Day } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { priceListDecider } from '../../domain/price-list/price-list.decider';
import type { FamilyLine } from '../../domain/price-list/read-price-row';
import { PriceTable } from '../../price-table';
import { checkPrices, pricesToApply } from './check-prices';
import { PRICE_COLUMNS } from './price-columns';
import { PriceListWriter } from './price-list.writer';

/** Import kind `price_list`: all or nothing, and past prices never change. */
@Injectable()
export class PriceListKind implements ImportKind {
  readonly kind = 'price_list';
  readonly columns = PRICE_COLUMNS;
  readonly partial = false;
  readonly maxRows = 50_000;

  constructor(
    private readonly table: PriceTable,
    private readonly programmes: Programmes,
    private readonly runner: DeciderRunner,
    private readonly writer: PriceListWriter,
  ) {}

  mayUpload(principal: Principal): boolean {
    return principal.type === 'person' && hasRole(principal, 'programme.author');
  }

  alreadyApplied(fileHash: string): Promise<boolean> {
    return this.table.hasFile(fileHash);
  }

  async check(rows: readonly ImportRow[], { meta, progress }: ImportContext): Promise<CheckResult> {
    const { families, today } = await this.rules(meta.now);
    const code = rows[0]?.cells.price_list?.toUpperCase() ?? '';
    const priceListId = apiId('plst', code);
    const { state } = await this.runner.load(priceListDecider, priceListId);
    const known = await this.table.pricesOf(priceListId);
    const result = checkPrices(rows, { code, families, known, today });
    await progress(rows.length, rows.length);
    return { ...result, basis: { priceListId, code, imports: state.imports.length } };
  }

  async apply(
    rows: readonly ImportRow[],
    checked: CheckResult,
    context: ImportContext,
  ): Promise<CheckResult> {
    const { families } = await this.rules(context.meta.now);
    const refusal = await this.writer.write(pricesToApply(rows, checked, families), checked.basis, context);
    if (refusal === undefined) return checked;
    return { ...checked, fileProblems: [{ code: refusal.refused, detail: refusal.detail }] };
  }

  /** A list belongs to no programme: it may name what any of them sells, and what is past in one of them is past. */
  private async rules(now: string): Promise<{ families: readonly FamilyLine[]; today: Day }> {
    const programmes = await this.programmes.allNow(now);
    const families = programmes.flatMap(({ inForce }) => inForce?.definition.families.value ?? []);
    return { families, today: programmes.map(({ day }) => day).reduce(later, '') };
  }
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);
