import { defineMessages } from '../../shared/i18n/messages';

export const inboxPageMessages = defineMessages(
  {
    approvals: 'Approvals',
    queue: 'Queue',
    nothing: 'Nothing waits for you',
    nothingAbout:
      'Registrations, extensions, prices and everything else that needs your decision appears here.',
    nothingNext: 'No registration waits for a decision at all.',
    nextDue: 'Next due: a registration that others look at, until {day}.',
    figures: 'How quick decisions were',
    median: 'Median time to a decision',
    hours: '{count, plural, one {# hour} other {# hours}}',
    days: '{count, plural, one {# day} other {# days}}',
    inTime: 'Decided in time',
    share: '{percent} % ({inTime} of {decided})',
    figuresAbout: 'Registrations decided since {day}',
    nothingAsked:
      'Questions, quotes, statements and signatures that wait for your organisation appear here, the most urgent first.',
    nothingQueued: 'Prices to quote, files to confirm and rows to repair appear here, the most urgent first.',
  },
  {
    approvals: 'Entscheidungen',
    queue: 'Aufgaben',
    nothing: 'Nichts wartet auf Sie',
    nothingNext: 'Keine Registrierung wartet auf eine Entscheidung.',
    nextDue: 'Als Nächstes fällig: eine Registrierung, die andere prüfen, bis {day}.',
    figures: 'Wie schnell entschieden wurde',
    median: 'Mittlere Zeit bis zur Entscheidung (Median)',
    hours: '{count, plural, one {# Stunde} other {# Stunden}}',
    days: '{count, plural, one {# Tag} other {# Tage}}',
    inTime: 'In der Frist entschieden',
    share: '{percent} % ({inTime} von {decided})',
    figuresAbout: 'Registrierungen, entschieden seit {day}',
    nothingAbout:
      'Registrierungen, Verlängerungen, Preise und alles andere, was Ihre Entscheidung braucht, erscheint hier.',
    nothingAsked:
      'Fragen, Angebote, Abrechnungen und Unterschriften, die auf Ihre Organisation warten, erscheinen hier, das Dringendste zuerst.',
    nothingQueued:
      'Preise zum Anbieten, Dateien zum Bestätigen und Zeilen zum Klären erscheinen hier, das Dringendste zuerst.',
  },
);
