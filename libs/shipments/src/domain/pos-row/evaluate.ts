import { canonicalJson } from '@channel/kernel';
import { dealNotFound, isDealOf, matchLine } from '../matching/match-line';
import { isOwnReport } from '../pos-file/own-report';
import type { PosLine } from '../pos-file/pos-file.events';
import { compareRow, type ComparedRow } from './compare-row';
import { contentOf, type ReportedLine } from './content';
import { fileIndex, lineIdOf, type FileIndex } from './file-index';
import { orderOf } from './line-order';
import { linkReturn } from './link-return';
import { failing, hasError, warning, type PosFinding, type ReadRow } from './pos-row';
import type { KnownLine, PosWorld } from './pos-world';
import { belowReturned, repetitionFindings } from './repetitions';
import { salesLeft, type SalesLeft } from './sales-left';
import { reusedSerials, serialsNotSold } from './serials';
import { afterSplit } from './split-lines';

export type PosOutcome = 'created' | 'corrected' | 'warning' | 'duplicate' | 'held' | 'error' | 'skipped';
export type EvaluatedRow = Readonly<{
  row: number;
  outcome: PosOutcome;
  findings: readonly PosFinding[];
  /** What applying the row records; absent for rows without effect. */
  line?: PosLine;
}>;

/**
 * Judges the rows of one file, stretch by stretch: the first of equal rows counts. Returns come last, so that they find
 * the sales of the same file wherever those stand in it.
 */
export type Evaluation = Readonly<{
  /** Pauses after each row. @param world what is known about these rows */
  others: Judging;
  /** Once all others are judged. Pauses after each row. */
  returns: Judging;
}>;
type Judging = (
  rows: readonly ComparedRow[],
  world: PosWorld,
) => Generator<undefined, readonly EvaluatedRow[]>;

/** @param index of all rows of the file */
export const evaluation = (index: FileIndex): Evaluation => {
  const sales = salesLeft();
  return {
    *others(rows, world) {
      const judged: EvaluatedRow[] = [];
      for (const row of rows) {
        if (isReturn(row)) continue;
        const one = judge(row, { world, index });
        const { line } = one;
        if (line !== undefined) sales.enter(line, world.knownLine(line.lineId), index.isAskedFor(line));
        judged.push(one);
        yield;
      }
      return judged;
    },
    *returns(rows, world) {
      const judged: EvaluatedRow[] = [];
      for (const row of rows) {
        if (!isReturn(row)) continue;
        judged.push(judge(row, { world, index }, sales));
        yield;
      }
      return judged;
    },
  };
};

/** A few rows at once, in their order. */
export const evaluateCompared = (
  compared: readonly ComparedRow[],
  world: PosWorld,
): readonly EvaluatedRow[] => {
  const index = fileIndex();
  for (const row of compared) index.enter(row);
  for (const row of compared) index.enterUses(row);
  const { others, returns } = evaluation(index);
  const judged = [...atOnce(others(compared, world)), ...atOnce(returns(compared, world))];
  return judged.sort((one, other) => one.row - other.row);
};

/** The same for rows that were read. */
export const evaluateRows = (rows: readonly ReadRow[], world: PosWorld): readonly EvaluatedRow[] =>
  evaluateCompared(
    rows.map((row) => compareRow(row, world)),
    world,
  );

const atOnce = <Result>(work: Generator<undefined, Result>): Result => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};

const isReturn = ({ reported }: ComparedRow): boolean => reported?.type === 'return';

/** The lines that applying these rows records: returns after the sales that they take back. */
export const linesOf = (rows: readonly EvaluatedRow[]): readonly PosLine[] => {
  const lines = rows.flatMap(({ line }) => line ?? []);
  return [...lines.filter(({ type }) => type !== 'return'), ...lines.filter(({ type }) => type === 'return')];
};

type FileAtHand = Readonly<{ world: PosWorld; index: FileIndex }>;

