import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const TRANSFERS_IN_GERMAN: GermanForms = {
  approval: 'die Zustimmung',
  'The {0} is no e-mail: it needs {1}.': '{0} ist keine E-Mail: Nötig ist {1}.',
  notification: 'die Mitteilung',
  'What is transferred at {0} is reported then.': 'Was am {0} übertragen wird, wird dann gemeldet.',
  'serial of this line': 'eine Seriennummer dieser Zeile',
  '{0} serials are named for {1} units.': 'Für {1} Einheiten sind {0} Seriennummern genannt.',
  '{0} reports it, of {1}.': '{0} meldet es, von {1}.',
  'The provider has {0} units of this line: {1} were shipped and not returned, {2} passed on before.':
    'Der Anbieter hat {0} Einheiten dieser Zeile: {1} wurden geliefert und nicht zurückgegeben, {2} schon weitergegeben.',
  'There is no such title transfer.': 'Einen solchen Eigentumsübergang gibt es nicht.',
  'List price of one unit on the day it was shipped': 'Listenpreis einer Einheit am Tag der Lieferung',
  '{0} % off, as a reseller at {1}, {2}': '{0} % weniger, als Wiederverkäufer der Stufe {1}, {2}',
  'by version {0}': 'nach Fassung {0}',
  '{0} % off, as a provider, {1}': '{0} % weniger, als Anbieter, {1}',
  'The difference for {0} units': 'Der Unterschied für {0} Einheiten',
  '{0} was not ordered by a provider for its own service (J77).':
    '{0} hat kein Anbieter für seinen eigenen Dienst bestellt (J77).',
  'No version of {0} is in force on {1}.': 'Am {1} gilt keine Fassung von {0}.',
  '{0} has no list price in {1}, or no discount, on {2}.':
    '{0} hat am {2} in {1} keinen Listenpreis oder keinen Rabatt.',
  'Nothing was shipped with this line.': 'Mit dieser Zeile wurde nichts geliefert.',
  'there is none': 'fehlt',
};
