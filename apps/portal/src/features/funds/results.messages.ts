import { defineMessages } from '../../shared/i18n/messages';

/** Words of what came of an activity: who named it, and what was shipped to them for what was paid. */
export const resultMessages = defineMessages(
  {
    leadsCame: 'Registrations that named it',
    leadsApproved: 'Of these approved',
    leadsOrdered: 'Ordered',
    paidForIt: 'Paid for the activity',
    shippedFromIt: 'Shipped',
    perPaid: 'Shipped for 1 paid',
    noResults: 'Nothing has come of it yet',
    noResultsAbout: 'A registration names the activity that led to it when it is submitted.',
    resultsAbout:
      'Shipped to these registrations at net prices, less what came back. What is not named when a registration is submitted is not counted.',
  },
  {
    leadsCame: 'Registrierungen, die sie nennen',
    leadsApproved: 'Davon genehmigt',
    leadsOrdered: 'Bestellt',
    paidForIt: 'Für die Maßnahme gezahlt',
    shippedFromIt: 'Geliefert',
    perPaid: 'Geliefert je 1 gezahlt',
    noResults: 'Noch ist nichts daraus geworden',
    noResultsAbout: 'Eine Registrierung nennt die Maßnahme, aus der sie kam, wenn sie eingereicht wird.',
    resultsAbout:
      'An diese Registrierungen geliefert zu Nettopreisen, abzüglich Rückgaben. Was bei der Einreichung nicht genannt wird, zählt nicht.',
  },
);
