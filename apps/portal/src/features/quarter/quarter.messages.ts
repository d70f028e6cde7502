import { defineMessages } from '../../shared/i18n/messages';

export const quarterMessages = defineMessages(
  {
    quarter: 'Quarter',
    waits: 'Waits for you',
    nothing: 'Nothing waits for you',
    nothingAbout: 'What you can submit, approve, export or repair appears here, the most urgent first.',
    periods: 'Quarters',
    period: 'Quarter',
    status: 'Status',
    runs: 'Runs',
    closing: 'Closing begins',
    noPeriods: 'No quarter yet',
    noPeriodsAbout: 'The first one appears with the first deal.',
    allPeriods: 'All periods',
    way: 'Calculate, submit, approve, pay: each step is somebody’s, and no two of the same amount are the same person’s.',
  },
  {
    quarter: 'Quartal',
    waits: 'Wartet auf Sie',
    nothing: 'Nichts wartet auf Sie',
    nothingAbout:
      'Was Sie einreichen, genehmigen, ausgeben oder klären können, erscheint hier, das Dringendste zuerst.',
    periods: 'Quartale',
    period: 'Quartal',
    status: 'Status',
    runs: 'Läufe',
    closing: 'Abschluss beginnt',
    noPeriods: 'Noch kein Quartal',
    noPeriodsAbout: 'Das erste erscheint mit dem ersten Deal.',
    allPeriods: 'Alle Zeiträume',
    way: 'Berechnen, einreichen, genehmigen, zahlen: Jeder Schritt gehört jemandem, und keine zwei desselben Betrags derselben Person.',
  },
);
