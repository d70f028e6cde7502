import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { formatMessage } from './icu';
import { LANGUAGES, type Language, type Locale, type Messages, type Values } from './messages';
import { pseudo } from './pseudo';

const KEPT = 'channel.locale';

const isLocale = (text: string | null): text is Locale =>
  text === 'pseudo' || LANGUAGES.some((language) => language === text);

/** What was chosen here, else the browser's, else English. */
const initialLocale = (): Locale => {
  const kept = localStorage.getItem(KEPT);
  if (isLocale(kept)) return kept;
  const wanted = navigator.languages.map((language) => language.slice(0, 2));
  return wanted.find((language): language is Language => LANGUAGES.some((one) => one === language)) ?? 'en';
};

type Chosen = Readonly<{ locale: Locale; language: Language; choose: (locale: Locale) => void }>;
const LocaleContext = createContext<Chosen>({ locale: 'en', language: 'en', choose: () => undefined });

export const LocaleProvider = ({ children }: Readonly<{ children: ReactNode }>) => {
  const [locale, setLocale] = useState<Locale>(initialLocale);
  const language = locale === 'pseudo' ? 'en' : locale;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = useMemo(
    () => ({
      locale,
      language,
      choose: (next: Locale) => {
        localStorage.setItem(KEPT, next);
        setLocale(next);
      },
    }),
    [locale, language],
  );
  return <LocaleContext value={chosen}>{children}</LocaleContext>;
};

export const useLocale = (): Chosen => useContext(LocaleContext);

export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** The texts of a part, in the language of whoever looks. */
export const useText = <Key extends string>(messages: Messages<Key>): Say<Key> => {
  const { locale, language } = useLocale();
  return useMemo(
    () =>
      (key, values = {}) => {
        const text = formatMessage(messages[language][key], values, language);
        return locale === 'pseudo' ? pseudo(text) : text;
      },
    [messages, locale, language],
  );
};
