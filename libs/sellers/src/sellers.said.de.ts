import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const SELLERS_IN_GERMAN: GermanForms = {
  active: 'aktiv',
  invited: 'eingeladen',
  closed: 'abgeschlossen',
  'Nothing was earned.': 'Nichts wurde verdient.',
  'There is no such reward.': 'Eine solche Prämie gibt es nicht.',
  'Above {0} a year a payment needs the tax form of {1}.':
    'Über {0} im Jahr braucht eine Zahlung das Steuerformular von {1}.',
  'An employer consents': 'ein Arbeitgeber stimmt zu',
  'Another person consents for the employer, not the salesperson.':
    'Eine andere Person stimmt für den Arbeitgeber zu, nicht die Verkaufskraft selbst.',
  'The person is {0} already, as {1}.': 'Die Person ist schon {0}, als {1}.',
  '{0} left and is not paid out yet.': '{0} ist ausgetreten und noch nicht ausbezahlt.',
  'People of a partner at this level are not enrolled in seller rewards.':
    'Menschen eines Partners dieser Stufe werden nicht in die Prämien für Verkaufskräfte aufgenommen.',
  'Nobody waits for a consent: the salesperson is {0}.':
    'Niemand wartet auf eine Zustimmung: Die Verkaufskraft ist {0}.',
  left: 'ausgetreten',
  erased: 'vergessen',
  'Your employer has not consented yet; its administrator does.':
    'Ihr Arbeitgeber hat noch nicht zugestimmt; das tut seine Verwaltung.',
  'The salesperson is {0}: no payment needs a tax form.':
    'Die Verkaufskraft ist {0}: Keine Zahlung braucht ein Steuerformular.',
  'A form is received today or before, not on {0}.': 'Ein Formular kommt heute oder früher an, nicht am {0}.',
  'The salesperson is {0} already.': 'Die Verkaufskraft ist schon {0}.',
  'The salesperson is {0}; name and account are forgotten once all is paid out: leave first.':
    'Die Verkaufskraft ist {0}; Name und Konto werden vergessen, wenn alles ausbezahlt ist: Erst kommt der Austritt.',
  'Consent, as the employer, to rewards for a salesperson':
    'Zustimmung als Arbeitgeber zu Prämien für eine Verkaufskraft',
  'Consent to rewards for your own registrations': 'Zustimmung zu Prämien für eigene Registrierungen',
  'The salesperson is {0}: what is owed by who left is written off.':
    'Die Verkaufskraft ist {0}: Ausgebucht wird, was ein Ausgetretener schuldet.',
  'A payment is on its way; its outcome is waited for.':
    'Eine Zahlung ist unterwegs; ihr Ergebnis wird abgewartet.',
  'Nothing is owed that the next payment does not net.':
    'Nichts ist geschuldet, was die nächste Zahlung nicht verrechnet.',
  'A write-off waits for a decision already.': 'Eine Ausbuchung wartet schon auf eine Entscheidung.',
  'A write-off is asked for': 'Eine Ausbuchung wird beantragt',
  'No write-off waits for a decision.': 'Keine Ausbuchung wartet auf eine Entscheidung.',
  'A write-off is approved': 'Eine Ausbuchung wird genehmigt',
  '{0} is owed by now, not {1}: decline it, and let it be asked for anew.':
    'Jetzt sind {0} geschuldet, nicht {1}: Lehnen Sie ab und lassen Sie neu beantragen.',
  'A write-off is declined': 'Eine Ausbuchung wird abgelehnt',
  'To write off: {0}': 'Auszubuchen: {0}',
};
