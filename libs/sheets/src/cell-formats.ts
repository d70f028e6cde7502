import { addDays } from '@channel/kernel';
import { attributeOf, xmlTags } from './xml-tags';

/** What a number of a cell means: by its format, for a day is a number there. */
export type CellFormat = 'number' | 'day' | Readonly<{ digits: number }>;

/** Formats that every spreadsheet knows by number, and that show a day. */
const DAYS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** How each style of a workbook shows a number, in the order in which cells name them. */
export const cellFormatsOf = (styles: string): readonly CellFormat[] => {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inside = false;
  for (const tag of xmlTags(styles)) {
    if (tag.name === 'numFmt')
      codes.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '');
    if (tag.name === 'cellXfs') inside = tag.kind === 'open';
    if (inside && tag.name === 'xf' && tag.kind !== 'close') {
      const id = Number(attributeOf(tag, 'numFmtId') ?? '0');
      formats.push(DAYS.has(id) ? 'day' : formatOf(codes.get(id) ?? ''));
    }
  }
  return formats;
};

/** Of a format's code what is shown as it stands says nothing, nor does what is in brackets. */
const formatOf = (code: string): CellFormat => {
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/^0+$/.test(bare) && bare.length > 1) return { digits: bare.length };
  return /y|d/i.test(bare) && !/general/i.test(bare) ? 'day' : 'number';
};

/** Day 0 of a spreadsheet's dates, from March 1900 on, and that of old Macintoshes. */
const DAY_ZERO = '1899-12-30';
const DAY_ZERO_1904 = '1904-01-01';
const MAX_DAY = 2_958_465;
const SECONDS = 86_400;

/**
 * A number of a cell as it is shown: the number of a thing keeps its zeros, a day is one. The file holds binary fractions
 * with up to 17 digits; the shortest decimal that is the same fraction is what was typed.
 */
export const shownNumber = (text: string, format: CellFormat, is1904: boolean): string => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  if (format === 'day' && value >= 1 && value <= MAX_DAY) return dayText(value, is1904);
  const shown = String(value);
  return typeof format === 'object' && /^\d+$/.test(shown) ? shown.padStart(format.digits, '0') : shown;
};

const dayText = (serial: number, is1904: boolean): string => {
  const day = addDays(is1904 ? DAY_ZERO_1904 : DAY_ZERO, Math.floor(serial));
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS);
  if (seconds === 0 || seconds === SECONDS) return day;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};
