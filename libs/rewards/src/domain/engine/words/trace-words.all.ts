import type { InEachLanguage } from '@channel/kernel';
import type { TraceWords } from './trace-words';
import { TRACE_WORDS_DE } from './trace-words.de';
import { TRACE_WORDS_EN } from './trace-words.en';

export const TRACE_WORDS: InEachLanguage<TraceWords> = { en: TRACE_WORDS_EN, de: TRACE_WORDS_DE };
