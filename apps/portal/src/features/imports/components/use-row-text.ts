import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKnownRefusalText } from '../../../shared/refusals/refusal-text';
import { rowMessages } from '../row-codes.messages';

type Code = keyof (typeof rowMessages)['en'];
const isCode = (code: string): code is Code => Object.hasOwn(rowMessages.en, code);

/** What a code of a file's rows means, in the language of whoever looks; nothing where it is not known. */
export const useRowCodeText = (): ((code: string) => string | undefined) => {
  const say = useText(rowMessages);
  const refusal = useKnownRefusalText();
  return (code) => (isCode(code) ? say(code) : refusal(code));
};

/** What was found in a row: in English as the server says it, with its values; else what its code means. */
export const useRowText = (): ((finding: Readonly<{ code: string; message: string }>) => string) => {
  const { locale } = useLocale();
  const textOf = useRowCodeText();
  return ({ code, message }) => (locale === 'en' ? message : (textOf(code) ?? message));
};
