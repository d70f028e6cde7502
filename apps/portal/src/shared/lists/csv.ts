/** Marks the file as UTF-8 for spreadsheets. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A text that a spreadsheet would run gets an apostrophe before it; a number that is one stays as it is. */
const guarded = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as CSV after RFC 4180, the way spreadsheets open it right. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => row.map((text) => cell(guarded(text))).join(',')).join('\r\n')}\r\n`;

/** Hands a text to whoever looks, as a file under this name. */
export const download = (name: string, text: string, type = 'text/csv'): void =>
  handOver(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** Hands a file to whoever looks, under this name. */
export const handOver = (name: string, file: Blob): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
