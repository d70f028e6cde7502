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
/** Certifications are called by their codes: JNCIS-SEC, JNCIA-Junos. */
const CERTIFICATION = /^jnc[a-z]{2}-/;

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
    .split(/[-_]/)
    .map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
