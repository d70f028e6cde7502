import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, in German: by its English form. */
export const SERVICES_IN_GERMAN: GermanForms = {
  'The programme says no term of {0}.': 'Das Programm sagt keine Laufzeit von {0}.',
  '{0} is no service that is put under contract.': '{0} ist kein Service, der unter Vertrag kommt.',
  '{0} has no list price in {1}, or the partner no discount, on {2}.':
    '{0} hat am {2} keinen Listenpreis in {1}, oder der Partner keinen Rabatt.',
  'There is no such contract.': 'Einen solchen Vertrag gibt es nicht.',
  '{0} is the contract of this line.': '{0} ist der Vertrag dieser Zeile.',
  '{0} is named twice.': '{0} ist zweimal genannt.',
  'The line is for {0} units; serial numbers are named of {1}.':
    'Die Zeile ist für {0} Einheiten; Seriennummern sind von {1} genannt.',
  'The line is for {0} units, not for {1}.': 'Die Zeile ist für {0} Einheiten, nicht für {1}.',
  '{0} needs an active contract of {1} of the same customer: name it.':
    '{0} braucht einen laufenden Vertrag über {1} desselben Kunden: Nennen Sie ihn.',
  'That is no contract of {0} of the same customer.': 'Das ist kein Vertrag über {0} desselben Kunden.',
  '{0} of {1} is not active on {2}.': '{0} über {1} läuft am {2} nicht.',
  'That is no contract of this kind of the same customer.':
    'Das ist kein Vertrag dieser Art mit demselben Kunden.',
  '{0} covers nothing, so nothing of it is renewed.':
    '{0} deckt nichts ab, also wird davon nichts verlängert.',
  '{0} runs until {1}: its renewal begins after it.':
    '{0} läuft bis zum {1}: Die Verlängerung beginnt danach.',
  '{0} is nobody of the partner.': '{0} gehört nicht zum Partner.',
  'This kind of contract designates nobody.': 'Für diese Art von Vertrag wird niemand benannt.',
  '{0} to {1} representatives are designated, not {2}.': 'Benannt werden {0} bis {1} Personen, nicht {2}.',
  'Another contract of {0} covers {1} in these days.':
    'Ein anderer Vertrag über {0} deckt {1} in diesen Tagen ab.',
  '{0} is prepared only, and covers nothing yet.': '{0} ist erst vorbereitet und deckt noch nichts ab.',
  '{0} covers nothing any more.': '{0} deckt nichts mehr ab.',
  '{0} is renewed.': '{0} ist verlängert.',
};
