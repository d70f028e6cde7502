import { apiId } from '@channel/event-store';
import {
  ImportKinds,
  metaOfPart,
  quotedAsSent,
  type BroughtBy,
  type CheckedRow,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type ImportRow,
  type RowFinding,
  type Rows,
} from '@channel/imports';
import { isRefusal, type DatedAct } from '@channel/kernel';
import { forbiddenToKind, Programmes, type ProgrammeDefinition } from '@channel/programs';
import { actOf, anyone, DeciderRunner } from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DirectOpportunity } from '../../../domain/direct-opportunity/direct-opportunity';
import {
  directOpportunityDecider,
  type RecordDirectOpportunity,
} from '../../../domain/direct-opportunity/direct-opportunity.decider';
import { DIRECT_COLUMNS, programmeOfRow, readDirectRow, type KnownWords } from './read-direct-row';

const ORIGIN = 'deals.import-direct-opportunities';
const MAX_ROWS = 20_000;

/** What the rows before would have made of an opportunity. */
type Folded = Map<string, DirectOpportunity>;
type Ground = ReadonlyMap<string, Readonly<{ words: KnownWords; act: DatedAct }>>;

/**
 * Import kind `direct_opportunities`: the extract of the vendor's own sales, each row what stands there now (M2, G57). The
 * same extract twice changes nothing; what a later one says counts.
 */
@Injectable()
export class DirectOpportunitiesKind implements ImportKind, OnModuleInit {
  readonly kind = 'direct_opportunities';
  readonly columns = DIRECT_COLUMNS;
  readonly partial = true;
  readonly maxRows = MAX_ROWS;
  readonly broughtBy: BroughtBy = { roles: ['channel.lead'] };

  constructor(
    private readonly kinds: ImportKinds,
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  /** Row by row: an extract that came before may say what has changed since. */
  alreadyApplied(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async check(rows: Rows, context: ImportContext): Promise<CheckResult> {
    const ground = await this.ground(context);
    const folded: Folded = new Map();
    const checked: CheckedRow[] = [];
    for (const row of rows) {
      if (checked.length % 50 === 0) await context.progress(checked.length, rows.length);
      checked.push(quotedAsSent(row, await this.judge(row, ground, folded)));
    }
    await context.progress(rows.length, rows.length);
    return { rows: checked, controlTotals: {}, fileProblems: [], basis: {} };
  }

  async apply(rows: Rows, found: () => Promise<CheckResult>, context: ImportContext): Promise<CheckResult> {
    const ground = await this.ground(context);
    const checked = await found();
    const outcomes = new Map(checked.rows.map((row) => [row.row, row]));
    const applied: CheckedRow[] = [];
    for (const row of rows) {
      if (applied.length % 50 === 0) await context.progress(applied.length, rows.length);
      const before = outcomes.get(row.row);
      if (before !== undefined) applied.push(await this.applied(row, before, ground, context));
    }
    return { ...checked, rows: applied };
  }

  private async judge(row: ImportRow, ground: Ground, folded: Folded): Promise<CheckedRow> {
    const findings: RowFinding[] = [...row.findings];
    const command = readIn(row, ground, (finding) => findings.push(finding));
    if (command === undefined || findings.some(({ severity }) => severity === 'error'))
      return { row: row.row, outcome: 'error', findings };
    const { directId } = command.data;
    const before = folded.get(directId) ?? (await this.runner.load(directOpportunityDecider, directId)).state;
    const decision = directOpportunityDecider.decide(command, before);
    if (isRefusal(decision))
      return { row: row.row, outcome: 'error', findings: [...findings, refusedAs(decision)] };
    folded.set(directId, decision.reduce(directOpportunityDecider.evolve, before));
    const outcome = findings.length > 0 ? 'warning' : 'created';
    return { row: row.row, outcome: decision.length === 0 ? nothingNew(before) : outcome, findings };
  }

  private async applied(
    row: ImportRow,
    before: CheckedRow,
    ground: Ground,
    context: ImportContext,
  ): Promise<CheckedRow> {
    const command = readIn(row, ground, () => undefined);
    if (command === undefined || (before.outcome !== 'created' && before.outcome !== 'warning'))
      return before;
    const { directId } = command.data;
    const meta = metaOfPart(context, ORIGIN, row.row);
    const outcome = await this.runner.run(directOpportunityDecider, directId, command, meta, {
      visible: anyone,
    });
    if (outcome.kind === 'accepted') return before;
    const findings = [...before.findings, refusedAs(outcome.refusal)];
    return quotedAsSent(row, { row: row.row, outcome: 'error', findings });
  }

  /** By programme: what its rows may say, and its day. */
  private async ground({ meta }: ImportContext): Promise<Ground> {
    const programmes = await this.programmes.allNow(meta.now);
    return new Map(
      programmes.map(({ programmeId, day, inForce }) => [
        programmeId,
        { words: wordsOf(inForce?.definition), act: { ...actOf(meta), on: day } },
      ]),
    );
  }
}

const VENDOR_DIRECT = 'vendor-direct';

const wordsOf = (definition: ProgrammeDefinition | undefined): KnownWords => ({
  notOfKind:
    definition === undefined ? null : forbiddenToKind(definition, VENDOR_DIRECT, 'claim-opportunities'),
  regions: definition?.regions.value ?? [],
  productLines: [...new Set(definition?.families.value.map(({ productLine }) => productLine) ?? [])],
});

const readIn = (
  row: ImportRow,
  ground: Ground,
  say: (finding: RowFinding) => void,
): RecordDirectOpportunity | undefined => {
  const programmeId = programmeOfRow(row.cells, [...ground.keys()], say);
  const { words, act } = ground.get(programmeId ?? '') ?? {};
  if (programmeId === undefined || words === undefined || act === undefined) return undefined;
  const read = readDirectRow(row, words, say);
  if (read === undefined) return undefined;
  const directId = apiId('dopp', `${programmeId}|${read.reference}`);
  return { type: 'RecordDirectOpportunity', data: { directId, programmeId, ...read, act } };
};

/** Known as it stands, or over before anybody told of it. */
const nothingNew = ({ status }: DirectOpportunity): 'duplicate' | 'skipped' =>
  status === 'none' ? 'skipped' : 'duplicate';

const refusedAs = ({
  refused: code,
  detail: message,
}: Readonly<{ refused: string; detail: string }>): RowFinding => ({
  ...{ column: code === 'DIRECT_OPPORTUNITY_ENDED' ? 'status' : 'reference', code, message },
  severity: 'error',
});
