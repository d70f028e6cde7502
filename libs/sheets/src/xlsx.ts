import { strToU8, Zip, ZipDeflate } from 'fflate';
import { ROWS_A_TURN, turn, type Sheet } from './sheet';
import { headOf, rowXml, TAIL } from './worksheet-xml';
import { CONTENT_TYPES, PACKAGE_RELATIONS, STYLES, workbookXml, WORKBOOK_RELATIONS } from './workbook-xml';

/** The first that an archive knows. In every zone it is written as the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * The sheet as a workbook (Office Open XML): one frozen header row, typed cells, no formula. The same sheet gives the same
 * bytes, at any time and on any machine.
 */
export const xlsxOf = async (sheet: Sheet): Promise<Uint8Array> => {
  const archive = new Archive();
  archive.add('[Content_Types].xml', CONTENT_TYPES);
  archive.add('_rels/.rels', PACKAGE_RELATIONS);
  archive.add('xl/workbook.xml', workbookXml(sheet.name));
  archive.add('xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS);
  archive.add('xl/styles.xml', STYLES);
  await archive.addInTurns('xl/worksheets/sheet1.xml', piecesOf(sheet));
  return archive.bytes();
};

function* piecesOf(sheet: Sheet): Generator<string> {
  yield headOf(sheet);
  for (let from = 0; from < sheet.rows.length; from += ROWS_A_TURN)
    yield sheet.rows
      .slice(from, from + ROWS_A_TURN)
      .map((row, index) => rowXml(row, from + index + 2))
      .join('');
  yield TAIL;
}

/** A zip that is made piece by piece. */
class Archive {
  private readonly chunks: Uint8Array[] = [];
  private problem: Error | null = null;
  private readonly zip = new Zip((problem, chunk) => {
    this.problem ??= problem;
    this.chunks.push(chunk);
  });

  add(path: string, text: string): void {
    this.begin(path).push(strToU8(text), true);
  }

  async addInTurns(path: string, pieces: Iterable<string>): Promise<void> {
    const entry = this.begin(path);
    for (const piece of pieces) {
      entry.push(strToU8(piece));
      await turn();
    }
    entry.push(new Uint8Array(), true);
  }

  bytes(): Uint8Array {
    this.zip.end();
    if (this.problem !== null) throw this.problem;
    return Buffer.concat(this.chunks);
  }

  private begin(path: string): ZipDeflate {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = NO_TIME;
    this.zip.add(entry);
    return entry;
  }
}
