import { defineMessages } from '../i18n/messages';

export const fileMessages = defineMessages(
  { open: 'Open', file: 'File {name}' },
  { open: 'Öffnen', file: 'Datei {name}' },
);
