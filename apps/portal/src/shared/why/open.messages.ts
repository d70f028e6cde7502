import { defineMessages } from '../i18n/messages';

/** Of its own: amounts stand on every page, the words of an explanation are loaded with the first one. */
export const openMessages = defineMessages({ openWhy: 'Why {amount}?' }, { openWhy: 'Warum {amount}?' });
