import { daysBetween } from '@channel/kernel';
import type { Cell, Rows } from './sheet';
import { MAX_DECIMALS, STYLE } from './workbook-xml';
import { escaped } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Day 0 of a spreadsheet's dates, from March 1900 on. */
const DAY_ZERO = '1899-12-30';
/** A spreadsheet keeps fifteen digits of a number. */
const MAX_DIGITS = 15;
/** Characters that a cell can hold. */
const MAX_TEXT = 32_767;
const DAY_MS = 86_400_000n;

export const TAIL = '</sheetData></worksheet>';

/** Everything before the second row. @param first rows, by which columns are as wide as what they hold */
export const headOf = (columns: readonly string[], first: Rows): string => {
  const widths = columns.map((title, index) =>
    Math.max(title.length, ...first.slice(0, 100).map((row) => widthOf(row[index] ?? null))),
  );
  const cols = widths.map((width, index) => {
    const place = String(index + 1);
    return `<col min="${place}" max="${place}" width="${String(Math.min(width + 2, 60))}" customWidth="1"/>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetViews>` +
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews>${cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`}<sheetData>` +
    `<row r="1">${columns.map((title, index) => textXml(placeOf(index, 1), title, STYLE.header)).join('')}</row>`
  );
};

/** @param row its number, from 1 */
export const rowXml = (cells: readonly Cell[], row: number): string =>
  `<row r="${String(row)}">${cells.map((cell, index) => cellXml(cell, placeOf(index, row))).join('')}</row>`;

const cellXml = (cell: Cell, place: string): string => {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return textXml(place, cell.text, STYLE.plain);
    case 'number':
      return numberXml(place, cell.text, cell.decimals);
    case 'flag':
      return `<c r="${place}" t="b"><v>${cell.flag ? '1' : '0'}</v></c>`;
    case 'day':
      return valueXml(place, String(serialOf(cell.day)), STYLE.day);
    case 'instant':
      return valueXml(place, serialOfInstant(cell.instant), STYLE.instant);
  }
};

const valueXml = (place: string, value: string, style: number): string =>
  `<c r="${place}"${style === STYLE.plain ? '' : ` s="${String(style)}"`}><v>${value}</v></c>`;

const textXml = (place: string, text: string, style: number): string =>
  `<c r="${place}"${style === STYLE.plain ? '' : ` s="${String(style)}"`} t="inlineStr"><is>` +
  `<t xml:space="preserve">${escaped(text.slice(0, MAX_TEXT))}</t></is></c>`;

/** The digits as they are: a number that a spreadsheet would round is shown as text. */
const numberXml = (place: string, text: string, decimals: number | undefined): string => {
  const digits = text.replaceAll(/^-?0*|\./g, '');
  if (!/^-?\d+(\.\d+)?$/.test(text) || digits.length > MAX_DIGITS) return textXml(place, text, STYLE.plain);
  const style = decimals === undefined ? STYLE.plain : STYLE.amount + Math.min(decimals, MAX_DECIMALS);
  return valueXml(place, text, style);
};

const serialOf = (day: string): number => daysBetween(DAY_ZERO, day);

/** Days, and the part of the day in ten decimals, rounded up: whoever cuts it off at the millisecond finds the right one. */
const serialOfInstant = (instant: string): string => {
  const [hours = 0n, minutes = 0n, seconds = 0n, thousandths = 0n] = instant
    .slice(11)
    .split(/\D+/)
    .filter((part) => part !== '')
    .map(BigInt);
  const milliseconds = ((hours * 60n + minutes) * 60n + seconds) * 1000n + thousandths;
  const part = (milliseconds * 10_000_000_000n + DAY_MS - 1n) / DAY_MS;
  return `${String(serialOf(instant.slice(0, 10)))}.${part.toString().padStart(10, '0')}`;
};

/** `A1`, `AB12`. */
const placeOf = (column: number, row: number): string => {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${String(row)}`;
};

const widthOf = (cell: Cell): number => {
  switch (cell?.kind) {
    case undefined:
      return 0;
    case 'text':
      return cell.text.length;
    case 'number':
      return cell.text.length + 3;
    case 'flag':
      return 5;
    case 'day':
      return 10;
    case 'instant':
      return 19;
  }
};
