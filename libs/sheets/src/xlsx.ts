import { strToU8, Zip, ZipDeflate } from 'fflate';
import { inPages, type Sheet, type SheetInPages } from './sheet';
import { headOf, rowXml, TAIL } from './worksheet-xml';
import { CONTENT_TYPES, PACKAGE_RELATIONS, STYLES, workbookXml, WORKBOOK_RELATIONS } from './workbook-xml';

/** The first that an archive knows. In every zone it is written as the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/** Rows that a worksheet can hold below its header. */
const MAX_ROWS = 1_048_575;

/**
 * The sheet as a workbook (Office Open XML): one frozen header row, typed cells, no formula. The same sheet gives the same
 * bytes, at any time and on any machine.
 */
export const xlsxOf = async (sheet: Sheet): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const part of xlsxParts(inPages(sheet))) parts.push(part);
  return Buffer.concat(parts);
};

/** The same, bytes as they come. @throws Error at the row that a worksheet cannot hold */
export async function* xlsxParts(sheet: SheetInPages): AsyncGenerator<Uint8Array> {
  const archive = new Archive();
  archive.add('[Content_Types].xml', CONTENT_TYPES);
  archive.add('_rels/.rels', PACKAGE_RELATIONS);
  archive.add('xl/workbook.xml', workbookXml(sheet.name));
  archive.add('xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS);
  archive.add('xl/styles.xml', STYLES);
  const rows = archive.begin('xl/worksheets/sheet1.xml');
  for await (const piece of piecesOf(sheet)) {
    rows.push(strToU8(piece));
    yield* archive.taken();
  }
  rows.push(new Uint8Array(), true);
  archive.end();
  yield* archive.taken();
}

async function* piecesOf({ columns, pages }: SheetInPages): AsyncGenerator<string> {
  let written = 0;
  for await (const rows of pages) {
    // The widths follow from what comes first.
    if (written === 0) yield headOf(columns, rows);
    if (written + rows.length > MAX_ROWS)
      throw new Error(`A worksheet holds ${String(MAX_ROWS)} rows: ask for CSV.`);
    yield rows.map((row, index) => rowXml(row, written + index + 2)).join('');
    written += rows.length;
  }
  if (written === 0) yield headOf(columns, []);
  yield TAIL;
}

/** A zip that is made piece by piece. */
class Archive {
  private chunks: Uint8Array[] = [];
  private problem: Error | null = null;
  private readonly zip = new Zip((problem, chunk) => {
    this.problem ??= problem;
    this.chunks.push(chunk);
  });

  add(path: string, text: string): void {
    this.begin(path).push(strToU8(text), true);
  }

  begin(path: string): ZipDeflate {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = NO_TIME;
    this.zip.add(entry);
    return entry;
  }

  end(): void {
    this.zip.end();
  }

  /** What was made since the last time. */
  taken(): readonly Uint8Array[] {
    if (this.problem !== null) throw this.problem;
    const made = this.chunks;
    this.chunks = [];
    return made;
  }
}
