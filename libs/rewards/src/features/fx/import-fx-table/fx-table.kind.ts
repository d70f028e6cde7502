import {
  inTurns,
  listed,
  metaOfPart,
  type BroughtBy,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type Rows,
} from '@channel/imports';
import { compareRational, isCurrency, parseDecimal } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Programmes } from '@channel/programs';
import { actOf, anyone, DeciderRunner, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import {
  approvedVersion,
  initial,
  ratesBeforeNext,
  ratesUpTo,
  type FxTable,
} from '../../../domain/fx/fx-table';
import { fxTableDecider } from '../../../domain/fx/fx-table.decider';
import { jumpFrom } from '../../../domain/fx/rate-jumps';
import { baseOf, checkRates, ratesToApply } from './check-rates';

const column = (name: string, ...synonyms: readonly string[]) => ({ name, required: true, synonyms });

/** Import kind `fx_table`: all or nothing; what it adds counts once another person has approved it. */
@Injectable()
export class FxTableKind implements ImportKind {
  readonly kind = 'fx_table';
  readonly columns = [
    column('date_or_month', 'date', 'month', 'day'),
    column('base', 'base currency'),
    column('quote', 'quote currency', 'currency'),
    column('rate', 'exchange rate'),
    { ...column('source'), form: 'text' as const },
  ];
  readonly partial = false;
  /** One event holds a version, so it stays far below the size of an append. */
  readonly maxRows = 4_000;
  readonly broughtBy: BroughtBy = { roles: ['finance.analyst'] };

  constructor(
    private readonly runner: DeciderRunner,
    private readonly database: Database,
    private readonly programmes: Programmes,
  ) {}

  async alreadyApplied(fileHash: string): Promise<boolean> {
    const view = viewOf('rewards.fx-table-list');
    const rows = await this.database.query(`select 1 from ${view} where "fileHash" = $1 limit 1`, [fileHash]);
    return rows.length > 0;
  }

  async check(file: Rows, { progress, meta }: ImportContext): Promise<CheckResult> {
    const rows = await listed(file);
    const base = baseOf(rows);
    const table = await this.table(base);
    const approved = ratesUpTo(table, approvedVersion(table));
    const jumpOf = jumpFrom(ratesBeforeNext(table), await this.jumpWarning(base, meta.now));
    const work = checkRates(rows, approved, jumpOf);
    const result = await inTurns(work, (done) => progress(Math.min(done, rows.length), rows.length));
    await progress(rows.length, rows.length);
    return { ...result, basis: { base } };
  }

  async apply(file: Rows, found: () => Promise<CheckResult>, context: ImportContext): Promise<CheckResult> {
    const rows = await listed(file);
    const checked = await found();
    const base = checked.basis.base as string;
    const rates = ratesToApply(rows, checked);
    if (rates.length === 0) return checked;
    const { importId, fileHash, sender, meta } = context;
    const inner = metaOfPart(context, 'rewards.import-fx-table', 0);
    const jumpWarning = await this.jumpWarning(base, meta.now);
    const said = { base, importId, fileHash, rates, uploadedBy: sender.id };
    const data = { ...said, jumpWarning, act: actOf(meta) };
    const outcome = await this.runner.run(fxTableDecider, base, { type: 'ImportFxTable', data }, inner, {
      visible: anyone,
    });
    if (outcome.kind === 'accepted') return checked;
    const { refused, detail } = outcome.refusal;
    return { ...checked, fileProblems: [{ code: refused, detail }] };
  }

  /** The strictest of the programmes that pay in the base; `null`: none does. */
  private async jumpWarning(base: string, now: string): Promise<string | null> {
    const limits = (await this.programmes.allNow(now)).flatMap(({ inForce }) =>
      inForce?.definition.currency === base ? [inForce.definition.fx.jumpWarning.value] : [],
    );
    const [strictest] = limits.sort((one, other) => compareRational(parseDecimal(one), parseDecimal(other)));
    return strictest ?? null;
  }

  private async table(base: string): Promise<FxTable> {
    return isCurrency(base) ? (await this.runner.load(fxTableDecider, base)).state : initial;
  }
}
