import { cellFormatsOf, shownNumber, type CellFormat } from './cell-formats';
import { unpacking, WorkbookError } from './unpack';
import { attributeOf, plainText, xmlTags, type XmlTag } from './xml-tags';

export type SheetRow = Readonly<{
  /** As the spreadsheet numbers it, the first is 1. */
  row: number;
  cells: readonly string[];
}>;
export type ReadWorkbook = Readonly<{
  rows: readonly SheetRow[];
  /** Cells whose value a formula gave: what it gave last was read. */
  formulas: number;
}>;
export type WorkbookReading = Readonly<{
  maxRows: number;
  /** When it is unpacked. */
  maxBytes: number;
  maxColumns: number;
  /** Numbers are written with it. */
  decimal: '.' | ',';
}>;

/** Whether bytes begin as an archive does, which a workbook is. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const ROWS_A_PAUSE = 20;

/**
 * The first visible sheet of a workbook (Office Open XML), its cells as the spreadsheet shows them, but days as ISO days and
 * numbers without marks between thousands. Hidden rows are read. Pauses again and again.
 * @throws WorkbookError with what is wrong
 */
export function* readingXlsx(bytes: Uint8Array, asked: WorkbookReading): Generator<undefined, ReadWorkbook> {
  const parts = yield* unpacking(bytes, isNeeded, asked.maxBytes);
  try {
    return yield* readingSheet(parts, asked);
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError(NOT_A_WORKBOOK);
  }
}

const NOT_A_WORKBOOK = 'This is an archive (ZIP) and no workbook (XLSX) that can be read.';
const isNeeded = (path: string): boolean =>
  /^\/?xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(
    path,
  );

type Parts = ReadonlyMap<string, string>;
const partOf = (parts: Parts, path: string): string | undefined =>
  parts.get(path) ??
  parts.get(`/${path}`) ??
  [...parts].find(([name]) => name.toLowerCase() === path.toLowerCase())?.[1];

function* readingSheet(parts: Parts, asked: WorkbookReading): Generator<undefined, ReadWorkbook> {
  const workbook = partOf(parts, 'xl/workbook.xml') ?? '';
  const sheet = partOf(parts, pathOfSheet(workbook, partOf(parts, 'xl/_rels/workbook.xml.rels') ?? ''));
  if (sheet === undefined) throw new WorkbookError(NOT_A_WORKBOOK);
  const strings = yield* sharedStrings(partOf(parts, 'xl/sharedStrings.xml') ?? '');
  const reader = new SheetReader(
    strings,
    cellFormatsOf(partOf(parts, 'xl/styles.xml') ?? ''),
    /<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/.test(workbook),
    asked,
  );
  for (const tag of xmlTags(sheet)) {
    if (reader.take(tag) && reader.rows.length % ROWS_A_PAUSE === 0) yield;
  }
  return { rows: reader.rows, formulas: reader.formulas };
}

/** Sheets stand in the order of their tabs; which file each is, the relations say. */
const pathOfSheet = (workbook: string, relations: string): string => {
  const sheets = [...xmlTags(workbook)].filter(({ name, kind }) => name === 'sheet' && kind !== 'close');
  const visible = sheets.find((tag) => !/hidden/i.test(attributeOf(tag, 'state') ?? '')) ?? sheets[0];
  const id = visible === undefined ? undefined : relationOf(visible);
  const relation = [...xmlTags(relations)].find((tag) => id !== undefined && attributeOf(tag, 'Id') === id);
  const target = relation === undefined ? 'worksheets/sheet1.xml' : (attributeOf(relation, 'Target') ?? '');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
};
/** `r:id`; a sheet has no other attribute of that name, but one that ends in it. */
const relationOf = ({ attributes }: XmlTag): string | undefined =>
  /\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];

function* sharedStrings(text: string): Generator<undefined, readonly string[]> {
  const strings: string[] = [];
  const reader = new TextReader();
  for (const tag of xmlTags(text)) {
    reader.take(tag);
    if (tag.name !== 'si' || tag.kind === 'open') continue;
    strings.push(reader.taken());
    if (strings.length % 1_000 === 0) yield;
  }
  return strings;
}

/** The text of a cell may have several formats; what is read aloud for it is no part of it. */
class TextReader {
  private text = '';
  private aloud = false;

  take({ name, kind, before }: XmlTag): void {
    if (name === 'rPh') this.aloud = kind === 'open';
    if (name === 't' && kind === 'close' && !this.aloud) this.text += plainText(before);
  }
  taken(): string {
    const { text } = this;
    this.text = '';
    return text;
  }
}

class SheetReader {
  readonly rows: SheetRow[] = [];
  formulas = 0;
  private row = 0;
  private cells: string[] = [];
  private column = 0;
  private type = 'n';
  private format: CellFormat = 'number';
  private readonly inline = new TextReader();

  constructor(
    private readonly strings: readonly string[],
    private readonly formats: readonly CellFormat[],
    private readonly is1904: boolean,
    private readonly asked: WorkbookReading,
  ) {}

  /** @returns whether a row was completed */
  take(tag: XmlTag): boolean {
    this.inline.take(tag);
    if (tag.name === 'row') return this.rowTag(tag);
    if (tag.name === 'c' && tag.kind !== 'close') this.beginCell(tag);
    else if (tag.name === 'v' && tag.kind === 'close') this.put(this.valueOf(plainText(tag.before)));
    else if (tag.name === 'is' && tag.kind === 'close') this.put(this.inline.taken());
    else if (tag.name === 'f' && tag.kind !== 'open') this.formulas += 1;
    return false;
  }

  private rowTag(tag: XmlTag): boolean {
    if (tag.kind !== 'close') {
      this.row = Number(attributeOf(tag, 'r') ?? this.row + 1);
      this.cells = [];
      this.column = 0;
    }
    if (tag.kind === 'open' || this.cells.every((cell) => cell.trim() === '')) return false;
    if (this.rows.length > this.asked.maxRows)
      throw new WorkbookError(`At most ${String(this.asked.maxRows)} rows of a workbook are read.`);
    this.rows.push({ row: this.row, cells: this.cells });
    return true;
  }

  private beginCell(tag: XmlTag): void {
    const place = attributeOf(tag, 'r');
    this.column = place === undefined ? this.column + 1 : columnOf(place);
    this.type = attributeOf(tag, 't') ?? 'n';
    this.format = this.formats[Number(attributeOf(tag, 's') ?? '0')] ?? 'number';
  }

  private put(text: string): void {
    // A far cell of nothing but a note would make every row as wide.
    if (this.column < 1 || this.column > this.asked.maxColumns) {
      if (text.trim() === '') return;
      throw new WorkbookError(`At most ${String(this.asked.maxColumns)} columns of a workbook are read.`);
    }
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column - 1] = text;
  }

  private valueOf(text: string): string {
    if (this.type === 's') return this.strings[Number(text)] ?? '';
    if (this.type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (this.type !== 'n') return text;
    const shown = shownNumber(text, this.format, this.is1904);
    return this.format === 'number' ? shown.replace('.', this.asked.decimal) : shown;
  }
}

/** `AB12` is column 28. */
const columnOf = (place: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/i.exec(place)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};
