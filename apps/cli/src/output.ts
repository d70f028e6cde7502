/** Where results go: sentences for people, or one JSON document a line with `--json`. */
export class Output {
  json = false;

  /** A result, in both forms. */
  line(text: string, data: unknown): void {
    console.log(this.json ? JSON.stringify(data) : text);
  }

  /** An explanation for people only. */
  text(text: string): void {
    if (!this.json) console.log(text);
  }

  failure(message: string): void {
    console.error(this.json ? JSON.stringify({ error: message }) : `channel: ${message}`);
  }
}
