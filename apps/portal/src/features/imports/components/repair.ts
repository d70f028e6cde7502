import type { FoundRow, Import, Mapping } from '../api/imports.query';
import type { CsvTable } from './csv-table';
import { plain } from './naming';

/** A failed row in the grid: the sender's cells, and what was found at each or at the whole row. */
export type RepairRow = Readonly<{
  /** Place among the records of the report. */
  at: number;
  row: number;
  cells: readonly string[];
  byCell: ReadonlyMap<number, FoundRow['findings'][number]>;
  others: FoundRow['findings'];
}>;

/** Our own columns of a report; they are not the sender's. */
const isOurs = (name: string): boolean => name.startsWith('_');

/** Where each column of the template stands in a file. */
const placesOf = (
  header: readonly string[],
  { columns }: Pick<Mapping, 'columns'>,
  mapping: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, number> =>
  new Map(
    columns.flatMap(({ name, synonyms }) => {
      const names = [name, ...synonyms].map(plain);
      const at = header.findIndex((own) => mapping[own] === name || names.includes(plain(own)));
      return at < 0 ? [] : [[name, at] as const];
    }),
  );

const mappingOf = ({ options }: Pick<Import, 'options'>): Readonly<Record<string, unknown>> =>
  typeof options.mapping === 'object' && options.mapping !== null
    ? (options.mapping as Record<string, unknown>)
    : {};

/** The columns of the sender, by their place in the report. */
export const ownColumns = ({ header }: CsvTable): readonly number[] =>
  header.flatMap((name, at) => (isOurs(name) ? [] : [at]));

/** The failed rows of a report with their findings at the cells that they are about. */
export const repairRows = (
  report: CsvTable,
  found: readonly FoundRow[],
  of: Pick<Import, 'options'>,
  template: Pick<Mapping, 'columns'>,
): readonly RepairRow[] => {
  const rowAt = report.header.indexOf('_row');
  const places = placesOf(report.header, template, mappingOf(of));
  return found.flatMap(({ row, findings }) => {
    const at = report.records.findIndex((record) => record[rowAt] === String(row));
    const cells = report.records[at];
    if (cells === undefined) return [];
    const placed = findings.map((finding) => ({
      finding,
      place: finding.column === undefined ? undefined : places.get(finding.column),
    }));
    return [
      {
        ...{ at, row, cells },
        byCell: new Map(
          placed.flatMap(({ finding, place }) => (place === undefined ? [] : [[place, finding] as const])),
        ),
        others: placed.flatMap(({ finding, place }) => (place === undefined ? [finding] : [])),
      },
    ];
  });
};

/** Cells as they were changed, by place of the record and of the column. */
export type Repairs = Readonly<Record<string, string>>;
export const repairKey = (at: number, column: number): string => `${String(at)}/${String(column)}`;

/**
 * What is sent again: the records with their repaired cells.
 * @param only places of the records to send; all of them where the kind is taken as a whole
 */
export const repaired = (report: CsvTable, repairs: Repairs, only?: readonly number[]): CsvTable => {
  const own = ownColumns(report);
  const record = (cells: readonly string[], at: number): readonly string[] =>
    own.map((column) => repairs[repairKey(at, column)] ?? cells[column] ?? '');
  return {
    ...report,
    header: own.map((column) => report.header[column] ?? ''),
    records: report.records.flatMap((cells, at) =>
      only === undefined || only.includes(at) ? [record(cells, at)] : [],
    ),
  };
};

/** Options of the import that hold for its repaired rows: what was declared of the whole file does not. */
export const optionsOfRepair = ({ options }: Pick<Import, 'options'>): Import['options'] => {
  const { rows: _rows, totals: _totals, ...kept } = options;
  return kept;
};
