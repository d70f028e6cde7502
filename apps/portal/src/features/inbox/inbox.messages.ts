import { defineMessages } from '../../shared/i18n/messages';

export const inboxPageMessages = defineMessages(
  {
    approvals: 'Approvals',
    queue: 'Queue',
    nothing: 'Nothing waits for you',
    nothingAbout:
      'Registrations, extensions, prices and everything else that needs your decision appears here.',
    nothingAsked:
      'Questions, quotes, statements and signatures that wait for your organisation appear here, the most urgent first.',
    nothingQueued: 'Prices to quote, files to confirm and rows to repair appear here, the most urgent first.',
  },
  {
    approvals: 'Entscheidungen',
    queue: 'Aufgaben',
    nothing: 'Nichts wartet auf Sie',
    nothingAbout:
      'Registrierungen, Verlängerungen, Preise und alles andere, was Ihre Entscheidung braucht, erscheint hier.',
    nothingAsked:
      'Fragen, Angebote, Abrechnungen und Unterschriften, die auf Ihre Organisation warten, erscheinen hier, das Dringendste zuerst.',
    nothingQueued:
      'Preise zum Anbieten, Dateien zum Bestätigen und Zeilen zum Klären erscheinen hier, das Dringendste zuerst.',
  },
);
