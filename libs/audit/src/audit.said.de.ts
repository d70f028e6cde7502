import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const AUDIT_IN_GERMAN: GermanForms = {
  'You listen in {0} places already. End one of them first.':
    'Sie hören schon an {0} Stellen mit. Beenden Sie zuerst eine davon.',
  '{0} must be an instant.': '{0} muss ein Zeitpunkt sein.',
  'There is no topic {0}.': 'Es gibt kein Thema {0}.',
  'after, and Last-Event-ID, is the id of an event of this stream.':
    'after, auch Last-Event-ID, ist die Kennung eines Ereignisses dieses Stroms.',
};
