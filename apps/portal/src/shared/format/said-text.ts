import { codeText, codeWithin, isKnownCode } from './code-text';
import { withDays } from './dates';

/** Words with hyphens or low lines, but no part of an address, a file or a number of a record. */
const LIKE_A_CODE = /(?<![\w./@:-])[a-z][a-z\d]*(?:[-_][a-z\d]+)+(?![\w/@-]|\.\w)/g;

const beginsASentence = (text: string, at: number): boolean => at === 0 || /[.!?:] $/.test(text.slice(0, at));

/**
 * A sentence of the server as whoever reads it writes its days, and the codes of the programme in words: it may have been kept since
 * long before anybody knew who reads it. What is neither stays.
 */
export const saidText = (sentence: string, language: string): string =>
  withDays(
    sentence.replaceAll(LIKE_A_CODE, (code, at: number) => {
      if (!isKnownCode(code)) return code;
      return beginsASentence(sentence, at) ? codeText(code) : codeWithin(code);
    }),
    language,
  );
