import type { Language } from '@channel/kernel';

const WRITTEN: Readonly<Record<Language, (sentence: string) => string>> = {
  en: (sentence) =>
    sentence
      .replaceAll(/(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z/g, '$1 $2')
      .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, ''),
  de: (sentence) =>
    sentence
      .replaceAll(/\b(\d\d)\.(\d\d)\.(\d{4})\b/g, '$3-$2-$1')
      .replaceAll(/\b(\d\d)\/(\d{4})\b/g, '$2-$1')
      .replaceAll(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
      .replaceAll(/(?<=\d),(?=\d)/g, '.')
      .replaceAll(/−(?=\d)/g, '-'),
};

/** Figures, days and numbers of records that a sentence tells, in order of the alphabet: the same in each language. */
export const figuresOf = (sentence: string, language: Language): readonly string[] =>
  [...WRITTEN[language](sentence).matchAll(/[\p{L}\d_-]*\d[\p{L}\d._/-]*/gu)]
    .map(([word]) => word.replace(/[./-]+$/, ''))
    .toSorted();
