import { defineMessages } from '../../shared/i18n/messages';

export const inboxPageMessages = defineMessages(
  {
    approvals: 'Approvals',
    queue: 'Queue',
    nothing: 'Nothing waits for you',
    nothingAbout:
      'Registrations, extensions, prices and everything else that needs your decision appears here.',
    nothingQueued: 'Prices to quote, files to confirm and rows to repair appear here, the most urgent first.',
  },
  {
    approvals: 'Entscheidungen',
    queue: 'Aufgaben',
    nothing: 'Nichts wartet auf Sie',
    nothingAbout:
      'Registrierungen, Verlängerungen, Preise und alles andere, was Ihre Entscheidung braucht, erscheint hier.',
    nothingQueued:
      'Preise zum Anbieten, Dateien zum Bestätigen und Zeilen zum Klären erscheinen hier, das Dringendste zuerst.',
  },
);
