import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { readCodesIn } from '../format/code-text';
import { formatMessage } from './icu';
import { initialLocale, keep, languageIn } from './chosen';
import type { Language, Locale, Messages, Values } from './messages';
import { pseudo } from './pseudo';

type Chosen = Readonly<{ locale: Locale; language: Language; choose: (locale: Locale) => void }>;
const LocaleContext = createContext<Chosen>({ locale: 'en', language: 'en', choose: () => undefined });

/** @param onChosen called when another one was chosen: what the server said is asked for again in it */
export const LocaleProvider = ({
  onChosen,
  children,
}: Readonly<{ onChosen: () => void; children: ReactNode }>) => {
  const [locale, setLocale] = useState<Locale>(initialLocale);
  const language = languageIn(locale);
  readCodesIn(locale);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = useMemo(
    () => ({
      locale,
      language,
      choose: (next: Locale) => {
        keep(next);
        setLocale(next);
        onChosen();
      },
    }),
    [locale, language, onChosen],
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
