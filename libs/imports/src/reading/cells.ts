import type { CellFinding, ImportColumn } from '../import-kind';

/** What a cell says, and what was found while it was read. */
export type ReadCell = Readonly<{ value: string; findings: readonly CellFinding[] }>;

/** Cells without anything that needs a look: nearly all of them. */
const PLAIN = /^[\x20-\x22\x24-\x3C\x3E-\x5B\x5D-\x7E]*$/;
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/gu;
const BLANKS = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
/** `="000901"`: how a spreadsheet is told to keep a text. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;
const SPREADSHEET_ERROR =
  /^#(?:N\/A|NV|REF!|BEZUG!|NAME\?|VALUE!|WERT!|DIV\/0!|NUM!|ZAHL!|NULL!|SPILL!|CALC!)$/i;
const NO_VALUE = /^(?:NULL|\(null\)|\\N)$/i;
/** `1.23457E+12`: a spreadsheet took the number of a thing for a quantity and cut it. */
const EXPONENT = /^[+-]?\d(?:[.,]\d+E[+-]?|E[+-])\d{1,3}$/i;

const warned = (
  code: Extract<CellFinding, { severity: 'warning' }>['code'],
  message: string,
  value: string,
): CellFinding => ({ code, severity: 'warning', message, value });

/** Reads a cell of a column: trimmed, and freed of what spreadsheets and copying did to it (G72). */
export const readCell = (cell: string, form: ImportColumn['form']): ReadCell => {
  const simple = PLAIN.test(cell) && !NO_VALUE.test(cell.trim());
  const read = simple ? { value: cell.trim(), findings: [] } : readOdd(cell, form);
  return form === 'identifier' ? withDamage(read, cell) : read;
};

const readOdd = (cell: string, form: ImportColumn['form']): ReadCell => {
  const bare = cell.trim();
  if (NO_VALUE.test(bare)) return { value: '', findings: [] };
  if (SPREADSHEET_ERROR.test(bare))
    return {
      value: '',
      findings: [
        warned('VALUE_IGNORED', `${bare} is a spreadsheet's error; the cell counts as empty.`, cell),
      ],
    };
  const [, kept] = KEPT_TEXT.exec(bare) ?? [];
  const visible = (kept?.replaceAll('""', '"') ?? bare).replaceAll(INVISIBLE, '').trim();
  const value = form === 'text' ? visible : plainForm(visible);
  const findings = [
    ...(isDamaged(value)
      ? [warned('TEXT_DAMAGED', 'Letters were lost or doubled before the file came here.', cell)]
      : []),
    ...(value === bare && (form === 'text' || !odd(cell))
      ? []
      : [warned('VALUE_NORMALISED', `The value was read as "${value}".`, cell)]),
  ];
  return { value, findings };
};

/** Blanks at the ends that only look like blanks. */
const odd = (cell: string): boolean => cell.trim() !== cell.replaceAll(/^[\x20\t\r\n]+|[\x20\t\r\n]+$/g, '');

/** Blanks, dashes and full-width signs as keyboards write them. */
const plainForm = (text: string): string =>
  text
    .replaceAll(BLANKS, ' ')
    .replaceAll(DASHES, '-')
    .replaceAll(FULL_WIDTH, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .trim();

const withDamage = (read: ReadCell, cell: string): ReadCell => {
  if (!read.value.split('|').some((part) => EXPONENT.test(part.trim()))) return read;
  const damage: CellFinding = {
    code: 'ID_DAMAGED',
    severity: 'error',
    value: cell.trim(),
    message: 'A spreadsheet has turned this number into an exponent form and cut it. Send it as text.',
  };
  return { ...read, findings: [...read.findings, damage] };
};

/** Byte of a character in Windows-1252, or in Latin-1 where that has none. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 128 }, (_, at) => [String.fromCodePoint(at + 128), at + 128] as const),
  ...Array.from({ length: 32 }, (_, at) => {
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(at + 128)), at + 128] as const;
  }),
]);
const RUN = /[^\x00-\x7F]{2,}/gu;

/** U+FFFD, or letters that are the bytes of UTF-8 read as Windows-1252: `MÃ¼ller`. */
const isDamaged = (text: string): boolean =>
  text.includes('\uFFFD') || (text.match(RUN) ?? []).some(isDoublyEncoded);

const isDoublyEncoded = (run: string): boolean => {
  const bytes = [...run].map((sign) => BYTES.get(sign) ?? 0);
  if (bytes.includes(0)) return false;
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return /^[\p{Script=Latin}\p{P}\p{S}\u00A0\uFFFD]+$/u.test(meant);
  } catch {
    return false;
  }
};
