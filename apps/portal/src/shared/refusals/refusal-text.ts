import type { RefusalCode } from '@channel/client';
import { useText } from '../i18n/locale';
import { defineMessages } from '../i18n/messages';
import { REFUSALS_DE } from './refusals.de';
import { REFUSALS_EN } from './refusals.en';

const refusalMessages = defineMessages<RefusalCode>(REFUSALS_EN, REFUSALS_DE);

/** The sentence for a refusal code, in the language of whoever looks. */
export const useRefusalText = (): ((code: RefusalCode) => string) => useText(refusalMessages);

/** The same for a code that may be one of a file's rows, or of a server that is newer: nothing where it is not known. */
export const useKnownRefusalText = (): ((code: string) => string | undefined) => {
  const say = useRefusalText();
  return (code) => (isRefusalCode(code) ? say(code) : undefined);
};

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS_EN, code);
