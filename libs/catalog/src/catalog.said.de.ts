import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const CATALOG_IN_GERMAN: GermanForms = {
  'family of the programme': 'eine Familie des Programms',
  'kind of part': 'eine Art von Teil',
  'Import {0} of this price list is being written.':
    'Der Import {0} dieser Preisliste wird gerade geschrieben.',
  'The price list was changed after this file was checked.':
    'Die Preisliste wurde geändert, nachdem diese Datei geprüft wurde.',
  'No price of this file is new.': 'Kein Preis dieser Datei ist neu.',
  '{0} belongs to {1}.': '{0} gehört zu {1}.',
  'Not a day such as 2026-12-31.': 'Kein Tag wie 2026-12-31.',
  'Neither true nor false.': 'Weder true noch false.',
  '{0}: the price from {1} was in force before today and stays.':
    '{0}: Der Preis vom {1} galt schon vor heute und bleibt.',
  '{0}: two prices cover {1}.': '{0}: Zwei Preise gelten am {1}.',
  '{0}: no price covers {1} to {2}.': '{0}: Kein Preis gilt vom {1} bis {2}.',
  'The file has two different prices for this part from this day.':
    'Die Datei hat zwei verschiedene Preise für dieses Teil ab diesem Tag.',
  ' (and {0} more)': ' (und {0} weitere)',
  'No price list knows the part {0}.': 'Keine Preisliste kennt das Teil {0}.',
  '{0} is a part itself and stands for nothing else.':
    '{0} ist selbst ein Teil und steht für nichts anderes.',
  '{0} stands for {1}; withdraw that first.': '{0} steht für {1}; ziehen Sie das zuerst zurück.',
  'It stands for no part.': 'Das steht für kein Teil.',
  'A withdrawal names its reason.': 'Wer etwas zurückzieht, nennt den Grund.',
};
