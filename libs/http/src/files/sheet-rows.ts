import type { Cell, Rows, Sheet } from '@channel/sheets';
import { valueAt, type Column } from './sheet-columns';

/** The rows of a list on their way into a file: page by page, so that no turn of the event loop is long. */
export class SheetRows {
  private readonly rows: (readonly Cell[])[] = [];
  /** Columns that some row has something of, or nothing of that is known. */
  private readonly used = new Set<Column>();

  constructor(private readonly columns: readonly Column[]) {}

  get length(): number {
    return this.rows.length;
  }

  add(page: readonly object[]): void {
    this.rows.push(...this.cellsOf(page));
  }

  cellsOf(page: readonly object[]): Rows {
    return page.map((row) => this.columns.map((column) => this.cellOf(row, column)));
  }

  /** What was added, with every column: what more rows hold is not known yet. */
  whole(name: string): Sheet {
    return { name, columns: this.columns.map(({ title }) => title), rows: this.rows };
  }

  /** A column that this viewer's rows have nothing of by design (`.optional()`) is not shown to them. */
  sheet(name: string): Sheet {
    const shown = this.columns.flatMap((column, index) =>
      this.rows.length === 0 || this.used.has(column) ? [{ ...column, index }] : [],
    );
    return {
      name,
      columns: shown.map(({ title }) => title),
      rows: this.rows.map((row) => shown.map(({ index }) => row[index] ?? null)),
    };
  }

  private cellOf(row: object, column: Column): Cell {
    const value = valueAt(row, column.path);
    if (value === undefined) return null;
    this.used.add(column);
    return column.cell(value);
  }
}
