import { FileProblemError, readCsv, type ImportRow } from '@channel/imports';
import { ProblemException } from '@channel/http';
import type { RefusalDetail } from '@channel/kernel';
import type { WantedLine } from '../../domain/bom/bom.lines';

export const MAX_BOM_LINES = 1000;

/** Columns of a BOM with the names that configurators give them. `Item` is read by what stands in it. */
const columns = [
  { name: 'line', required: false, synonyms: ['Line No', 'Line Number', 'Pos', 'Position', 'No', '#'] },
  {
    name: 'sku',
    required: false,
    synonyms: ['Part Number', 'Part No', 'Part', 'Product', 'Product Number', 'Product Code', 'Material'],
  },
  { name: 'quantity', required: true, synonyms: ['Qty', 'Count', 'Units'] },
  { name: 'term_months', required: false, synonyms: ['Term', 'Term in months', 'Months', 'Duration'] },
  { name: 'site', required: false, synonyms: ['Location', 'Delivery site'] },
  { name: 'notes', required: false, synonyms: ['Note', 'Comment', 'Remarks', 'Description'] },
  { name: 'manufacturer', required: false, synonyms: ['Vendor', 'Maker', 'Brand'] },
  { name: 'item', required: false, synonyms: [] },
];

/** The lines of a CSV file, each with what could not be read of it; the decision names all mistakes at once. */
export const linesOfFile = (bytes: Uint8Array): readonly WantedLine[] => {
  const rows = rowsOf(bytes);
  const withItem = rows.filter(({ cells }) => (cells.item ?? '') !== '');
  // `Item` is a line number where its values are numbers, else a part.
  const itemIsLine =
    withItem.length > 0 && withItem.every(({ cells }) => /^\d+(\.\d+)*$/.test(cells.item ?? ''));
  return rows.map(({ cells }, index) => lineOf(cells, index, itemIsLine));
};

const rowsOf = (bytes: Uint8Array): readonly ImportRow[] => {
  try {
    const { rows, settled } = readCsv(bytes, { columns, maxRows: MAX_BOM_LINES }, {});
    const [broken] = settled.flatMap(({ row, findings }) => findings.map((found) => ({ row, ...found })));
    if (broken !== undefined) throw refusedFile(broken.code, `Row ${String(broken.row)}: ${broken.message}`);
    if (rows.length === 0) throw refusedFile('LINE_MISSING', 'The file holds no line.');
    return rows;
  } catch (error) {
    if (error instanceof FileProblemError) throw refusedFile(error.code, error.detail);
    throw error;
  }
};

const refusedFile = (code: string, detail: string): ProblemException =>
  new ProblemException(422, 'BOM_INVALID', 'The file cannot be read as a bill of materials.', {
    errors: [{ code, detail }],
  });

type Cells = ImportRow['cells'];

const lineOf = (cells: Cells, index: number, itemIsLine: boolean): WantedLine => {
  const cell = (name: string): string => cells[name] ?? '';
  const sku = firstOf(cell('sku'), itemIsLine ? '' : cell('item'));
  const quantity = numberAt(cell('quantity'), `/lines/${String(index)}/quantity`);
  const term = numberAt(cell('term_months'), `/lines/${String(index)}/termMonths`);
  const unread = [
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

const numberAt = (text: string, pointer: string): ReadNumber => {
  const value = text === '' ? undefined : wholeNumber(text);
  if (text === '' || value !== undefined) return { value, unread: [] };
  const detail = `"${text.slice(0, 40)}" is not a whole number.`;
  return { value, unread: [{ pointer, code: 'BAD_NUMBER', detail }] };
};

const firstOf = (...texts: readonly string[]): string => texts.find((text) => text !== '') ?? '';

/** `4100.00`, `+5`, `007` and full-width digits are whole numbers; `2.5` and `2 pcs` are not. */
const wholeNumber = (text: string): number | undefined => {
  const [, sign = '', digits] = /^([+-]?)(\d{1,9})(?:\.0*)?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return digits === undefined ? undefined : Number(`${sign === '-' ? '-' : ''}${digits}`);
};

const missing = (index: number, field: string, detail: string): RefusalDetail => ({
  pointer: `/lines/${String(index)}/${field}`,
  code: 'REQUIRED_MISSING',
  detail,
});
