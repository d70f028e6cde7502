import type { RefusalCode } from '@channel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useLocale } from '../i18n/locale';
import type { Language } from '../i18n/messages';
import { pseudo } from '../i18n/pseudo';

type Sentences = Readonly<Record<RefusalCode, string>>;

/** Several hundred sentences: each language comes by itself, behind the first page. */
const SENTENCES: Readonly<Record<Language, () => Promise<Sentences>>> = {
  en: async () => (await import('@channel/client/refusals-en')).REFUSALS_EN,
  de: async () => (await import('@channel/client/refusals-de')).REFUSALS_DE,
};

/** The frame asks for it at once, so that a "no" finds its sentence, also without a network. */
export const refusalsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['refusals', language],
    queryFn: SENTENCES[language],
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
  });

/** The same for a code that may be one of a file's rows, or of a server that is newer: nothing where it is not known. */
export const useKnownRefusalText = (): ((code: string) => string | undefined) => {
  const { locale, language } = useLocale();
  const { data: sentences } = useQuery(refusalsQuery(language));
  return (code) => {
    if (sentences === undefined || !isKnown(code, sentences)) return undefined;
    return locale === 'pseudo' ? pseudo(sentences[code]) : sentences[code];
  };
};

const isKnown = (code: string, sentences: Sentences): code is RefusalCode => Object.hasOwn(sentences, code);

/** The sentence for a refusal code, in the language of whoever looks; nothing until the language is there. */
export const useRefusalText = (): ((code: RefusalCode) => string) => {
  const known = useKnownRefusalText();
  return (code) => known(code) ?? '';
};
