import { languageIn } from '../i18n/chosen';
import type { Locale } from '../i18n/messages';
import { pseudo } from '../i18n/pseudo';
import { CODE_WORDS_DE } from './code-words.de';

/** Words of the field's codes that are abbreviations. */
const ABBREVIATIONS = new Set([
  ...['apac', 'emea', 'us', 'mdf', 'mou', 'nfr', 'poc', 'pos', 'lan', 'wlan', 'wan', 'sd'],
  ...['bdm', 'pam', 'pxm'],
]);

/** Names that the programme writes with capitals, in every language. */
const NAMES: Readonly<Record<string, string>> = {
  'elite-plus': 'Elite Plus',
  'elite-provider': 'Elite Provider',
  'select-provider': 'Select Provider',
  'juniper-care': 'Juniper Care',
  'care-plus': 'Care Plus',
};
/** What English writes with a hyphen, also within a longer code. */
const HYPHENATED =
  /\b(pre|post)-sales\b|\bon-site\b|\bco-(branding|investment)\b|\bno-touch\b|\boff-cycle\b/g;
/** Certifications are called by their codes: JNCIS-SEC, JNCIA-Junos. */
const CERTIFICATION = /^jnc[a-z]{2}-/;

/** Stands for a hyphen that stays; no code has it. */
const KEPT = '\u2010';

let locale: Locale = 'en';
/** Codes stand in lists and titles everywhere; in which language they are read is known before the first of them is. */
export const readCodesIn = (chosen: Locale): void => {
  locale = chosen;
};

/** A code of the programme as people read it: `new-opportunity` is `New opportunity` or `Neues Projekt`, `emea` is `EMEA`. */
export const codeText = (code: string): string => {
  const read = (languageIn(locale) === 'de' ? CODE_WORDS_DE[code] : undefined) ?? asWritten(code);
  return locale === 'pseudo' && read !== '' ? pseudo(read) : read;
};

const asWritten = (code: string): string => {
  const name = NAMES[code];
  if (name !== undefined) return name;
  if (CERTIFICATION.test(code)) return code.toUpperCase().replace(/JUNOS$/, 'Junos');
  const words = code
    .replaceAll(HYPHENATED, (word) => word.replace('-', KEPT))
    .split(/[-_]/)
    .map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word))
    .join(' ')
    .replaceAll(KEPT, '-');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Whether somebody has said how it is read: other words with hyphens are words. */
export const isKnownCode = (code: string): boolean =>
  Object.hasOwn(CODE_WORDS_DE, code) || NAMES[code] !== undefined || CERTIFICATION.test(code);

/** A code in the middle of a sentence: English begins a word there with a capital only where it is a name. */
export const codeWithin = (code: string): string => {
  const read = codeText(code);
  const isName = NAMES[code] !== undefined || /^\p{Lu}{2}/u.test(read);
  return languageIn(locale) === 'de' || isName ? read : read.charAt(0).toLowerCase() + read.slice(1);
};
