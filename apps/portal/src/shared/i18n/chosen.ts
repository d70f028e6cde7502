import { LANGUAGES, type Language, type Locale } from './messages';

const KEPT = 'channel.locale';

const isLocale = (text: string | null): text is Locale =>
  text === 'pseudo' || LANGUAGES.some((language) => language === text);

/** What was chosen here, else the browser's, else English. */
export const initialLocale = (): Locale => {
  const kept = localStorage.getItem(KEPT);
  if (isLocale(kept)) return kept;
  const wanted = navigator.languages.map((language) => language.slice(0, 2));
  return wanted.find((language): language is Language => LANGUAGES.some((one) => one === language)) ?? 'en';
};

export const languageIn = (locale: Locale): Language => (locale === 'pseudo' ? 'en' : locale);

export const keep = (locale: Locale): void => localStorage.setItem(KEPT, locale);

/** In which the server is asked to answer. */
export const chosenLanguage = (): Language => languageIn(initialLocale());
