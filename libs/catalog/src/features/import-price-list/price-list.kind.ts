import { apiId } from '@channel/event-store';
import {
  inTurns,
  listed,
  type BroughtBy,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type ImportRow,
  type Rows,
} from '@channel/imports';
import type { Day } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { priceListDecider } from '../../domain/price-list/price-list.decider';
import type { FamilyLine } from '../../domain/price-list/read-price-row';
import { PriceTable } from '../../price-table';
import { checkPrices, listOf, pricesToApply } from './check-prices';
import { PRICE_COLUMNS } from './price-columns';
import { PriceListWriter, type PriceListBasis } from './price-list.writer';

/** Import kind `price_list`, one file of one or several lists: all or nothing, and past prices never change. */
@Injectable()
export class PriceListKind implements ImportKind {
  readonly kind = 'price_list';
  readonly columns = PRICE_COLUMNS;
  readonly partial = false;
  readonly maxRows = 50_000;
  readonly broughtBy: BroughtBy = { roles: ['programme.author'] };

  constructor(
    private readonly table: PriceTable,
    private readonly programmes: Programmes,
    private readonly runner: DeciderRunner,
    private readonly writer: PriceListWriter,
  ) {}

  alreadyApplied(fileHash: string): Promise<boolean> {
    return this.table.hasFile(fileHash);
  }

  async check(file: Rows, { meta, progress }: ImportContext): Promise<CheckResult> {
    const rows = await listed(file);
    const { families, today } = await this.rules(meta.now);
    const results: Omit<CheckResult, 'basis'>[] = [];
    const lists: PriceListBasis[] = [];
    for (const code of codesOf(rows)) {
      const priceListId = apiId('plst', code);
      const { state } = await this.runner.load(priceListDecider, priceListId);
      const known = await this.table.pricesOf(priceListId);
      const own = rows.filter((row) => listOf(row) === code);
      const done = results.flatMap((result) => result.rows).length;
      // Each row is looked at about five times.
      const told = (steps: number): Promise<void> =>
        progress(done + Math.min(own.length, Math.floor(steps / 5)), rows.length);
      results.push(await inTurns(checkPrices(own, { families, known, today }), told));
      if (code !== '') lists.push({ priceListId, code, imports: state.imports.length });
      await progress(done + own.length, rows.length);
    }
    return {
      rows: results.flatMap((result) => result.rows).sort((one, other) => one.row - other.row),
      controlTotals: {},
      fileProblems: results.flatMap(({ fileProblems }) => fileProblems),
      basis: { lists },
    };
  }

  /** All lists of the file or none: each is decided before the first is written. */
  async apply(file: Rows, found: () => Promise<CheckResult>, context: ImportContext): Promise<CheckResult> {
    const rows = await listed(file);
    const checked = await found();
    const { families } = await this.rules(context.meta.now);
    const lists = checked.basis.lists as readonly PriceListBasis[];
    const parts = lists.map((basis) => {
      const own = rows.filter((row) => listOf(row) === basis.code);
      return { basis, prices: pricesToApply(own, checked, families) };
    });
    const news = parts.filter(({ prices }) => prices.length > 0);
    const refusal = await this.writer.write(news.length > 0 ? news : parts, context);
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

/** The lists that a file holds, in the order in which it names them. */
const codesOf = (rows: readonly ImportRow[]): readonly string[] => [...new Set(rows.map(listOf))];
