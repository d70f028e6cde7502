import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const INBOX_IN_GERMAN: GermanForms = {
  'list is the name of a list, such as deals.': 'list ist der Name einer Liste, etwa deals.',
  'You do not hold {0}: share with roles of yours.': 'Sie haben {0} nicht: Geteilt wird mit eigenen Rollen.',
  'Roles that you hold yourself.': 'Rollen, die Sie selbst haben.',
  'You have {0} saved views. Remove one of them first.':
    'Sie haben {0} gespeicherte Ansichten. Entfernen Sie zuerst eine davon.',
  'You contributed to it: another person decides.':
    'Sie haben daran mitgewirkt: Eine andere Person entscheidet.',
  'the name of a list, such as deals': 'der Name einer Liste, etwa deals',
};
