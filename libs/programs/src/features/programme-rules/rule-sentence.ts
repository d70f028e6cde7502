import { decimalText, parseMoney, type MoneyJson } from '@channel/kernel';
import type { Sourced } from '../../domain/terms/definition';

/** One rule in plain words with the values that it rests on. */
export type RuleSentence = Readonly<{ topic: string; text: string; values: readonly Sourced<unknown>[] }>;

export const sentence = (
  topic: string,
  text: string,
  ...values: readonly Sourced<unknown>[]
): RuleSentence => ({ topic, text, values });
export const inWords = (amount: MoneyJson): string =>
  `${decimalText(parseMoney(amount)).replace(/\B(?=(?:\d{3})+(?!\d)(?=.*\.|$))/g, ',')} ${amount.currency}`;
export const list = (words: readonly (string | number)[]): string => words.join(', ');
export const days = (count: number): string => (count === 1 ? '1 day' : `${String(count)} days`);
