import type { InEachLanguage } from '@channel/kernel';
import type { StatementWords } from './statement-wording';
import { STATEMENT_WORDS_DE } from './statement-words.de';
import { STATEMENT_WORDS_EN } from './statement-words.en';

export const STATEMENT_WORDS: InEachLanguage<StatementWords> = {
  en: STATEMENT_WORDS_EN,
  de: STATEMENT_WORDS_DE,
};
