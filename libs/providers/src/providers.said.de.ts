import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const PROVIDERS_IN_GERMAN: GermanForms = {
  'Only the day counts.': 'Nur der Tag zählt.',
  'Only a provider of services sends this file.': 'Diese Datei sendet nur ein Anbieter von Diensten.',
  '{0} is required.': '{0} ist nötig.',
  'This is no number such as 1234.56 with at most the decimals of its currency.':
    'Das ist keine Zahl wie 1234.56 mit höchstens den Nachkommastellen ihrer Währung.',
  'This is no day such as 2026-09-20.': 'Das ist kein Tag wie 2026-09-20.',
  'This can be read as two different days; write it as 2026-09-20.':
    'Das lässt sich als zwei verschiedene Tage lesen; schreiben Sie 2026-09-20.',
  'Use a country code of two letters.': 'Benutzen Sie einen Ländercode aus zwei Buchstaben.',
  'Use an active currency code such as USD.': 'Benutzen Sie einen gültigen Währungscode wie USD.',
  'The file names this customer, track and month twice, with different content.':
    'Die Datei nennt diesen Kunden, Weg und Monat zweimal, mit verschiedenem Inhalt.',
  'use of an order of a provider': 'eine Verwendung der Bestellung eines Anbieters',
  'kind of business': 'eine Art von Geschäft',
  'region that you are authorised for': 'eine Region, für die Sie autorisiert sind',
  '{0} is open to partners with its certifications. Missing: {1}.':
    '{0} steht Partnern mit seinen Zertifizierungen offen. Es fehlt: {1}.',
  'No price list of {0} has this part.': 'Keine Preisliste vom {0} hat dieses Teil.',
  '{0} was not on the list of authorised parts of {1} on {2}.':
    '{0} stand am {2} nicht auf der Liste der autorisierten Teile von {1}.',
  'The file names this line of the order twice, with different content.':
    'Die Datei nennt diese Zeile der Bestellung zweimal, mit verschiedenem Inhalt.',
  'The file has {0} row(s).': 'Die Datei hat {0} Zeile(n).',
  'The file has no rows. If nothing is expected, say so: options nil and period.':
    'Die Datei hat keine Zeilen. Wird nichts erwartet, sagen Sie es: die Einstellungen nil und period.',
  'You were no provider on {0}.': 'Am {0} waren Sie kein Anbieter.',
  'No version was in force on {0}.': 'Am {0} galt keine Fassung.',
};