const judge = (row: ComparedRow, file: FileAtHand, sales?: SalesLeft): EvaluatedRow => {
  const { world, index } = file;
  const lineId = lineIdOf(row);
  if (lineId === undefined) return failed(row, ...numberFindings(row, world));
  const known = world.knownLine(lineId);
  if (hasError(row.findings))
    return row.reported === undefined
      ? failed(row)
      : judgeLine(row, row.reported, stands(known), file, sales);
  if (index.isConflicting(lineId))
    return failed(
      row,
      failing('KEY_CONFLICT', 'The file has this invoice line twice, with different content.', keyPlace(row)),
    );
  if (!index.isFirst(lineId)) return { row: row.row, outcome: 'duplicate', findings: row.findings };
  return row.reported === undefined
    ? judgeCancel(row, known)
    : judgeLine(row, row.reported, stands(known), file, sales);
};

/** A cancelled line is none: what is sent again under its key is new. */
const stands = (known: KnownLine | undefined): KnownLine | undefined =>
  known?.cancelled === true ? undefined : known;

const keyPlace = ({ reported, cancel }: ComparedRow) => {
  const { invoiceNo = '', invoiceLine = '' } = reported ?? cancel ?? {};
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
  const { posFileId, previous } = known;
  if (known.returned > 0) return failed(row, belowReturned(0, known, previous));
  const { reverses: _reverses, portions: _portions, ...rest } = previous;
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

/** Everything that is to be said of a row, also of one that is in error or held by what was found first. */
const judgeLine = (
  row: ComparedRow,
  said: ReportedLine,
  known: KnownLine | undefined,
  file: FileAtHand,
  sales: SalesLeft | undefined,
): EvaluatedRow => {
  const { world } = file;
  const reported = saidSoFar(said, known);
  if (isSaidAgain(row, reported, known))
    return { row: row.row, outcome: 'duplicate', findings: row.findings };
  const placed: Placed =
    sales === undefined ? match(reported, known, world) : link(row, reported, known, { ...file, sales });
  const all = [
    ...row.findings,
    ...repetitionFindings({ reported, content: row.content ?? '' }, known, world),
    ...reusedSerials(row, reported, file),
    ...placed.findings,
  ];
  const { outcome, findings } = decided(all, (codes) => world.decisionOn(row.row, codes));
  if (outcome !== undefined) {
    // A return that is not taken stays as it was, and so does what it takes back.
    sales?.take(known?.previous.reverses);
    return { row: row.row, outcome, findings };
  }
  sales?.take(placed.reverses);
  const quiet = known === undefined ? 'created' : 'corrected';
  const line = recorded(reported, known, placed);
  return { row: row.row, outcome: findings.length === 0 ? quiet : 'warning', findings, line };
};

/** What a later report does not say of the order stays as it was said. */
const saidSoFar = (said: ReportedLine, known: KnownLine | undefined): ReportedLine =>
  known === undefined ? said : { ...orderOf(known.previous), ...said };

const isSaidAgain = (
  { findings }: ComparedRow,
  reported: ReportedLine,
  known: KnownLine | undefined,
): boolean =>
  known !== undefined &&
  !hasError(findings) &&
  contentOf(known.previous) === contentOf(reported) &&
  canonicalJson(orderOf(known.previous)) === canonicalJson(orderOf(reported));

type Placed = ReturnType<typeof matchLine> & Pick<PosLine, 'reverses' | 'portions'>;

const link = (
  row: ComparedRow,
  reported: ReportedLine,
  known: KnownLine | undefined,
  file: FileAtHand & Readonly<{ sales: SalesLeft }>,
): Placed => {
  const { reverses, findings } = linkReturn(reported, file.sales.of(reported, known, file.world));
  const linked = reverses.length > 0;
  return {
    ...{ match: null, suggestions: [] },
    findings: [...findings, ...(linked ? serialsNotSold(row, reported, file) : [])],
    ...(linked ? { reverses } : {}),
  };
};

/** The row becomes a line: with its deal or its sale, and with what it corrects. */
const recorded = (
  reported: ReportedLine,
  known: KnownLine | undefined,
  { match: deal, portions, suggestions, reverses }: Placed,
): PosLine => ({
  ...reported,
  match: deal,
  ...(portions === undefined ? {} : { portions }),
  ...(suggestions.length === 0 ? {} : { suggestions }),
  ...(reverses === undefined ? {} : { reverses }),
  ...(known === undefined ? {} : { corrects: { posFileId: known.posFileId, previous: known.previous } }),
});

/** A hold that a person accepted stays visible as a warning; one that nobody answered keeps the row back. */
const decided = (
  findings: readonly PosFinding[],
  decisionOn: (codes: readonly string[]) => 'accept' | 'skip' | undefined,
): Readonly<{ outcome?: 'error' | 'held' | 'skipped'; findings: readonly PosFinding[] }> => {
  if (hasError(findings)) return { outcome: 'error', findings };
  const holds = findings.filter(({ severity }) => severity === 'held').map(({ code }) => code);
  if (holds.length === 0) return { findings };
  const decision = decisionOn(holds);
  if (decision === undefined) return { outcome: 'held', findings };
  if (decision === 'skip') return { outcome: 'skipped', findings };
  return {
    findings: findings.map((finding) =>
      finding.severity === 'held' ? { ...finding, severity: 'warning' as const } : finding,
    ),
  };
};

/** Goods for demonstration belong to the deal that was registered for them, by its number, and to no other (J31). What a person matched by hand stays, unless the line now names a deal. */
const match = (reported: ReportedLine, known: KnownLine | undefined, world: PosWorld): Placed => {
  if (reported.type === 'return') return UNMATCHED;
  if (reported.type === 'demo') return matchDemonstration(reported, world);
  if (isOwnReport(reported))
    return { match: null, suggestions: [], findings: dealIgnored(reported.dealNumber) };
  const byNumber = namedBy(reported, world);
  const decision = matchLine(reported, byNumber, world.dealsOf(reported.partnerId), world.matching);
  return known === undefined ? decision : afterHands(reported, known.previous, decision);
};

/** What a person decided on the line before it was reported anew. */
const afterHands = (
  reported: ReportedLine,
  before: KnownLine['previous'],
  decision: ReturnType<typeof matchLine>,
): Placed => {
  if (before.portions !== undefined) return afterSplit(reported, before, decision);
  const kept = before.match?.by === 'person' && before.partnerId === reported.partnerId;
  return kept && decision.match?.by !== 'number'
    ? { match: before.match, suggestions: [], findings: decision.findings }
    : decision;
};

const namedBy = ({ dealNumber }: ReportedLine, { dealOf }: PosWorld): ReturnType<PosWorld['dealOf']> =>
  dealNumber === null ? undefined : dealOf(dealNumber);

const UNMATCHED = { match: null, suggestions: [], findings: [] };
const matchDemonstration = (reported: ReportedLine, world: PosWorld): ReturnType<typeof matchLine> => {
  const byNumber = namedBy(reported, world);
  return byNumber?.orderUse === 'nfr' ? matchLine(reported, byNumber, []) : UNMATCHED;
};

/** Whatever its number: what a provider runs for its customers was bought by another line, which has the deal. */
const dealIgnored = (value: string | null): readonly PosFinding[] =>
  value === null
    ? []
    : [
        warning('VALUE_IGNORED', 'What a provider runs as its own service belongs to no registration.', {
          ...{ column: 'deal_registration_no', value },
        }),
      ];

/** What a deal number says of a row that is no line for other reasons. */
const numberFindings = (
  { partial: { dealNumber = null, type = 'sale' } = {}, partnerId }: ComparedRow,
  { distributorId, dealOf }: PosWorld,
): readonly PosFinding[] => {
  if (dealNumber === null || partnerId === undefined || type !== 'sale') return [];
  if (distributorId === partnerId) return dealIgnored(dealNumber);
  return isDealOf(dealOf(dealNumber), { distributorId, partnerId }) ? [] : [dealNotFound(dealNumber)];
};
