import { placesText, type ErrorDetails } from './cli-error';
import { EXIT } from './exit-codes';
import { recordLines, tableLines, type Columns, type Row } from './print/table';

/** Where results go: sentences for people, or one JSON document a line with `--json`. */
export class Output {
  json = false;
  /** What the command line ends with if nothing is thrown. */
  exitCode: number = EXIT.done;

  /** A result, in both forms. */
  line(text: string, data: unknown): void {
    console.log(this.json ? JSON.stringify(data) : text);
  }

  /** An explanation for people only. */
  text(text: string): void {
    if (!this.json) console.log(text);
  }

  /** What a script must learn too, without mixing it with the results. */
  notice(text: string): void {
    if (this.json) console.error(JSON.stringify({ notice: text }));
    else console.log(text);
  }

  /** Rows as a table, or a sentence if there are none. */
  table(columns: Columns, rows: readonly Row[], empty: string): void {
    if (this.json) for (const row of rows) console.log(JSON.stringify(row));
    else if (rows.length === 0) console.log(empty);
    else for (const line of tableLines(columns, rows)) console.log(line);
  }

  /** One thing with its fields. */
  record(columns: Columns, row: Row): void {
    if (this.json) console.log(JSON.stringify(row));
    else for (const line of recordLines(columns, row)) console.log(line);
  }

  failure(message: string, details: ErrorDetails): void {
    if (this.json) {
      console.error(JSON.stringify({ error: message, ...details }));
      return;
    }
    const { errors = [], detail, next } = details;
    // A finding that only says the whole again helps nobody.
    const places = placesText(errors.filter((found) => found.detail !== detail));
    const remedy = next === undefined ? [] : [`  What to do: ${next}`];
    console.error([`channel: ${message}`, ...places, ...remedy].join('\n'));
  }
}
