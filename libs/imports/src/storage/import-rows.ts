import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import type { CheckedRow, RowOutcome } from '../import-kind';
import type { RawRow } from '../reading/read-file';

export type StoredRow = RawRow;
/** What a file looked like, for a report that looks the same. */
export type FileForm = Readonly<{ header: readonly string[]; delimiter: string; blank: number }>;
export type RowsQuery = Readonly<{
  importId: string;
  outcomes?: readonly RowOutcome[];
  afterRow: number;
  limit: number;
}>;

/** Rows and characters that one statement carries: writing them as JSON takes some milliseconds. */
const BATCH = 500;
const BATCH_TEXT = 1_000_000;
const PAGE = 1000;

/** Hears how many rows are written. */
type Told = (done: number) => Promise<void>;
const untold: Told = () => Promise.resolve();

/** Rows and findings of a checked file. Written whole, so that a repeated check leaves what it found and no more. */
@Injectable()
export class ImportRows {
  constructor(private readonly database: Database) {}

  async replace(
    importId: string,
    { header, delimiter, blank }: FileForm,
    rows: Iterable<StoredRow>,
    told: Told = untold,
  ): Promise<void> {
    let done = 0;
    await this.database.transaction(async (client) => {
      await client.query('delete from imports.rows where import_id = $1', [importId]);
      await client.query(
        `insert into imports.headers (import_id, columns, delimiter, blank) values ($1, $2, $3, $4)
         on conflict (import_id) do update
         set columns = excluded.columns, delimiter = excluded.delimiter, blank = excluded.blank`,
        [importId, JSON.stringify(header), delimiter, blank],
      );
      for (const batch of batches(rows)) {
        await client.query(
          `insert into imports.rows (import_id, row, outcome, raw, findings)
           select $1, "row", outcome, raw, findings
           from jsonb_to_recordset($2::jsonb) as r("row" integer, outcome text, raw jsonb, findings jsonb)`,
          [importId, JSON.stringify(batch)],
        );
        done += batch.length;
        await told(done);
      }
    });
  }

