import type { Language } from '../i18n/messages';

/** `A, B or C`, as the language says it. */
export const anyOf = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
