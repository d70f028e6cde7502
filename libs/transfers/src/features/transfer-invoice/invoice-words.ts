import type { InEachLanguage } from '@channel/kernel';
import type { InvoiceWords } from './invoice-wording';
import { INVOICE_WORDS_DE } from './invoice-words.de';
import { INVOICE_WORDS_EN } from './invoice-words.en';

export const INVOICE_WORDS: InEachLanguage<InvoiceWords> = { en: INVOICE_WORDS_EN, de: INVOICE_WORDS_DE };