  /** The outcomes after the rows were applied. Most are those of the check: what did not change is not written again. */
  async settle(importId: string, rows: readonly CheckedRow[], told: Told = untold): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH) {
      await this.database.query(
        `update imports.rows as known set outcome = r.outcome, findings = r.findings
         from jsonb_to_recordset($2::jsonb) as r("row" integer, outcome text, findings jsonb)
         where known.import_id = $1 and known.row = r."row"
           and (known.outcome <> r.outcome or known.findings <> r.findings)`,
        [importId, JSON.stringify(rows.slice(start, start + BATCH))],
      );
      await told(start + BATCH);
    }
  }

  /** Outcomes and findings of all rows, without what the rows say. */
  async outcomes(importId: string): Promise<CheckedRow[]> {
    const rows: CheckedRow[] = [];
    for (;;) {
      const page = await this.database.query<CheckedRow>(
        `select row, outcome, findings from imports.rows where import_id = $1 and row > $2 order by row limit $3`,
        [importId, rows.at(-1)?.row ?? 0, PAGE],
      );
      rows.push(...page);
      if (page.length < PAGE) return rows;
    }
  }

  /**
   * Rows that are held for a reason, among others, and those that wait for nothing else once these codes are decided.
   */
  async heldFor(
    importId: string,
    code: string,
    codes: Readonly<Record<string, 'accept' | 'skip'>>,
  ): Promise<Readonly<{ waiting: number; decided: number }>> {
    const [found] = await this.database.query<{ waiting: bigint; decided: bigint }>(
      `select count(*) filter (where outcome = 'held' and exists (select 1 from jsonb_array_elements(findings) f
           where f->>'severity' = 'held' and f->>'code' = $4)) as waiting,
         count(*) filter (where ${DECIDED}) as decided
       from imports.rows where import_id = $1`,
      [importId, ...codesBy(codes), code],
    );
    return { waiting: Number(found?.waiting ?? 0n), decided: Number(found?.decided ?? 0n) };
  }

  /** Shows what was decided on them, and takes them out for a part of their own where the rest was applied. */
  async decideHeld(
    importId: string,
    codes: Readonly<Record<string, 'accept' | 'skip'>>,
    part: string | null,
  ): Promise<void> {
    await this.database.query(
      `update imports.rows set part = $4, outcome = case
         when exists (select 1 from jsonb_array_elements(findings) f where f->>'code' = any($3)) then 'skipped'
         when $4::text is null then 'warning' else outcome end
       where ${DECIDED} and part is null`,
      [importId, ...codesBy(codes), part],
    );
  }

  /** Names the part of the file that an accepted row of an applied file is. */
  async takeOut(importId: string, row: number, part: string): Promise<void> {
    await this.database.query('update imports.rows set part = $3 where import_id = $1 and row = $2', [
      ...[importId, row, part],
    ]);
  }

  /** Rows that were decided together after the rest was applied. */
  async partRows(importId: string, part: string): Promise<ReadonlySet<number>> {
    const rows = await this.database.query<{ row: number }>(
      'select row from imports.rows where import_id = $1 and part = $2',
      [importId, part],
    );
    return new Set(rows.map(({ row }) => row));
  }

  /** How many rows have which outcome; blank records are skipped. */
  async counts(importId: string): Promise<Readonly<Record<string, number>>> {
    const found = await this.database.query<{ outcome: string; count: bigint }>(
      'select outcome, count(*) as count from imports.rows where import_id = $1 group by outcome',
      [importId],
    );
    const counts = Object.fromEntries(found.map(({ outcome, count }) => [outcome, Number(count)]));
    const { blank } = await this.form(importId);
    return blank === 0 ? counts : { ...counts, skipped: (counts.skipped ?? 0) + blank };
  }

  async find(importId: string, row: number): Promise<StoredRow | undefined> {
    const [found] = await this.page({ importId, afterRow: row - 1, limit: 1 });
    return found?.row === row ? found : undefined;
  }

  async form(importId: string): Promise<FileForm> {
    const [found] = await this.database.query<{ columns: string[]; delimiter: string; blank: number }>(
      'select columns, delimiter, blank from imports.headers where import_id = $1',
      [importId],
    );
    const { columns = [], delimiter = ',', blank = 0 } = found ?? {};
    return { header: columns, delimiter, blank };
  }

  page({ importId, outcomes, afterRow, limit }: RowsQuery): Promise<StoredRow[]> {
    return this.database.query<StoredRow>(
      `select row, outcome, raw, findings from imports.rows
       where import_id = $1 and row > $2 and ($3::text[] is null or outcome = any($3::text[]))
       order by row limit $4`,
      [importId, afterRow, outcomes ?? null, limit],
    );
  }

  /** All rows with these outcomes, page by page: a large file is never in memory as a whole. */
  async *pages(importId: string, outcomes?: readonly RowOutcome[]): AsyncGenerator<readonly StoredRow[]> {
    let afterRow = 0;
    for (;;) {
      const query = { importId, afterRow, limit: PAGE, ...(outcomes === undefined ? {} : { outcomes }) };
      const page = await this.page(query);
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      afterRow = page.at(-1)?.row ?? afterRow;
    }
  }

  /**
   * Takes a sender's file for an import, or names the import that holds it.
   * @returns the import that holds the file now
   */
  async claim(file: FileKey, importId: string, insteadOf?: string): Promise<string> {
    const { kind, orgId, fileHash } = file;
    if (insteadOf !== undefined)
      await this.database.query(
        `update imports.files set import_id = $4
         where kind = $1 and org_id = $2 and file_hash = $3 and import_id = $5`,
        [kind, orgId, fileHash, importId, insteadOf],
      );
    else
      await this.database.query(
        `insert into imports.files (kind, org_id, file_hash, import_id) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [kind, orgId, fileHash, importId],
      );
    const [holder] = await this.database.query<{ import_id: string }>(
      'select import_id from imports.files where kind = $1 and org_id = $2 and file_hash = $3',
      [kind, orgId, fileHash],
    );
    return holder?.import_id ?? importId;
  }
}

/** Held rows of an import ($1) on which the accepted ($2) and skipped ($3) codes decide. */
const DECIDED = `import_id = $1 and outcome = 'held' and (
  exists (select 1 from jsonb_array_elements(findings) f where f->>'severity' = 'held' and f->>'code' = any($3))
  or not exists (select 1 from jsonb_array_elements(findings) f
    where f->>'severity' = 'held' and f->>'code' <> all($2)))`;
const codesBy = (codes: Readonly<Record<string, 'accept' | 'skip'>>): readonly (readonly string[])[] =>
  (['accept', 'skip'] as const).map((wanted) =>
    Object.entries(codes).flatMap(([code, decision]) => (decision === wanted ? [code] : [])),
  );

function* batches(rows: Iterable<StoredRow>): Generator<readonly StoredRow[], undefined> {
  let batch: StoredRow[] = [];
  let size = 0;
  for (const row of rows) {
    const length = row.raw.reduce((sum, cell) => sum + cell.length, 0);
    if (batch.length === BATCH || (batch.length > 0 && size + length > BATCH_TEXT)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += length;
  }
  if (batch.length > 0) yield batch;
}

export type FileKey = Readonly<{ kind: string; orgId: string; fileHash: string }>;
