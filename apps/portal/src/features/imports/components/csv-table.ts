/** A CSV file as its reader needs it: header, records, and the character that divides its cells. */
export type CsvTable = Readonly<{
  delimiter: string;
  header: readonly string[];
  records: readonly (readonly string[])[];
}>;

const DELIMITERS = [',', ';', '\t', '|'];
const MARK = '\uFEFF';

/** Reads what a report says (RFC 4180, with its own delimiter). */
export const readCsv = (text: string): CsvTable => {
  const body = text.startsWith(MARK) ? text.slice(MARK.length) : text;
  const delimiter = delimiterOf(body);
  const [header = [], ...records] = recordsOf(body, delimiter);
  return { delimiter, header, records };
};

/** As it is sent: every cell that needs quotes has them, and a mark says that it is UTF-8. */
export const writeCsv = ({ delimiter, header, records }: CsvTable): string => {
  const cell = (text: string): string =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return MARK + [header, ...records].map((record) => `${record.map(cell).join(delimiter)}\n`).join('');
};

/** The one that divides the header into most cells. */
const delimiterOf = (body: string): string => {
  const [head = ''] = body.split('\n', 1);
  const cells = (delimiter: string): number => head.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (cells(one) > cells(best) ? one : best));
};

/** A cell, in quotes or not, and what ends it: the delimiter, the end of the record, or that of the text. */
const cellsOf = (delimiter: string): RegExp => {
  const divides = delimiter === '|' ? '\\|' : delimiter;
  return new RegExp(`(?:"((?:[^"]|"")*)"|([^${divides}\\r\\n]*))(${divides}|\\r?\\n|\\r|$)`, 'gy');
};

const recordsOf = (body: string, delimiter: string): string[][] => {
  const records: string[][] = [[]];
  for (const [whole, quoted, plain = '', end] of body.matchAll(cellsOf(delimiter))) {
    // The text has ended behind the last line.
    if (whole === '') break;
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== delimiter) records.push([]);
  }
  return records.filter((record) => record.length > 1 || (record[0] ?? '') !== '');
};
