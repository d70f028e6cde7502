/** Texts of one part of the portal in every language; a key that one language lacks does not compile. */
export type Messages<Key extends string = string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
/** What somebody can choose: a language, or for tests one that shows which words do not come from here. */
export type Locale = Language | 'pseudo';

export type Values = Readonly<Record<string, string | number>>;

/** Describes texts in ICU form: `{count, plural, one {# deal} other {# deals}}`, `{name}`. */
export const defineMessages = <Key extends string>(
  en: Readonly<Record<Key, string>>,
  de: Readonly<Record<NoInfer<Key>, string>>,
): Messages<Key> => ({ en, de });
