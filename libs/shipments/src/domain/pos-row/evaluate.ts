import type { PosLine } from '../pos-file/pos-file.events';
import { matchLine } from '../matching/match-line';
import { compareRow, type ComparedRow } from './compare-row';
import { contentOf, type Draft } from './content';
import { linkReturn } from './link-return';
import { failing, hasError, holding, warning, type PosFinding, type ReadRow } from './pos-row';
import type { KnownLine, PosWorld } from './pos-world';
import { salesLeft, type SalesLeft } from './sales-left';

export type PosOutcome = 'created' | 'corrected' | 'warning' | 'duplicate' | 'held' | 'error' | 'skipped';
export type EvaluatedRow = Readonly<{
  row: number;
  outcome: PosOutcome;
  findings: readonly PosFinding[];
  /** What applying the row records; absent for rows without effect. */
  line?: PosLine;
}>;

/**
 * Judges the rows of one file: the first of equal rows counts. Returns come last, so that they find the sales of the
 * same file wherever those stand in it. Pauses after each row: a file may be large.
 */
export function* evaluation(
  rows: readonly ReadRow[],
  world: PosWorld,
): Generator<undefined, readonly EvaluatedRow[]> {
  const compared: ComparedRow[] = [];
  for (const row of rows) {
    compared.push(compareRow(row, world));
    yield;
  }
  const repeated = yield* repeatedKeys(compared);
  const judged = new Map<ComparedRow, EvaluatedRow>();
  for (const row of compared) {
    if (!isReturn(row)) judged.set(row, judge(row, world, repeated));
    yield;
  }
  const sales = yield* salesLeft(linesOf([...judged.values()]), world);
  for (const row of compared) {
    if (isReturn(row)) judged.set(row, judge(row, world, repeated, sales));
    yield;
  }
  return compared.flatMap((row) => judged.get(row) ?? []);
}

/** The same without a pause, for a few rows. */
export const evaluateRows = (rows: readonly ReadRow[], world: PosWorld): readonly EvaluatedRow[] => {
  const work = evaluation(rows, world);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};

const isReturn = ({ draft }: ComparedRow): boolean => draft?.type === 'return';

/** The lines that applying these rows records: returns after the sales that they take back. */
export const linesOf = (rows: readonly EvaluatedRow[]): readonly PosLine[] => {
  const lines = rows.flatMap(({ line }) => line ?? []);
  return [...lines.filter(({ type }) => type !== 'return'), ...lines.filter(({ type }) => type === 'return')];
};

type Keys = Readonly<{ conflicting: ReadonlySet<string>; seen: Set<string> }>;

const lineIdOf = ({ draft, cancel }: ComparedRow): string | undefined => draft?.lineId ?? cancel?.lineId;

function* repeatedKeys(compared: readonly ComparedRow[]): Generator<undefined, Keys> {
  const contents = new Map<string, string>();
  const conflicting = new Set<string>();
  for (const row of compared) {
    const lineId = lineIdOf(row);
    if (lineId === undefined) continue;
    const content = row.draft === undefined ? 'cancel' : contentOf(row.draft);
    if ((contents.get(lineId) ?? content) !== content) conflicting.add(lineId);
    contents.set(lineId, content);
    yield;
  }
  return { conflicting, seen: new Set() };
}

const judge = (row: ComparedRow, world: PosWorld, keys: Keys, sales?: SalesLeft): EvaluatedRow => {
  const lineId = lineIdOf(row);
  if (lineId === undefined || hasError(row.findings)) return failed(row);
  if (keys.conflicting.has(lineId))
    return failed(
      row,
      failing('KEY_CONFLICT', 'The file has this invoice line twice, with different content.', keyPlace(row)),
    );
  if (keys.seen.has(lineId)) return { row: row.row, outcome: 'duplicate', findings: row.findings };
  keys.seen.add(lineId);
  const known = world.knownLine(lineId);
  if (row.draft === undefined) return judgeCancel(row, known);
  return judgeLine(row, row.draft, known?.cancelled === true ? undefined : known, world, sales);
};

const keyPlace = ({ draft, cancel }: ComparedRow) => {
  const { invoiceNo = '', invoiceLine = '' } = draft ?? cancel ?? {};
  return { column: 'invoice_line', value: `${invoiceNo}/${invoiceLine}` };
};
const failed = ({ row, findings }: ComparedRow, ...more: readonly PosFinding[]): EvaluatedRow => ({
  row,
  outcome: 'error',
  findings: [...findings, ...more],
});

/** Takes a reported line back. */
const judgeCancel = (row: ComparedRow, known: KnownLine | undefined): EvaluatedRow => {
  if (known === undefined || known.cancelled)
    return failed(
      row,
      failing('ORIGINAL_NOT_FOUND', 'There is no reported line with this key to cancel.', keyPlace(row)),
    );
  if (known.returned > 0) return failed(row, belowReturned(0, known, row));
  const { posFileId, previous } = known;
  const { reverses: _reverses, ...rest } = previous;
  const line: PosLine = {
    ...rest,
    row: row.row,
    reportPeriod: row.cancel?.reportPeriod ?? previous.reportPeriod,
    quantity: 0,
    serials: [],
    match: null,
    cancels: { posFileId, previous },
  };
  return {
    row: row.row,
    outcome: row.findings.length === 0 ? 'corrected' : 'warning',
    findings: row.findings,
    line,
  };
};

