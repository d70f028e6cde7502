import { placesText, type ErrorDetails } from './cli-error';
import { EXIT } from './exit-codes';
import type { Names } from './client/names';
import { csvLines } from './print/csv';
import { drawnOf, fieldsOf, recordLines, tableLines, within, type Columns, type Drawn } from './print/table';

/** What a terminal has at least. */
const WIDTH = 80;

/** Where results go: sentences for people, or one JSON document a line with `--json`. */
export class Output {
  json = false;
  /** Every column, and no text cut. */
  wide = false;
  /** A list for a spreadsheet. */
  csv = false;
  /** What people call the things whose ids stand in answers; without it, ids stay. */
  names: Names | undefined;
  /** What the command line ends with if nothing is thrown. */
  exitCode: number = EXIT.done;

  /** A result, in both forms. */
  line(text: string, data: unknown): void {
    console.log(this.json ? JSON.stringify(data) : text);
  }

  /** An explanation for people only. */
  text(text: string): void {
    if (!this.json && !this.csv) console.log(text);
  }

  /** What a script must learn too, without mixing it with the results. */
  notice(text: string): void {
    if (this.json) console.error(JSON.stringify({ notice: text }));
    else if (this.csv) console.error(text);
    else console.log(text);
  }

  /** Rows as a table or as CSV, or a sentence if there are none. */
  async table<Row>(
    columns: Columns<NoInfer<Row>>,
    rows: readonly Row[],
    empty: string,
    { whole = false }: Readonly<{ whole?: boolean }> = {},
  ): Promise<void> {
    if (this.json) for (const row of rows) console.log(JSON.stringify(row));
    else if (this.csv) for (const line of csvLines(await this.named(columns, rows, true))) console.log(line);
    else if (rows.length === 0) console.log(empty);
    else this.fitted(await this.named(columns, rows, this.wide), whole);
  }

  /** A table for people: what has no room in the terminal is left out and named. */
  private fitted(drawn: readonly Drawn[], whole: boolean): void {
    const width = this.wide || whole ? Infinity : Math.max(WIDTH, process.stdout.columns ?? 0);
    const { shown, left } = within(drawn, width);
    for (const line of tableLines(shown, width)) console.log(line);
    if (left.length > 0) this.text(`--wide shows more: ${left.join(', ')}`);
  }

  /** One thing with its fields. */
  async record<Row>(columns: Columns<NoInfer<Row>>, row: Row): Promise<void> {
    if (this.json) {
      console.log(JSON.stringify(row));
      return;
    }
    // Beside a table for a spreadsheet there is no room for it.
    if (this.csv) return;
    const fields = fieldsOf(columns, row);
    const texts = await this.textsOf(fields.map(({ text }) => text));
    // Its own id is asked for by who wants the id.
    const named = fields.map(({ title, text }, index) => ({
      title,
      text: title === 'id' ? text : (texts[index] ?? text),
    }));
    for (const line of recordLines(named)) console.log(line);
  }

  private async named<Row>(
    columns: Columns<Row>,
    rows: readonly Row[],
    wide: boolean,
  ): Promise<readonly Drawn[]> {
    return Promise.all(
      drawnOf(columns, rows, wide).map(async (column) =>
        column.title === 'id' ? column : { ...column, cells: await this.textsOf(column.cells) },
      ),
    );
  }

  private textsOf(texts: readonly string[]): Promise<readonly string[]> {
    return this.names?.in(texts) ?? Promise.resolve(texts);
  }

  failure(message: string, details: ErrorDetails): void {
    if (this.json) {
      console.error(JSON.stringify({ error: message, ...details }));
      return;
    }
    const { errors = [], detail, next } = details;
    // A finding that only says the whole again helps nobody.
    const places = placesText(
      errors.filter((found) => found.detail !== detail || found.suggestions !== undefined),
    );
    const remedy = next === undefined ? [] : [`  What to do: ${next}`];
    console.error([`channel: ${message}`, ...places, ...remedy].join('\n'));
  }
}
