import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import type { CheckedRow, RowOutcome } from '../import-kind';

export type StoredRow = CheckedRow & Readonly<{ raw: readonly string[] }>;
export type RowsQuery = Readonly<{
  importId: string;
  outcomes?: readonly RowOutcome[];
  afterRow: number;
  limit: number;
}>;

/** Rows that one statement carries: writing them as JSON takes some milliseconds. */
const BATCH = 500;
const PAGE = 1000;

/** Rows and findings of a checked file. Written whole, so that a repeated check leaves what it found and no more. */
@Injectable()
export class ImportRows {
  constructor(private readonly database: Database) {}

  async replace(importId: string, header: readonly string[], rows: readonly StoredRow[]): Promise<void> {
    await this.database.transaction(async (client) => {
      await client.query('delete from imports.rows where import_id = $1', [importId]);
      await client.query(
        `insert into imports.headers (import_id, columns) values ($1, $2)
         on conflict (import_id) do update set columns = excluded.columns`,
        [importId, JSON.stringify(header)],
      );
      for (let start = 0; start < rows.length; start += BATCH)
        await client.query(
          `insert into imports.rows (import_id, row, outcome, raw, findings)
           select $1, "row", outcome, raw, findings
           from jsonb_to_recordset($2::jsonb) as r("row" integer, outcome text, raw jsonb, findings jsonb)`,
          [importId, JSON.stringify(rows.slice(start, start + BATCH))],
        );
    });
  }

  /** The outcomes after the rows were applied. */
  async settle(importId: string, rows: readonly CheckedRow[]): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH)
      await this.database.query(
        `update imports.rows as known set outcome = r.outcome, findings = r.findings
         from jsonb_to_recordset($2::jsonb) as r("row" integer, outcome text, findings jsonb)
         where known.import_id = $1 and known.row = r."row"`,
        [importId, JSON.stringify(rows.slice(start, start + BATCH))],
      );
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

  /** How many rows have which outcome. */
  async counts(importId: string): Promise<Readonly<Record<string, number>>> {
    const found = await this.database.query<{ outcome: string; count: bigint }>(
      'select outcome, count(*) as count from imports.rows where import_id = $1 group by outcome',
      [importId],
    );
    return Object.fromEntries(found.map(({ outcome, count }) => [outcome, Number(count)]));
  }

  async find(importId: string, row: number): Promise<StoredRow | undefined> {
    const [found] = await this.page({ importId, afterRow: row - 1, limit: 1 });
    return found?.row === row ? found : undefined;
  }

  async header(importId: string): Promise<readonly string[]> {
    const [found] = await this.database.query<{ columns: string[] }>(
      'select columns from imports.headers where import_id = $1',
      [importId],
    );
    return found?.columns ?? [];
  }

  page({ importId, outcomes, afterRow, limit }: RowsQuery): Promise<StoredRow[]> {
    return this.database.query<StoredRow>(
      `select row, outcome, raw, findings from imports.rows
       where import_id = $1 and row > $2 and ($3::text[] is null or outcome = any($3::text[]))
       order by row limit $4`,
      [importId, afterRow, outcomes ?? null, limit],
    );
  }

  all(importId: string, outcomes?: readonly RowOutcome[]): Promise<StoredRow[]> {
    return this.page({
      importId,
      afterRow: 0,
      limit: 1_000_000,
      ...(outcomes === undefined ? {} : { outcomes }),
    });
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
export type FileKey = Readonly<{ kind: string; orgId: string; fileHash: string }>;