const belowReturned = (units: number, { returned }: KnownLine, row: ComparedRow): PosFinding =>
  failing(
    'CORRECTION_BELOW_RETURNED',
    `${String(returned)} units came back already; ${String(units)} would be left of the sale.`,
    keyPlace(row),
  );

const judgeLine = (
  row: ComparedRow,
  draft: Draft,
  known: KnownLine | undefined,
  world: PosWorld,
  sales: SalesLeft | undefined,
): EvaluatedRow => {
  const content = contentOf(draft);
  if (known !== undefined && contentOf(known.previous) === content)
    return { row: row.row, outcome: 'duplicate', findings: row.findings };
  const remaining = draft.type === 'sale' ? draft.quantity : 0;
  if (known !== undefined && remaining < known.returned)
    return failed(row, belowReturned(remaining, known, row));
  const repeated = known === undefined && world.isReported(content) && !world.failedBefore(draft.lineId);
  const repeats = repeated ? [POSSIBLE_REREPORT] : [];
  const { outcome, findings } = decided([...row.findings, ...repeats], world.decisionOn(row.row));
  if (outcome !== undefined) return { row: row.row, outcome, findings };
  const passed = { ...row, findings };
  return sales === undefined
    ? recorded(passed, draft, known, world, match(draft, known, world))
    : judgeReturn(passed, draft, known, world, sales);
};

const judgeReturn = (
  row: ComparedRow,
  draft: Draft,
  known: KnownLine | undefined,
  world: PosWorld,
  sales: SalesLeft,
): EvaluatedRow => {
  const { reverses, findings } = linkReturn(draft, sales.of(draft, known));
  if (hasError(findings)) {
    // The return stays as it was, and so does what it takes back.
    sales.take(known?.previous.reverses);
    return failed(row, ...findings);
  }
  sales.take(reverses);
  const linked = reverses.length === 0 ? {} : { reverses };
  return recorded(row, draft, known, world, { match: null, suggestions: [], findings, ...linked });
};

type Placed = ReturnType<typeof matchLine> & Pick<PosLine, 'reverses'>;

/** The row becomes a line: with its deal or its sale, and with what it corrects. */
const recorded = (
  { row, findings }: ComparedRow,
  draft: Draft,
  known: KnownLine | undefined,
  world: PosWorld,
  { match: deal, suggestions, reverses, findings: placing }: Placed,
): EvaluatedRow => {
  const all = [...findings, ...serialsSeen(draft, world), ...placing];
  const line: PosLine = {
    ...draft,
    match: deal,
    ...(suggestions.length === 0 ? {} : { suggestions }),
    ...(reverses === undefined ? {} : { reverses }),
    ...(known === undefined ? {} : { corrects: { posFileId: known.posFileId, previous: known.previous } }),
  };
  const quiet = known === undefined ? 'created' : 'corrected';
  return { row, outcome: all.length === 0 ? quiet : 'warning', findings: all, line };
};

const POSSIBLE_REREPORT = holding(
  'POSSIBLE_REREPORT',
  'You reported a line with the same content under another key. Accept the row if it is new, or skip it.',
  { column: 'invoice_line' },
);

/** A hold that a person accepted stays visible as a warning; one that nobody answered keeps the row back. */
const decided = (
  findings: readonly PosFinding[],
  decision: 'accept' | 'skip' | undefined,
): Readonly<{ outcome?: 'held' | 'skipped'; findings: readonly PosFinding[] }> => {
  if (!findings.some(({ severity }) => severity === 'held')) return { findings };
  if (decision === undefined) return { outcome: 'held', findings };
  if (decision === 'skip') return { outcome: 'skipped', findings };
  return {
    findings: findings.map((finding) =>
      finding.severity === 'held' ? { ...finding, severity: 'warning' as const } : finding,
    ),
  };
};

/** Goods not for resale belong to no deal. What a person matched by hand stays, unless the line now names a deal. */
const match = (draft: Draft, known: KnownLine | undefined, world: PosWorld): ReturnType<typeof matchLine> => {
  if (draft.type !== 'sale') return { match: null, suggestions: [], findings: [] };
  const byNumber = draft.dealNumber === null ? undefined : world.dealOf(draft.dealNumber);
  const decision = matchLine(draft, byNumber, world.dealsOf(draft.partnerId), world.matching);
  const before = known?.previous.match ?? null;
  const kept = before?.by === 'person' && known?.previous.partnerId === draft.partnerId;
  return kept && decision.match?.by !== 'number'
    ? { match: before, suggestions: [], findings: decision.findings }
    : decision;
};

const serialsSeen = (draft: Draft, world: PosWorld): readonly PosFinding[] =>
  draft.serials
    .filter((serial) => world.serialSeen(serial, draft))
    .map((value) =>
      warning('SERIAL_REUSED', 'You reported this serial number before; it is rewarded once.', {
        column: 'serial_numbers',
        value,
      }),
    );
