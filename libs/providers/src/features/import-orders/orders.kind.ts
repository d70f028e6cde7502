import { apiId } from '@channel/event-store';
import {
  each,
  inTurns,
  metaOfPart,
  quotedAsSent,
  type CheckedRow,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type ImportRow,
  type Rows,
} from '@channel/imports';
import { canonicalJson, parseMoney, type Day, isInError, type CellFinding } from '@channel/kernel';
import type { PartnerNow } from '@channel/partners';
import { actOf, anyone, DeciderRunner } from '@channel/runtime';
import { judgeOrder, type ProviderOn } from '../../domain/order/judge-order';
import { contentOf, sameContent } from '../../domain/order/order';
import { orderDecider } from '../../domain/order/order.decider';
import type { OfOrder } from '../../domain/order/order.events';
import { ORDER_COLUMNS, readOrder, type OrderRow, type ReadOrder } from '../../domain/order/read-order';
import type { OrderSurroundings } from '../../order-surroundings';
import { PROVIDER_REPORTERS, type ProviderSenders } from '../../provider-senders';

const ORIGIN = 'providers.import-orders';
const MAX_ROWS = 5_000;
const TOLD_EVERY = 50;

type Read = ReadOrder & Readonly<{ row: ImportRow }>;
type Judged = Readonly<{ checked: CheckedRow; values: OrderRow | undefined }>;

/** Orders that a provider submitted for its own service; each row is a line with a stream of its own (J90). */
export class OrdersKind implements ImportKind {
  readonly kind = 'provider_orders';
  readonly columns = ORDER_COLUMNS;
  readonly partial = true;
  readonly maxRows = MAX_ROWS;
  readonly broughtBy = PROVIDER_REPORTERS;

  constructor(
    private readonly senders: ProviderSenders,
    private readonly surroundings: OrderSurroundings,
    private readonly runner: DeciderRunner,
  ) {}

