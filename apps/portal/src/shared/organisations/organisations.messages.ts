import { defineMessages } from '../i18n/messages';

export const organisationMessages = defineMessages(
  { partner: 'Partner', choose: 'Choose' },
  { partner: 'Partner', choose: 'Wählen' },
);
