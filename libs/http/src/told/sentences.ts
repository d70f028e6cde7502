import { germanTeller, type GermanForms, type Language } from '@channel/kernel';
import { Module, type DynamicModule } from '@nestjs/common';
import { HTTP_IN_GERMAN } from '../http.said.de';
import { VALIDATOR_IN_GERMAN } from '../problems/validator-messages.de';

/** Known as soon as the contexts are loaded, as they say what is put into each other's sentences. */
const forms: GermanForms[] = [HTTP_IN_GERMAN, VALIDATOR_IN_GERMAN];
let german: ((english: string) => string) | undefined;

/** Imported by a context's module: `imports: [saysIn('deals', DEALS_IN_GERMAN)]`. */
export const saysIn = (context: string, ...said: readonly GermanForms[]): DynamicModule => {
  forms.push(...said);
  german = undefined;
  @Module({})
  class SaidModule {}
  Object.defineProperty(SaidModule, 'name', { value: `${context}Said` });
  return { module: SaidModule };
};

/**
 * A sentence that a decision said, for whoever reads it now. It was made before anybody knew who that is, and may have been
 * kept since: in a job, in the log, with a row of a file.
 */
export const toldIn = (language: Language, sentence: string): string => {
  if (language === 'en') return sentence;
  german ??= germanTeller(Object.assign({}, ...forms) as GermanForms);
  return german(sentence);
};
