import type { RefusalCode } from '@channel/client';
import { useText } from '../i18n/locale';
import { defineMessages } from '../i18n/messages';
import { REFUSALS_DE } from './refusals.de';
import { REFUSALS_EN } from './refusals.en';

const refusalMessages = defineMessages<RefusalCode>(REFUSALS_EN, REFUSALS_DE);

/** The sentence for a refusal code, in the language of whoever looks. */
export const useRefusalText = (): ((code: RefusalCode) => string) => useText(refusalMessages);