  /** The same rows again are duplicates, row by row; a file is nothing by itself. */
  alreadyApplied(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async check(rows: Rows, context: ImportContext): Promise<CheckResult> {
    const sender = await this.senders.find(context);
    return 'code' in sender ? refusedFile(sender) : resultOf(await this.judge(rows, sender, context));
  }

  /** What the check found may have changed since: each row is judged anew, and one that was written is still what it was. */
  async apply(rows: Rows, found: () => Promise<CheckResult>, context: ImportContext): Promise<CheckResult> {
    const sender = await this.senders.find(context);
    if ('code' in sender) return refusedFile(sender);
    const before = new Map((await found()).rows.map((row) => [row.row, row]));
    const judged: Judged[] = [];
    for (const one of await this.judge(rows, sender, context)) {
      const { values, checked } = one;
      if (values !== undefined && checked.outcome !== 'duplicate')
        await this.record(values, one, sender, context);
      const earlier = before.get(checked.row);
      judged.push(
        checked.outcome === 'duplicate' && earlier !== undefined ? { ...one, checked: earlier } : one,
      );
    }
    return resultOf(judged);
  }

  private async record(
    values: OrderRow,
    { checked }: Judged,
    sender: PartnerNow,
    context: ImportContext,
  ): Promise<void> {
    const { importId, meta } = context;
    const of = orderOf(sender, values);
    await this.runner.run(
      orderDecider,
      of.orderId,
      {
        type: 'RecordProviderOrder',
        data: { of, content: contentOf(values), importId, act: actOf(meta) },
      },
      metaOfPart(context, ORIGIN, checked.row),
      { visible: anyone, effectiveAt: values.submittedOn },
    );
  }

  private async judge(rows: Rows, sender: PartnerNow, context: ImportContext): Promise<readonly Judged[]> {
    const { day: today } = sender.programme;
    const read = await inTurns(each(rows, (row): Read => ({ row, ...readOrder(row.cells, today) })));
    const around = await this.around(read, sender.standing.partnerId);
    const named = await inTurns(each(read, (one) => underItsOwnNumber(one, around)));
    const twice = await inTurns(repeatedIn(named));
    const judged: Judged[] = [];
    for (const one of named) {
      if (judged.length % TOLD_EVERY === 0) await context.progress(judged.length, rows.length);
      const findings = [
        ...one.findings,
        ...judgedBy(around, one),
        ...(twice.conflicts.has(one.row.row) ? [CONFLICT] : []),
      ];
      judged.push(
        await this.judgeOne(one, findings, { sender, isRepeated: twice.repeated.has(one.row.row) }),
      );
    }
    await context.progress(rows.length, rows.length);
    return judged;
  }

  private async judgeOne(
    { row, values }: Read,
    found: readonly CellFinding[],
    { sender, isRepeated }: Readonly<{ sender: PartnerNow; isRepeated: boolean }>,
  ): Promise<Judged> {
    const findings = [...row.findings, ...found];
    const told = (outcome: CheckedRow['outcome']) => quotedAsSent(row, { row: row.row, outcome, findings });
    if (values === undefined || isInError(findings)) return { checked: told('error'), values: undefined };
    if (isRepeated) return { checked: told('duplicate'), values: undefined };
    const { state } = await this.runner.load(orderDecider, orderOf(sender, values).orderId);
    const isKnown = state.status === 'known' && sameContent(state.content, values);
    if (isKnown) return { checked: told('duplicate'), values };
    if (findings.length > 0) return { checked: told('warning'), values };
    return { checked: told(state.status === 'known' ? 'corrected' : 'created'), values };
  }

  /** What the rows of each day are judged by, read once for the day. */
  private async around(read: readonly Read[], partnerId: string): Promise<ReadonlyMap<Day, ProviderOn>> {
    const skus = new Map<Day, Set<string>>();
    for (const { partial } of read)
      if (partial.submittedOn !== undefined) {
        const asked = skus.get(partial.submittedOn) ?? new Set();
        skus.set(partial.submittedOn, partial.sku === undefined ? asked : asked.add(partial.sku));
      }
    const around = new Map<Day, ProviderOn>();
    for (const [day, asked] of skus)
      around.set(day, await this.surroundings.on({ partnerId, day, skus: [...asked] }));
    return around;
  }
}

/** A part that was sent in another spelling counts as what it is (R5). */
const underItsOwnNumber = (one: Read, around: ReadonlyMap<Day, ProviderOn>): Read => {
  const { partial, values } = one;
  const sku = around.get(partial.submittedOn ?? '')?.partOf(partial.sku ?? '')?.sku;
  return sku === undefined
    ? one
    : { ...one, partial: { ...partial, sku }, values: values && { ...values, sku } };
};

const CONFLICT: CellFinding = {
  ...{ column: 'line', code: 'KEY_CONFLICT', severity: 'error' },
  message: 'The file names this line of the order twice, with different content.',
};

const judgedBy = (
  around: ReadonlyMap<Day, ProviderOn>,
  { partial, findings }: Read,
): readonly CellFinding[] => {
  const on = around.get(partial.submittedOn ?? '');
  // What was not read is judged no further: its column has its finding.
  const unread = findings.filter(({ severity }) => severity === 'error').map(({ column }) => column);
  return on === undefined ? [] : judgeOrder(partial, on).filter(({ column }) => !unread.includes(column));
};

/** Rows of one file about one line: the same again is a duplicate, something else contradicts both. */
function* repeatedIn(
  read: readonly Read[],
): Generator<undefined, Readonly<Record<'conflicts' | 'repeated', ReadonlySet<number>>>> {
  const first = new Map<string, Read>();
  const conflicts = new Set<number>();
  const repeated = new Set<number>();
  for (const one of read) {
    yield;
    const { orderNo, line } = one.partial;
    if (orderNo === undefined || line === undefined) continue;
    const key = JSON.stringify([orderNo, line]);
    const before = first.get(key);
    if (before === undefined) first.set(key, one);
    else if (canonicalJson(before.partial) === canonicalJson(one.partial)) repeated.add(one.row.row);
    else for (const { row } of [before, one]) conflicts.add(row.row);
  }
  return { conflicts, repeated };
}

const orderOf = ({ standing }: PartnerNow, { orderNo, line }: OrderRow): OfOrder => {
  const { partnerId, programmeId } = standing;
  const orderId = apiId('pord', `${partnerId}|${orderNo}|${line}`);
  return { orderId, programmeId, partnerId, orderNo, line };
};

const refusedFile = (problem: Readonly<{ code: string; detail: string }>): CheckResult => ({
  ...{ rows: [], controlTotals: {}, fileProblems: [problem], basis: {} },
});

/** Contract values by currency, of the rows that count. */
const resultOf = (judged: readonly Judged[]): CheckResult => {
  const totals = new Map<string, bigint>();
  for (const { values, checked } of judged)
    if (values !== undefined && checked.outcome !== 'duplicate') {
      const { currency, minor } = parseMoney(values.tcv);
      totals.set(currency, (totals.get(currency) ?? 0n) + minor);
    }
  const controlTotals = Object.fromEntries(
    [...totals].map(([currency, minor]) => [currency, minor.toString()]),
  );
  return { rows: judged.map(({ checked }) => checked), controlTotals, fileProblems: [], basis: {} };
};
