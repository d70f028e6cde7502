import {
  FileProblemError,
  readCsv,
  type ImportColumn,
  type ImportRow,
  type ReadFile,
} from '@channel/imports';
import { ProblemException } from '@channel/http';
import type { RefusalDetail } from '@channel/kernel';
import type { WantedLine } from './domain/bom/bom.lines';

export const MAX_BOM_LINES = 500;

/** Columns of a BOM with the names that configurators give them. `Item` is read by what stands in it. */
const columns: readonly ImportColumn[] = [
  { name: 'line', required: false, synonyms: ['Line No', 'Line Number', 'Pos', 'Position', 'No', '#'] },
  {
    name: 'sku',
    required: false,
    synonyms: ['Part Number', 'Part No', 'Part', 'Product', 'Product Number', 'Product Code', 'Material'],
    form: 'identifier',
  },
  { name: 'quantity', required: true, synonyms: ['Qty', 'Count', 'Units'] },
  { name: 'term_months', required: false, synonyms: ['Term', 'Term in months', 'Months', 'Duration'] },
  { name: 'site', required: false, synonyms: ['Location', 'Delivery site'], form: 'text' },
  { name: 'notes', required: false, synonyms: ['Note', 'Comment', 'Remarks', 'Description'], form: 'text' },
  { name: 'manufacturer', required: false, synonyms: ['Vendor', 'Maker', 'Brand'], form: 'text' },
  { name: 'item', required: false, synonyms: [], form: 'identifier' },
];
/** What is pasted often has no header: the columns of the template in their order. */
const headerless = {
  columns: ['line', 'sku', 'quantity', 'term_months', 'site', 'notes', 'manufacturer'],
  isRow: ([line = '', sku = '', quantity = '']: readonly string[]): boolean =>
    /^\s*\d+(\.\d+)*\s*$/.test(line) && sku.trim() !== '' && wholeNumber(quantity.trim()) !== undefined,
};

/** A bill of materials as a file says it, and what was read otherwise than it stands there. */
export type ReadBom = Readonly<{ lines: readonly WantedLine[]; findings: readonly BomFinding[] }>;
export type BomFinding = Readonly<{
  /** Row of the file; absent for what concerns the whole. */
  row?: number;
  column?: string;
  value?: string;
  code: string;
  message: string;
}>;

/** The lines of a CSV file or workbook, each with what could not be read of it; the decision names all mistakes at once. */
export const readBomFile = (bytes: Uint8Array): ReadBom => {
  const { rows, notices } = fileOf(bytes);
  const withItem = rows.filter(({ cells }) => (cells.item ?? '') !== '');
  // `Item` is a line number where its values are numbers, else a part.
  const itemIsLine =
    withItem.length > 0 && withItem.every(({ cells }) => /^\d+(\.\d+)*$/.test(cells.item ?? ''));
  return {
    lines: rows.map((row, index) => lineOf(row, index, itemIsLine)),
    findings: [
      ...notices.map(({ code, detail }) => ({ code, message: detail })),
      ...rows.flatMap(({ row, findings }) =>
        findings
          .filter(({ severity }) => severity === 'warning')
          .map(({ column = '', value = '', code, message }) => ({ row, column, value, code, message })),
      ),
    ],
  };
};

const fileOf = (bytes: Uint8Array): ReadFile<readonly ImportRow[]> => {
  try {
    const file = readCsv(bytes, { columns, headerless, maxRows: MAX_BOM_LINES }, {});
    const [broken] = file.unreadable.flatMap(({ row, findings }) =>
      findings.map((found) => ({ row, ...found })),
    );
    if (broken !== undefined) throw refusedFile(broken.code, `Row ${String(broken.row)}: ${broken.message}`);
    if (file.rows.length === 0) throw refusedFile('LINE_MISSING', 'The file holds no line.');
    return file;
  } catch (error) {
    if (error instanceof FileProblemError) throw refusedFile(error.code, error.detail);
    throw error;
  }
};

const refusedFile = (code: string, detail: string): ProblemException =>
  new ProblemException(422, 'BOM_INVALID', 'The file cannot be read as a bill of materials.', {
    errors: [{ code, detail }],
  });

const lineOf = ({ cells, findings }: ImportRow, index: number, itemIsLine: boolean): WantedLine => {
  const cell = (name: string): string => cells[name] ?? '';
  const sku = firstOf(cell('sku'), itemIsLine ? '' : cell('item'));
  const quantity = numberAt(cell('quantity'), `/lines/${String(index)}/quantity`);
  const term = numberAt(cell('term_months'), `/lines/${String(index)}/termMonths`);
  const unread = [
    ...findings.flatMap((found) => (found.severity === 'error' ? [damaged(index, found)] : [])),
    ...(sku === '' ? [missing(index, 'sku', 'The part is missing.')] : []),
    ...(cell('quantity') === '' ? [missing(index, 'quantity', 'The quantity is missing.')] : []),
    ...quantity.unread,
    ...term.unread,
  ];
  return {
    line: firstOf(cell('line'), itemIsLine ? cell('item') : '', String(index + 1)),
    sku,
    // A line with something unread is refused: what stands here for its quantity is never used.
    quantity: quantity.value ?? 1,
    ...(term.value === undefined ? {} : { termMonths: term.value }),
    ...textsOf({ site: cell('site'), notes: cell('notes'), manufacturer: cell('manufacturer') }),
    ...(unread.length === 0 ? {} : { unread }),
  };
};

/** Those that are not empty. */
const textsOf = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

type ReadNumber = Readonly<{ value: number | undefined; unread: readonly RefusalDetail[] }>;

/** A whole number as people write it; what is none is named at its place. */
export const numberAt = (text: string, pointer: string): ReadNumber => {
  const value = text === '' ? undefined : wholeNumber(text);
  if (text === '' || value !== undefined) return { value, unread: [] };
  const detail = `"${text.slice(0, 40)}" is not a whole number.`;
  return { value, unread: [{ pointer, code: 'BAD_NUMBER', detail }] };
};

const firstOf = (...texts: readonly string[]): string => texts.find((text) => text !== '') ?? '';

/** `4100.00`, `+5` and `007` are whole numbers; `2.5` and `2 pcs` are not. */
const wholeNumber = (text: string): number | undefined => {
  const [, sign = '', digits] = /^([+-]?)(\d{1,9})(?:\.0*)?$/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(`${sign === '-' ? '-' : ''}${digits}`);
};

export const missing = (index: number, field: string, detail: string): RefusalDetail => ({
  pointer: `/lines/${String(index)}/${field}`,
  code: 'REQUIRED_MISSING',
  detail,
});

const damaged = (
  index: number,
  { column = 'sku', code, message }: ImportRow['findings'][number],
): RefusalDetail => ({ pointer: `/lines/${String(index)}/${column}`, code, detail: message });
