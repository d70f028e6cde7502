import type { InEachLanguage } from '@channel/kernel';
import type { YearWords } from './year-words';
import { YEAR_WORDS_DE } from './year-words.de';
import { YEAR_WORDS_EN } from './year-words.en';

export const YEAR_WORDS: InEachLanguage<YearWords> = { en: YEAR_WORDS_EN, de: YEAR_WORDS_DE };
