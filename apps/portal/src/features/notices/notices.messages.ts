import { defineMessages } from '../../shared/i18n/messages';

export const noticeMessages = defineMessages(
  {
    notices: 'Notices',
    what: 'What happened',
    record: 'Record',
    at: 'When',
    unread: 'not read',
    markRead: 'Mark all as read',
    nothing: 'Nothing yet',
    nothingAbout: 'What happens to your deals, claims, statements and files is told here.',
  },
  {
    notices: 'Mitteilungen',
    what: 'Was geschah',
    record: 'Vorgang',
    at: 'Wann',
    unread: 'ungelesen',
    markRead: 'Alle als gelesen markieren',
    nothing: 'Noch nichts',
    nothingAbout: 'Was mit Ihren Deals, Abrechnungen, Anträgen und Dateien geschieht, steht hier.',
  },
);
