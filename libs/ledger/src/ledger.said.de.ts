import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const LEDGER_IN_GERMAN: GermanForms = {
  'timeBasis takes `recorded` or `effective`.': 'timeBasis ist `recorded` oder `effective`.',
  'knownAt goes with timeBasis=effective.': 'knownAt gehört zu timeBasis=effective.',
  '{0} must be an instant or a day.': '{0} muss ein Zeitpunkt oder ein Tag sein.',
  'Say since when: from is an instant or a day.':
    'Sagen Sie, seit wann: from ist ein Zeitpunkt oder ein Tag.',
};
